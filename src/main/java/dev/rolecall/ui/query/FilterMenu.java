package dev.rolecall.ui.query;

import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of everything a list can be narrowed to; filled anew each time it opens.
final class FilterMenu extends MenuButton {
    private final ListPlace place;
    private final Messages messages;

    FilterMenu(ListPlace place, Messages messages) {
        super(messages.text("listing.filter"), new FontIcon(Feather.FILTER));
        this.place = place;
        this.messages = messages;
        setMinWidth(USE_PREF_SIZE);
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        getItems().clear();
        for (List<FilterChoice> group : place.menu().choices()) {
            if (!getItems().isEmpty() && !group.isEmpty()) {
                getItems().add(new SeparatorMenuItem());
            }
            group.forEach(choice -> getItems().add(item(choice)));
        }
    }

    private CheckMenuItem item(FilterChoice choice) {
        CheckMenuItem item = new CheckMenuItem(messages.text(choice.words()));
        item.setSelected(choice.on());
        item.setOnAction(_ -> choice.toggle().run());
        return item;
    }
}
