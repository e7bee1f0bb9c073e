package dev.rolecall.ui.accounts;

import dev.rolecall.ui.control.ProviderGlyph;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/// The services side by side, one of them chosen.
final class ServicePicker extends HBox {
    private final ToggleGroup group = new ToggleGroup();

    ServicePicker(AccountFormViewModel model) {
        super(8);
        for (ServiceChoice service : model.services()) {
            getChildren().add(button(model, service));
        }
        group.selectedToggleProperty()
                .addListener((_, before, now) -> {
                    if (now == null && before != null) {
                        before.setSelected(true);
                    }
                });
    }

    private ToggleButton button(AccountFormViewModel model, ServiceChoice service) {
        ToggleButton button =
                new ToggleButton(
                        service.name(), new ProviderGlyph(service.glyph(), service.name()));
        button.setToggleGroup(group);
        // What is kept of an account belongs to its service; another service is another account.
        button.setDisable(model.isEdit() && !model.fields().service().get().equals(service));
        button.setSelected(model.fields().service().get().equals(service));
        button.setOnAction(_ -> model.fields().service().set(service));
        model.fields()
                .service()
                .addListener((_, _, now) -> button.setSelected(now.equals(service)));
        return button;
    }
}
