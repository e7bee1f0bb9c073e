package dev.rolecall.ui.query;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.control.EmptyState;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// What stands in a table without rows: nothing was read yet, or nothing passes the query, with the
/// part to blame and the way back.
public final class NothingListed {
    private static final int MOST = 3;

    private final ListPlace place;
    private final Messages messages;
    private final PartWords words;
    private final Node yet;

    public NothingListed(
            ListPlace place, Feather icon, Message title, Message sentence, Messages messages) {
        this.place = place;
        this.messages = messages;
        this.words = new PartWords(place.query().scope());
        yet = new EmptyState(icon, messages.text(title), messages.text(sentence));
    }

    /// What to show in place of rows.
    ///
    /// @param all how many rows there would be without a query
    /// @param blockers the parts of the query that alone leave nothing over
    public Node of(int all, List<Blocker> blockers) {
        return all == 0 ? yet : passing(blockers);
    }

    private Node passing(List<Blocker> blockers) {
        Button everything = button(messages.text("listing.noMatch.drop"), place.query()::clear);
        return new EmptyState(
                Feather.FILTER,
                messages.text("listing.noMatch.title"),
                messages.text(sentence(blockers)),
                Stream.concat(blockers.stream().limit(MOST).map(this::drop), Stream.of(everything))
                        .toArray(Button[]::new));
    }

    private Message sentence(List<Blocker> blockers) {
        return switch (blockers.size()) {
            case 0 -> Message.of("listing.noMatch.together");
            case 1 -> Message.of("listing.noMatch.because", words.of(blockers.getFirst().part()));
            default -> Message.of("listing.noMatch.any");
        };
    }

    private Button drop(Blocker blocker) {
        return button(
                messages.text("listing.noMatch.without", words.of(blocker.part()), blocker.count()),
                () -> place.query().drop(blocker.part()));
    }

    private static Button button(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
