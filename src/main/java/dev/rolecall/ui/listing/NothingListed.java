package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a table without rows: nothing was read yet, or nothing passes the filter, with
/// the way back.
public final class NothingListed {
    private final Node yet;
    private final Node passing;

    public NothingListed(
            ListPlace place, Feather icon, Message title, Message sentence, Messages messages) {
        Button drop = new Button(messages.text("listing.noMatch.drop"));
        drop.setOnAction(_ -> place.clearFilter());
        passing =
                new EmptyState(
                        Feather.FILTER,
                        messages.text("listing.noMatch.title"),
                        messages.text("listing.noMatch.sentence"),
                        drop);
        yet = new EmptyState(icon, messages.text(title), messages.text(sentence));
    }

    /// What to show in place of rows.
    ///
    /// @param all how many rows there would be without a filter
    public Node of(int all) {
        return all == 0 ? yet : passing;
    }
}
