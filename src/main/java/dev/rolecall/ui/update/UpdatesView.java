package dev.rolecall.ui.update;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.policy.FixedNote;
import dev.rolecall.update.Release;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet about newer versions: whether to look for them at each start, where, and what came of
/// looking now. What the administrator has fixed is shown locked, with their name.
public final class UpdatesView extends VBox {
    private static final double WIDTH = 560;

    private final UpdatesViewModel model;
    private final Messages messages;
    private final Button look = new Button();
    private final Button close = new Button();

    /// @param browser opens a page for the person
    /// @param onClose takes the sheet away
    public UpdatesView(
            UpdatesViewModel model, Messages messages, Consumer<URI> browser, Runnable onClose) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("rc-sheet", "rc-updates");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        setPrefWidth(WIDTH);
        VBox body = new VBox();
        body.getStyleClass().add("rc-settings-body");
        model.offBy()
                .or(model::feedBy)
                .ifPresent(who -> body.getChildren().add(FixedNote.of(who, messages)));
        body.getChildren().addAll(atStart(), feed(), told(), open(browser));
        getChildren().addAll(head(), body, foot(onClose));
    }

    /// Puts the focus where a person asks, or where they leave if nobody may ask.
    public void focusFirst() {
        (look.isDisabled() ? close : look).requestFocus();
    }

    private VBox head() {
        Label title = new Label(messages.text("update.title"));
        title.getStyleClass().add("rc-heading");
        Label sentence = new Label(messages.text("update.sentence"));
        sentence.getStyleClass().add("rc-muted");
        sentence.setWrapText(true);
        VBox head = new VBox(4, title, sentence);
        head.getStyleClass().add("rc-sheet-head");
        return head;
    }

    private CheckBox atStart() {
        CheckBox box = new CheckBox(messages.text("update.atStart"));
        box.selectedProperty().bindBidirectional(model.atStart());
        box.setDisable(model.offBy().isPresent());
        return box;
    }

    private HBox feed() {
        TextField field = new TextField();
        field.textProperty().bindBidirectional(model.feed());
        field.setPromptText(
                model.builtIn()
                        .map(URI::toString)
                        .orElseGet(() -> messages.text("update.feed.prompt")));
        field.setAccessibleText(messages.text("update.feed"));
        field.setDisable(model.offBy().isPresent() || model.feedBy().isPresent());
        field.setOnAction(_ -> model.look());
        HBox.setHgrow(field, Priority.ALWAYS);
        Label word = new Label(messages.text("update.feed"));
        word.setLabelFor(field);
        word.getStyleClass().add("rc-field-word");
        HBox row = new HBox(word, field);
        row.getStyleClass().add("rc-field-row");
        return row;
    }

    private Label told() {
        Label told = new Label();
        told.setWrapText(true);
        told.textProperty().bind(model.told().map(words -> words.map(messages::text).orElse("")));
        told.visibleProperty().bind(told.textProperty().isNotEmpty());
        told.managedProperty().bind(told.visibleProperty());
        return told;
    }

    private Button open(Consumer<URI> browser) {
        Button open = new Button(messages.text("update.open"));
        open.getStyleClass().add("accent");
        open.visibleProperty().bind(model.offered().map(Optional::isPresent));
        open.managedProperty().bind(open.visibleProperty());
        open.setOnAction(_ -> model.offered().get().map(Release::page).ifPresent(browser));
        return open;
    }

    private HBox foot(Runnable onClose) {
        look.setText(messages.text("update.look"));
        look.disableProperty().bind(model.looking().map(now -> now || model.offBy().isPresent()));
        look.setOnAction(_ -> model.look());
        close.setText(messages.text("update.close"));
        close.setOnAction(_ -> onClose.run());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(8, look, space, close);
        foot.getStyleClass().add("rc-sheet-foot");
        return foot;
    }
}
