package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.ui.access.AccessCopy;
import dev.rolecall.ui.listing.Copying;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;

/// Whether everything the query leaves is selected, however much it is, without a row of it being
/// made; and the copying of very many rows behind the screen.
public final class WholeSelection {
    private final AccessCopy copy;
    private final Copying copying;
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();

    WholeSelection(Operations operations, Messages messages) {
        this.copy = new AccessCopy(messages);
        this.copying = new Copying(operations, "copying grants");
    }

    /// Whether everything is selected.
    public ReadOnlyBooleanProperty whole() {
        return whole.getReadOnlyProperty();
    }

    /// What is said about copying.
    ReadOnlyObjectProperty<Optional<Message>> told() {
        return copying.told();
    }

    void select(boolean everything) {
        whole.set(everything);
    }

    /// Says nothing of copying any more.
    void forget() {
        copying.forget();
    }

    /// Puts what `job` is about into text and hands it to `clipboard`, or says why not.
    void copy(CopyJob job, Consumer<String> clipboard) {
        copying.copy(job.size(), _ -> job.text(copy), clipboard);
    }
}
