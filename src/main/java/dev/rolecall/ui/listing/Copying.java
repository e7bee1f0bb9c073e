package dev.rolecall.ui.listing;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.operation.Work;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Puts rows of a list on the clipboard as a table, behind the screen, and says what became of it.
public final class Copying {
    /// More lines than these no clipboard takes well.
    private static final int MOST = 200_000;

    private final Operations operations;
    private final String lane;
    private final ReadOnlyObjectWrapper<Optional<Message>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /// @param lane a name no other quiet work has
    public Copying(Operations operations, String lane) {
        this.operations = operations;
        this.lane = lane;
    }

    /// What is said about copying.
    public ReadOnlyObjectProperty<Optional<Message>> told() {
        return told.getReadOnlyProperty();
    }

    /// Says nothing of copying any more.
    public void forget() {
        told.set(Optional.empty());
    }

    /// Hands what `text` makes of so many rows to `clipboard`, or says why not.
    public void copy(int rows, Work<String> text, Consumer<String> clipboard) {
        if (rows > MOST) {
            told.set(Optional.of(Message.of("listing.copy.tooMany", rows, MOST)));
            return;
        }
        told.set(Optional.of(Message.of("listing.copy.underWay", rows)));
        operations.quietly(lane, text, outcome -> copied(outcome, rows, clipboard));
    }

    private void copied(Outcome<String> outcome, int rows, Consumer<String> clipboard) {
        switch (outcome) {
            case Outcome.Succeeded<String>(String text) -> {
                clipboard.accept(text);
                told.set(Optional.of(Message.of("listing.copy.done", rows)));
            }
            case Outcome.Failed<String>(Failure _) ->
                    told.set(Optional.of(Message.of("listing.copy.failed")));
            case Outcome.Cancelled<String> _ -> forget();
        }
    }
}
