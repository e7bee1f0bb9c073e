package dev.rolecall.ui.accounts;

import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// An address, by the name the service gives it or typed.
final class AddressField extends HBox {
    private final AccountFields fields;
    private final Messages messages;
    private final TextField typed = new TextField();
    private final MenuButton known = new MenuButton();

    AddressField(AccountFields fields, Messages messages) {
        super(8);
        this.fields = fields;
        this.messages = messages;
        known.setMinWidth(USE_PREF_SIZE);
        known.getStyleClass().add("rc-known-address");
        typed.getStyleClass().add("rc-address");
        typed.setAccessibleText(messages.text("accounts.address"));
        typed.textProperty().bindBidirectional(fields.address());
        setHgrow(typed, Priority.ALWAYS);
        fields.service().addListener((_, _, now) -> offer(now));
        fields.address().addListener(_ -> name());
        offer(fields.service().get());
        getChildren().addAll(known, typed);
    }

    private void offer(ServiceChoice service) {
        known.getItems().setAll(service.addresses().stream().map(this::item).toList());
        MenuItem own = new MenuItem(messages.text("accounts.address.own"));
        own.setOnAction(_ -> {
            fields.address().set("https://");
            typed.requestFocus();
            typed.end();
        });
        known.getItems().add(own);
        name();
    }

    private void name() {
        List<ServiceChoice.AddressChoice> choices = fields.service().get().addresses();
        String now = fields.address().get();
        String words =
                choices.stream()
                        .filter(choice -> choice.address().equals(now))
                        .map(ServiceChoice.AddressChoice::name)
                        .findFirst()
                        .orElseGet(() -> messages.text("accounts.address.own"));
        known.setText(words);
        known.setAccessibleText(messages.text("accounts.address.known", words));
    }

    private MenuItem item(ServiceChoice.AddressChoice choice) {
        MenuItem item = new MenuItem(choice.name() + "  ·  " + choice.address());
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> fields.address().set(choice.address()));
        return item;
    }
}
