package dev.rolecall.ui.accounts;

import atlantafx.base.controls.PasswordTextField;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EnvironmentBadge;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The sheet that asks for one account's secret. Enter hands it over, Escape leaves.
public final class SecretQuestionView extends VBox {
    private static final double WIDTH = 460;

    private final PasswordTextField secret = new PasswordTextField();
    private final SecretQuestions.Question question;
    private final Runnable onClose;

    /// @param onClose takes the sheet away
    public SecretQuestionView(
            SecretQuestions.Question question, Messages messages, Runnable onClose) {
        this.question = question;
        this.onClose = onClose;
        getStyleClass().addAll("rc-sheet", "rc-question");
        setMaxSize(WIDTH, USE_PREF_SIZE);
        String name = Isolated.of(question.account().name());
        Label title = new Label(messages.text("accounts.ask.title", name));
        title.getStyleClass().add("rc-heading");
        title.setWrapText(true);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox head =
                new HBox(
                        8, title, new EnvironmentBadge(messages, question.account().environment()));
        Label sentence =
                new Label(
                        messages.text(
                                question.again() ? "accounts.ask.again" : "accounts.ask.sentence",
                                question.account().base().getHost()));
        sentence.setWrapText(true);
        secret.setAccessibleText(messages.text("accounts.part.token"));
        secret.getStyleClass().add("rc-token");
        VBox text = new VBox(12, head, sentence, secret);
        text.getStyleClass().add("rc-question-text");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button leave = new Button(messages.text("accounts.ask.leave"));
        leave.setOnAction(_ -> onClose.run());
        Button give = new Button(messages.text("accounts.ask.give"));
        give.getStyleClass().add("accent");
        give.setDefaultButton(true);
        give.disableProperty()
                .bind(
                        Bindings.createBooleanBinding(
                                () -> secret.getPassword().isBlank(), secret.passwordProperty()));
        give.setOnAction(_ -> give());
        HBox foot = new HBox(8, space, leave, give);
        foot.getStyleClass().add("rc-sheet-foot");
        getChildren().addAll(text, foot);
        // A field for passwords keeps Escape to itself, so it is taken on the way there.
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (event.getCode() == KeyCode.ESCAPE) {
                        event.consume();
                        onClose.run();
                    }
                });
    }

    /// Puts the caret where typing begins.
    public void focusFirst() {
        secret.requestFocus();
    }

    private void give() {
        question.answer(new Secret(secret.getPassword().strip()));
        secret.clear();
        onClose.run();
    }
}
