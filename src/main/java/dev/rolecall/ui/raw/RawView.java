package dev.rolecall.ui.raw;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Clipping;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.ui.failure.FailureView;
import dev.rolecall.words.FailureWords;
import dev.rolecall.words.Help;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The inspector's page with the service's own words: the requests, and what came back.
public final class RawView extends VBox {
    private final RawViewModel model;
    private final Messages messages;
    private final Label when = new Label();
    private final Button again = new Button();
    private final Button copy = new Button();
    private final TextArea text = new TextArea();
    private final Label note = new Label();
    private final HBox head;
    private final FailureView failure;
    private final EmptyState nothing;
    private final EmptyState asking;

    /// @param onHelp what is done about a failure that asking again does not mend
    public RawView(RawViewModel model, Messages messages, Consumer<Help> onHelp) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-raw");
        when.getStyleClass().add("rc-muted");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        again.setText(messages.text("raw.again"));
        again.setOnAction(_ -> model.askAgain());
        copy.setText(messages.text("raw.copy"));
        head = new HBox(8, when, gap, again, copy);
        head.getStyleClass().add("rc-raw-head");
        text.setEditable(false);
        text.setWrapText(true);
        text.setAccessibleText(messages.text("raw.title"));
        text.getStyleClass().add("rc-raw-text");
        VBox.setVgrow(text, Priority.ALWAYS);
        note.setWrapText(true);
        note.getStyleClass().add("rc-raw-note");
        failure = new FailureView(messages, help -> help(help, onHelp));
        nothing = state(Feather.CODE, "raw.nothing.title", "raw.nothing.sentence");
        asking = state(Feather.CLOCK, "raw.asking.title", "raw.asking.sentence");
        model.state().addListener(_ -> show());
        show();
    }

    private void help(Help help, Consumer<Help> elsewhere) {
        switch (help) {
            case TRY_AGAIN, READ_AGAIN -> model.askAgain();
            case EDIT_ACCOUNT, SIGN_IN, UNLOCK, CHECK_NETWORK -> elsewhere.accept(help);
            case NONE -> {}
        }
    }

    private EmptyState state(Feather icon, String title, String sentence) {
        return new EmptyState(icon, messages.text(title), messages.text(sentence));
    }

    private void show() {
        switch (model.state().get()) {
            case RawState.Nothing _ -> only(nothing);
            case RawState.Asking _ -> only(asking);
            case RawState.Failed failed -> {
                failure.show(failed.failure());
                when.setText("");
                copy.setDisable(true);
                VBox.setVgrow(failure, Priority.ALWAYS);
                getChildren().setAll(head, failure);
            }
            case RawState.Told told -> show(told);
        }
    }

    private void only(Node node) {
        VBox.setVgrow(node, Priority.ALWAYS);
        getChildren().setAll(node);
    }

    private void show(RawState.Told told) {
        when.setText(messages.text(told.when()));
        copy.setDisable(false);
        copy.setOnAction(_ -> Clipping.copy(told.whole()));
        text.setText(told.text());
        getChildren().setAll(head, text);
        told.rest()
                .map(why -> messages.text("raw.rest", FailureWords.sentence(why)))
                .or(() ->
                        told.cut() > 0
                                ? Optional.of(messages.text("raw.cut", told.cut()))
                                : Optional.empty())
                .ifPresent(words -> {
                    note.setText(words);
                    getChildren().add(note);
                });
    }
}
