package dev.rolecall.ui.workspace;

import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// What the person must be told of a file, the latest last.
public final class Notices {
    private final ReadOnlyObjectWrapper<List<Message>> all = new ReadOnlyObjectWrapper<>(List.of());

    /// Those told so far.
    public ReadOnlyObjectProperty<List<Message>> all() {
        return all.getReadOnlyProperty();
    }

    public void tell(Message notice) {
        List<Message> more = new ArrayList<>(all.get());
        more.add(notice);
        all.set(List.copyOf(more));
    }

    /// Tells it unless it was told before: what comes again with every change.
    void tellOnce(Message notice) {
        if (!all.get().contains(notice)) {
            tell(notice);
        }
    }
}
