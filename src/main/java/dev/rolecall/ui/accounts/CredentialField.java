package dev.rolecall.ui.accounts;

import atlantafx.base.controls.PasswordTextField;
import dev.rolecall.i18n.Messages;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Where the credential comes from, and the field for it.
final class CredentialField extends VBox {
    private final CredentialEntry entry;
    private final ToggleGroup group = new ToggleGroup();

    CredentialField(AccountFormViewModel model, Messages messages) {
        super(8);
        this.entry = model.credential();
        PasswordTextField token = new PasswordTextField();
        token.setAccessibleText(messages.text("accounts.credential.typed"));
        token.getStyleClass().add("rc-token");
        token.passwordProperty().addListener((_, _, typed) -> entry.token().set(typed));
        entry.token()
                .addListener((_, _, now) -> {
                    if (now.isEmpty()) {
                        token.clear();
                    }
                });
        TextField variable = new TextField();
        variable.setAccessibleText(messages.text("accounts.credential.variable"));
        variable.setPromptText(messages.text("accounts.variable.prompt"));
        variable.getStyleClass().add("rc-variable");
        variable.textProperty().bindBidirectional(entry.variable());
        Label hint = new Label();
        hint.textProperty().bind(model.service().map(ServiceChoice::hint));
        hint.getStyleClass().add("rc-muted");
        hint.setWrapText(true);
        HBox sources =
                new HBox(
                        16,
                        source(messages.text("accounts.credential.typed"), CredentialSource.TYPED),
                        source(
                                messages.text("accounts.credential.variable"),
                                CredentialSource.ENVIRONMENT_VARIABLE));
        getChildren()
                .addAll(
                        sources,
                        shownFor(token, CredentialSource.TYPED),
                        shownFor(variable, CredentialSource.ENVIRONMENT_VARIABLE),
                        hint);
    }

    private RadioButton source(String words, CredentialSource source) {
        RadioButton button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setSelected(entry.source().get() == source);
        button.setOnAction(_ -> entry.source().set(source));
        return button;
    }

    private Node shownFor(Node field, CredentialSource source) {
        ObservableValue<Boolean> chosen = entry.source().map(source::equals);
        field.visibleProperty().bind(chosen);
        field.managedProperty().bind(field.visibleProperty());
        return field;
    }
}
