package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.ui.access.AccessCopy;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Whether everything the query leaves is selected, however much it is, without a row of it being
/// made; and the copying of very many rows behind the screen.
public final class WholeSelection {
    /// More lines than these no clipboard takes well.
    static final int MOST_COPIED = 200_000;

    private final Operations operations;
    private final AccessCopy copy;
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Message>> told =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    WholeSelection(Operations operations, Messages messages) {
        this.operations = operations;
        this.copy = new AccessCopy(messages);
    }

    /// Whether everything is selected.
    public ReadOnlyBooleanProperty whole() {
        return whole.getReadOnlyProperty();
    }

    /// What is said about copying.
    ReadOnlyObjectProperty<Optional<Message>> told() {
        return told.getReadOnlyProperty();
    }

    void select(boolean everything) {
        whole.set(everything);
    }

    /// Says nothing of copying any more.
    void forget() {
        told.set(Optional.empty());
    }

    /// Puts what `job` is about into text and hands it to `clipboard`, or says why not.
    void copy(CopyJob job, Consumer<String> clipboard) {
        if (job.size() > MOST_COPIED) {
            told.set(Optional.of(Message.of("allAccess.copy.tooMany", job.size(), MOST_COPIED)));
            return;
        }
        told.set(Optional.of(Message.of("allAccess.copy.underWay", job.size())));
        operations.quietly(
                "copying", _ -> job.text(copy), outcome -> copied(outcome, job, clipboard));
    }

    private void copied(Outcome<String> outcome, CopyJob job, Consumer<String> clipboard) {
        switch (outcome) {
            case Outcome.Succeeded<String>(String text) -> {
                clipboard.accept(text);
                told.set(Optional.of(Message.of("allAccess.copy.done", job.size())));
            }
            case Outcome.Failed<String>(Failure _) ->
                    told.set(Optional.of(Message.of("allAccess.copy.failed")));
            case Outcome.Cancelled<String> _ -> forget();
        }
    }
}
