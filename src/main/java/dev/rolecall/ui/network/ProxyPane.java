package dev.rolecall.ui.network;

import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.network.ProxyViewModel.Told;
import dev.rolecall.ui.policy.FixedNote;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// The page of the way out: the four ways, the fields each needs, and who signs in to the proxy.
final class ProxyPane extends VBox {
    private final ProxyViewModel model;
    private final Messages messages;
    private final ToggleGroup ways = new ToggleGroup();

    ProxyPane(ProxyViewModel model, Messages messages) {
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-network-page");
        ObservableValue<Boolean> manual = model.way().map(way -> way == Way.MANUAL);
        ObservableValue<Boolean> script = model.way().map(way -> way == Way.SCRIPT);
        ObservableValue<Boolean> any = model.way().map(way -> way != Way.NONE);
        model.fixedBy().ifPresent(who -> getChildren().add(FixedNote.of(who, messages)));
        getChildren()
                .addAll(
                        way(Way.SYSTEM, "network.way.system"),
                        way(Way.MANUAL, "network.way.manual"),
                        row(
                                "network.proxy.server",
                                choosing(model.server(), "network.proxy.serverPrompt"),
                                manual),
                        row(
                                "network.proxy.exceptions",
                                choosing(model.exceptions(), "network.proxy.exceptionsPrompt"),
                                manual),
                        way(Way.SCRIPT, "network.way.script"),
                        row(
                                "network.proxy.script",
                                choosing(model.script(), "network.proxy.scriptPrompt"),
                                script),
                        way(Way.NONE, "network.way.none"),
                        section(any),
                        row("network.proxy.user", user(), any),
                        row("network.proxy.password", password(), any),
                        foot());
    }

    private RadioButton way(Way way, String key) {
        RadioButton button = new RadioButton(messages.text(key));
        button.setToggleGroup(ways);
        button.setSelected(model.way().get() == way);
        button.setDisable(model.fixedBy().isPresent());
        button.selectedProperty()
                .addListener((_, _, chosen) -> {
                    if (chosen) {
                        model.way().set(way);
                    }
                });
        return button;
    }

    private TextField field(StringProperty text, String prompt) {
        TextField field = new TextField();
        field.setPromptText(messages.text(prompt));
        field.textProperty().bindBidirectional(text);
        field.setOnAction(_ -> model.save());
        return field;
    }

    /// A field that says which way is gone.
    private TextField choosing(StringProperty text, String prompt) {
        TextField field = field(text, prompt);
        field.setEditable(model.fixedBy().isEmpty());
        return field;
    }

    private TextField user() {
        TextField field = field(model.user(), "network.proxy.userPrompt");
        field.setEditable(!model.isUserFixed());
        return field;
    }

    private PasswordField password() {
        PasswordField field = new PasswordField();
        field.setPromptText(messages.text("network.proxy.passwordPrompt"));
        field.textProperty().bindBidirectional(model.password());
        field.setOnAction(_ -> model.save());
        return field;
    }

    private Node row(String key, TextField field, ObservableValue<Boolean> shown) {
        Label word = new Label(messages.text(key));
        word.setLabelFor(field);
        word.getStyleClass().add("rc-field-word");
        field.setAccessibleText(messages.text(key));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox row = new HBox(word, field);
        row.getStyleClass().addAll("rc-field-row", "rc-way-field");
        return shownWhen(row, shown);
    }

    private Node section(ObservableValue<Boolean> shown) {
        Label section = new Label(messages.text("network.proxy.signIn"));
        section.getStyleClass().add("rc-section");
        return shownWhen(section, shown);
    }

    private static Node shownWhen(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
        return node;
    }

    private Node foot() {
        Button save = new Button(messages.text("network.proxy.save"));
        save.getStyleClass().add("accent");
        save.setOnAction(_ -> model.save());
        Label told = new Label();
        told.setWrapText(true);
        model.told().addListener((_, _, now) -> show(told, now));
        boolean nothing = model.fixedBy().isPresent() && model.way().get() == Way.NONE;
        save.setVisible(!nothing);
        HBox foot = new HBox(12, save, told);
        foot.getStyleClass().add("rc-network-head");
        return foot;
    }

    private static void show(Label label, Told told) {
        label.setText(told.words());
        label.getStyleClass().removeAll("rc-danger-text", "rc-muted");
        label.getStyleClass().add(told.good() ? "rc-muted" : "rc-danger-text");
    }
}
