package dev.rolecall.ui.accounts;

import atlantafx.base.controls.PasswordTextField;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.OneWay;
import java.io.File;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Where the credential comes from, and the fields for that.
final class CredentialField extends VBox {
    private final AccountFields fields;
    private final CredentialEntry entry;
    private final Messages messages;
    private final VBox parts = new VBox(8);
    private final Label hint = new Label();
    private final Label service = new Label();
    private final Map<CredentialPart, Node> nodes = new EnumMap<>(CredentialPart.class);

    CredentialField(AccountFields fields, Messages messages) {
        super(8);
        this.fields = fields;
        this.entry = fields.credential();
        this.messages = messages;
        for (CredentialPart part : CredentialPart.values()) {
            nodes.put(part, part == CredentialPart.TOKEN ? token() : row(part));
        }
        ComboBox<CredentialKind> kinds = new ComboBox<>();
        kinds.setConverter(new OneWay<>(kind -> messages.text(kind.words())));
        kinds.getItems().setAll(fields.service().get().credentials());
        kinds.setVisibleRowCount(CredentialKind.values().length);
        kinds.valueProperty().bindBidirectional(entry.kind());
        kinds.getStyleClass().add("rc-credential-kind");
        kinds.setAccessibleText(messages.text("accounts.credential"));
        kinds.setMaxWidth(Double.MAX_VALUE);
        fields.service()
                .addListener((_, _, now) -> {
                    CredentialKind chosen = entry.kind().get();
                    kinds.getItems().setAll(now.credentials());
                    entry.kind().set(chosen);
                    show();
                });
        for (Label label : List.of(service, hint)) {
            label.getStyleClass().add("rc-muted");
            label.setWrapText(true);
        }
        service.managedProperty().bind(service.visibleProperty());
        entry.kind().addListener(_ -> show());
        show();
        getChildren().addAll(kinds, parts, new VBox(2, service, hint));
    }

    private void show() {
        CredentialKind kind = entry.kind().get();
        if (kind == null) {
            return;
        }
        parts.getChildren()
                .setAll(
                        kind.parts().stream()
                                .map(part -> Objects.requireNonNull(nodes.get(part)))
                                .toList());
        service.setText(fields.service().get().hint());
        service.setVisible(!kind.isGoogle());
        hint.setText(messages.text(kind.hint()));
    }

    private Node token() {
        PasswordTextField token = new PasswordTextField();
        token.setAccessibleText(messages.text(CredentialPart.TOKEN.words()));
        token.setPromptText(
                entry.isKept()
                        ? messages.text("accounts.token.kept")
                        : messages.text(CredentialPart.TOKEN.example()));
        token.getStyleClass().add("rc-token");
        token.passwordProperty()
                .addListener((_, _, typed) -> entry.part(CredentialPart.TOKEN).set(typed));
        entry.part(CredentialPart.TOKEN)
                .addListener((_, _, now) -> {
                    if (now.isEmpty()) {
                        token.clear();
                    }
                });
        return token;
    }

    private Node row(CredentialPart part) {
        TextField field = new TextField();
        String words = messages.text(part.words());
        field.setAccessibleText(words);
        field.setPromptText(messages.text(part.example()));
        field.getStyleClass().add("rc-part-" + part.name().toLowerCase(Locale.ROOT));
        field.textProperty().bindBidirectional(entry.part(part));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label label = new Label(words);
        label.setLabelFor(field);
        label.getStyleClass().add("rc-part-word");
        HBox row = new HBox(8, label, field);
        row.getStyleClass().add("rc-part");
        if (part.isFile()) {
            row.getChildren().add(chooser(part, words));
        }
        return row;
    }

    private Button chooser(CredentialPart part, String words) {
        Button button = new Button("", new FontIcon(Feather.FOLDER));
        button.setAccessibleText(messages.text("accounts.file.choose"));
        button.getStyleClass().add("rc-choose-file");
        button.setOnAction(_ -> {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(words);
            File chosen = chooser.showOpenDialog(getScene().getWindow());
            if (chosen != null) {
                entry.part(part).set(chosen.getAbsolutePath());
            }
        });
        return button;
    }
}
