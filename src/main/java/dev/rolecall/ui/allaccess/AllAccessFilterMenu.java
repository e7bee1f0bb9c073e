package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.util.Optional;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The menu of everything all access can be narrowed to; filled anew each time it opens.
final class AllAccessFilterMenu extends MenuButton {
    private final AllAccessViewModel model;
    private final Messages messages;

    AllAccessFilterMenu(AllAccessViewModel model, Messages messages) {
        super(messages.text("allAccess.filter"), new FontIcon(Feather.FILTER));
        this.model = model;
        this.messages = messages;
        setMinWidth(USE_PREF_SIZE);
        fill();
        setOnShowing(_ -> fill());
    }

    private void fill() {
        AllAccessFilter now = model.filter().get();
        getItems().clear();
        for (GrantTrait trait : GrantTrait.values()) {
            add(words(trait), now.traits().contains(trait), now.toggled(trait));
        }
        getItems().add(new SeparatorMenuItem());
        for (Rank rank : Rank.values()) {
            add(words(rank), now.ranks().contains(rank), now.toggled(rank));
        }
        getItems().add(new SeparatorMenuItem());
        model.kinds()
                .forEach(
                        (kind, words) -> add(words, now.kinds().contains(kind), now.toggled(kind)));
        getItems().add(new SeparatorMenuItem());
        model.accountNames()
                .forEach((account, name) -> {
                    boolean only = now.account().filter(account::equals).isPresent();
                    CheckMenuItem item = item(Message.verbatim(name), only);
                    item.setOnAction(
                            _ -> model.only(only ? Optional.empty() : Optional.of(account)));
                });
    }

    private void add(Message words, boolean on, AllAccessFilter next) {
        item(words, on).setOnAction(_ -> model.filter().set(next));
    }

    private CheckMenuItem item(Message words, boolean on) {
        CheckMenuItem item = new CheckMenuItem(messages.text(words));
        item.setSelected(on);
        getItems().add(item);
        return item;
    }

    static Message words(GrantTrait trait) {
        return Message.of(
                switch (trait) {
                    case WIDE -> "allAccess.trait.wide";
                    case LOCKED -> "allAccess.trait.locked";
                    case STAGED -> "allAccess.trait.staged";
                });
    }

    static Message words(Rank rank) {
        return Message.of(
                switch (rank) {
                    case UNKNOWN -> "allAccess.rank.unknown";
                    case USE -> "allAccess.rank.use";
                    case EDIT -> "allAccess.rank.edit";
                    case SHARE -> "allAccess.rank.share";
                    case OWN -> "allAccess.rank.own";
                });
    }
}
