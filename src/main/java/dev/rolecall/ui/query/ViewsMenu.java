package dev.rolecall.ui.query;

import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.settings.SavedView;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The views of a list: choose one, save what is looked for now, rename, delete; filled anew each
/// time it opens.
final class ViewsMenu extends MenuButton {
    private final ViewsModel model;
    private final Messages messages;

    ViewsMenu(ViewsModel model, Messages messages) {
        super(messages.text("views.menu"), new FontIcon(Feather.BOOKMARK));
        this.model = model;
        this.messages = messages;
        setMinWidth(USE_PREF_SIZE);
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        getItems().clear();
        for (SavedView view : model.views()) {
            CheckMenuItem item = new CheckMenuItem(Isolated.of(view.name()));
            item.setMnemonicParsing(false);
            item.setSelected(model.isShown(view));
            item.setOnAction(_ -> model.choose(view));
            getItems().add(item);
        }
        if (!getItems().isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        getItems().add(item("views.save", () -> name("", model::save)));
        for (SavedView view : model.views()) {
            Menu change = new Menu(messages.text("views.change", Isolated.of(view.name())));
            change.setMnemonicParsing(false);
            change.getItems()
                    .addAll(
                            item(
                                    "views.rename",
                                    () -> name(view.name(), next -> model.rename(view, next))),
                            item("views.delete", () -> model.delete(view)));
            getItems().add(change);
        }
    }

    private MenuItem item(String words, Runnable action) {
        MenuItem item = new MenuItem(messages.text(words));
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void name(String before, Function<String, Optional<Message>> taken) {
        new ViewNamePopup(messages, before, taken).open(this);
    }
}
