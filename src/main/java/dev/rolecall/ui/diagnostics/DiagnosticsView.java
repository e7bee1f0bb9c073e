package dev.rolecall.ui.diagnostics;

import dev.rolecall.diagnostics.DiagnosticFile;
import dev.rolecall.i18n.Messages;
import java.io.File;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/// The sheet of diagnostics: every file can be read before it is saved, names can be left out, and
/// nothing leaves the machine by itself.
public final class DiagnosticsView extends VBox {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    private final DiagnosticsViewModel model;
    private final Messages messages;
    private final TextsPane<DiagnosticFile> texts;

    /// @param onClose takes the sheet away
    public DiagnosticsView(DiagnosticsViewModel model, Messages messages, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        texts =
                new TextsPane<>(
                        DiagnosticFile::name,
                        DiagnosticFile::text,
                        messages.text("diagnostics.list"),
                        messages.text("diagnostics.text"));
        VBox.setVgrow(texts, Priority.ALWAYS);
        getStyleClass().addAll("rc-sheet", "rc-diagnostics");
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        getChildren().addAll(head(), texts, foot(onClose));
        model.files().subscribe(texts::show);
    }

    /// Puts the focus on the list.
    public void focusFirst() {
        texts.focusList();
    }

    private VBox head() {
        Label title = new Label(messages.text("diagnostics.title"));
        title.getStyleClass().add("rc-heading");
        Label sentence = new Label(messages.text("diagnostics.sentence"));
        sentence.getStyleClass().add("rc-muted");
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        CheckBox names = new CheckBox(messages.text("diagnostics.withNames"));
        names.selectedProperty().bindBidirectional(model.withNames());
        VBox head = new VBox(8, title, sentence, names);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private HBox foot(Runnable onClose) {
        Button save = new Button(messages.text("diagnostics.save"));
        save.getStyleClass().add("accent");
        save.setMinWidth(USE_PREF_SIZE);
        save.disableProperty().bind(model.files().map(List::isEmpty));
        save.setOnAction(_ -> save());
        Label told = new Label();
        told.setWrapText(true);
        told.textProperty().bind(model.told().map(words -> words.map(messages::text).orElse("")));
        Button close = new Button(messages.text("diagnostics.close"));
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(_ -> onClose.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, save, told, space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }

    private void save() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("diagnostics.save.title"));
        chooser.setInitialFileName("rolecall-diagnostics.zip");
        File file = chooser.showSaveDialog(getScene().getWindow());
        if (file != null) {
            model.save(file.toPath());
        }
    }
}
