package dev.rolecall.ui.accounts;

import dev.rolecall.i18n.Messages;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An address to type, with the service's public ones by name beside it.
final class AddressField extends HBox {
    private final AccountFormViewModel model;
    private final MenuButton known;

    AddressField(AccountFormViewModel model, Messages messages) {
        super(8);
        this.model = model;
        TextField typed = new TextField();
        typed.getStyleClass().add("rc-address");
        typed.setAccessibleText(messages.text("accounts.address"));
        typed.textProperty().bindBidirectional(model.address());
        setHgrow(typed, Priority.ALWAYS);
        known = new MenuButton(messages.text("accounts.address.known"));
        known.setMinWidth(USE_PREF_SIZE);
        model.service().addListener((_, _, now) -> offer(now));
        offer(model.service().get());
        getChildren().addAll(typed, known);
    }

    private void offer(ServiceChoice service) {
        known.getItems().setAll(service.addresses().stream().map(this::item).toList());
        known.setDisable(service.addresses().isEmpty());
    }

    private MenuItem item(ServiceChoice.AddressChoice choice) {
        MenuItem item = new MenuItem(choice.name() + "  ·  " + choice.address());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> model.address().set(choice.address()));
        return item;
    }
}
