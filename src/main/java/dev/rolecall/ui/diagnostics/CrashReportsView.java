package dev.rolecall.ui.diagnostics;

import dev.rolecall.diagnostics.CrashRecord;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Clipping;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet of reports of what broke: each can be read, copied and forgotten, and their folder
/// opened. It goes by itself when the last one is forgotten.
public final class CrashReportsView extends VBox {
    private static final double WIDTH = 860;
    private static final double HEIGHT = 560;

    private final CrashReportsViewModel model;
    private final Messages messages;
    private final TextsPane<CrashRecord> texts;

    /// @param folders opens a folder in the person's file manager
    /// @param onClose takes the sheet away
    public CrashReportsView(
            CrashReportsViewModel model,
            Consumer<Path> folders,
            ZoneId zone,
            Messages messages,
            Runnable onClose) {
        this.model = model;
        this.messages = messages;
        DateTimeFormatter time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        texts =
                new TextsPane<>(
                        report -> time.format(report.when()) + "  " + report.code(),
                        CrashRecord::text,
                        messages.text("diagnostics.crash.list"),
                        messages.text("diagnostics.crash.text"));
        VBox.setVgrow(texts, Priority.ALWAYS);
        getStyleClass().addAll("rc-sheet", "rc-diagnostics");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(head(), texts, foot(folders, onClose));
        model.reports().subscribe(texts::show);
        model.reports().addListener((_, _, now) -> closeIfNone(now, onClose));
    }

    /// Puts the focus on the list.
    public void focusFirst() {
        texts.focusList();
    }

    private static void closeIfNone(List<CrashRecord> now, Runnable onClose) {
        if (now.isEmpty()) {
            onClose.run();
        }
    }

    private VBox head() {
        Label title = new Label(messages.text("diagnostics.crash.title"));
        title.getStyleClass().add("rc-heading");
        Label sentence = new Label(messages.text("diagnostics.crash.sentence"));
        sentence.getStyleClass().add("rc-muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        VBox head = new VBox(4, title, sentence);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private HBox foot(Consumer<Path> folders, Runnable onClose) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot =
                new HBox(
                        8,
                        button("diagnostics.crash.folder", () -> folders.accept(model.folder())),
                        button(
                                "diagnostics.crash.copy",
                                () ->
                                        texts.chosen()
                                                .map(CrashRecord::text)
                                                .ifPresent(Clipping::copy)),
                        button(
                                "diagnostics.crash.forget",
                                () -> texts.chosen().ifPresent(model::forget)),
                        space,
                        button("diagnostics.close", onClose));
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }

    private Button button(String key, Runnable action) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
