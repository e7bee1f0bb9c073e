package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.resources.ResourceFilter.Trait;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of everything resources can be narrowed to; filled anew each time it opens.
final class FilterMenu extends MenuButton {
    private final ResourcesViewModel model;
    private final Messages messages;

    FilterMenu(ResourcesViewModel model, Messages messages) {
        super(messages.text("resources.filter"), new FontIcon(Feather.FILTER));
        this.model = model;
        this.messages = messages;
        setMinWidth(USE_PREF_SIZE);
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        getItems().clear();
        for (Trait trait : Trait.values()) {
            getItems().add(item(trait));
        }
        getItems().add(new SeparatorMenuItem());
        for (Map.Entry<ResourceKind, Message> kind : model.kinds().entrySet()) {
            getItems().add(item(kind.getKey(), kind.getValue()));
        }
    }

    private CheckMenuItem item(Trait trait) {
        ResourceFilter now = model.filter().get();
        CheckMenuItem item = new CheckMenuItem(messages.text(words(trait)));
        item.setSelected(now.traits().contains(trait));
        item.setOnAction(_ -> model.filter().set(now.withTraits(toggled(now.traits(), trait))));
        return item;
    }

    private CheckMenuItem item(ResourceKind kind, Message words) {
        ResourceFilter now = model.filter().get();
        CheckMenuItem item = new CheckMenuItem(messages.text(words));
        item.setSelected(now.kinds().contains(kind));
        item.setOnAction(_ -> model.filter().set(now.withKinds(toggled(now.kinds(), kind))));
        return item;
    }

    static Message words(Trait trait) {
        return Message.of(
                switch (trait) {
                    case OPEN_TO_EVERYONE -> "resources.trait.everyone";
                    case OPEN_TO_ORGANIZATION -> "resources.trait.organization";
                    case NOT_READ -> "resources.trait.notRead";
                    case STAGED -> "resources.trait.staged";
                });
    }

    static <T> Set<T> toggled(Set<T> all, T one) {
        Set<T> next = new HashSet<>(all);
        if (!next.add(one)) {
            next.remove(one);
        }
        return next;
    }
}
