package dev.rolecall.ui.failure;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import dev.rolecall.words.FailureWords;
import dev.rolecall.words.Help;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/// Replaces a table that could not be loaded: title, sentence, the service's own words, and one
/// button with what helps.
public final class FailureView extends StackPane {
    private final Messages messages;
    private final Consumer<Help> onHelp;

    /// @param onHelp called with what the person chose to do
    public FailureView(Messages messages, Consumer<Help> onHelp) {
        this.messages = messages;
        this.onHelp = onHelp;
    }

    /// Shows `failure` in place of what was shown before.
    public void show(Failure failure) {
        Help help = FailureWords.help(failure);
        Button[] actions =
                helpKey(help).map(key -> button(key, help)).stream().toArray(Button[]::new);
        EmptyState state =
                new EmptyState(
                        Feather.ALERT_TRIANGLE,
                        messages.text(FailureWords.title(failure)),
                        messages.text(FailureWords.sentence(failure)),
                        actions);
        state.getStyleClass().add("rc-failure");
        FailureWords.said(failure)
                .ifPresent(said -> state.getChildren().add(3, said(messages.text(said))));
        getChildren().setAll(state);
    }

    private static Label said(String words) {
        Label said = new Label(words);
        said.getStyleClass().add("rc-empty-sentence");
        said.setWrapText(true);
        said.setMaxWidth(EmptyState.SENTENCE_WIDTH);
        return said;
    }

    private Button button(String key, Help help) {
        Button button = new Button(messages.text(key));
        button.setOnAction(_ -> onHelp.accept(help));
        return button;
    }

    private static Optional<String> helpKey(Help help) {
        return switch (help) {
            case TRY_AGAIN -> Optional.of("failure.help.tryAgain");
            case READ_AGAIN -> Optional.of("failure.help.readAgain");
            case EDIT_ACCOUNT -> Optional.of("failure.help.editAccount");
            case SIGN_IN -> Optional.of("failure.help.signIn");
            case CHECK_NETWORK -> Optional.of("failure.help.checkNetwork");
            case UNLOCK -> Optional.of("failure.help.unlock");
            case NONE -> Optional.empty();
        };
    }
}
