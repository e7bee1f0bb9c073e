package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.Chip;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import java.util.Map;
import javafx.scene.layout.FlowPane;

/// The filters in force, each to be taken away; not there when none is.
final class FilterChips extends FlowPane {
    private static final double GAP = 8;

    private final ResourcesViewModel model;
    private final Messages messages;

    FilterChips(ResourcesViewModel model, Messages messages) {
        super(GAP, GAP);
        this.model = model;
        this.messages = messages;
        getStyleClass().add("rc-filter-chips");
        model.filter().addListener(_ -> show());
        show();
    }

    private void show() {
        ResourceFilter now = model.filter().get();
        getChildren().clear();
        for (Trait trait : now.traits()) {
            add(
                    messages.text(FilterMenu.words(trait)),
                    () ->
                            model.filter()
                                    .set(now.withTraits(FilterMenu.toggled(now.traits(), trait))));
        }
        Map<ResourceKind, Message> words = model.kinds();
        for (ResourceKind kind : now.kinds()) {
            Message many = words.getOrDefault(kind, Message.verbatim(kind.word()));
            add(
                    messages.text(many),
                    () -> model.filter().set(now.withKinds(FilterMenu.toggled(now.kinds(), kind))));
        }
        setVisible(!getChildren().isEmpty());
        setManaged(!getChildren().isEmpty());
    }

    private void add(String text, Runnable remove) {
        getChildren().add(new Chip(messages, text, remove));
    }
}
