package dev.rolecall.ui.access;

import dev.rolecall.domain.Lock;
import dev.rolecall.i18n.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/// Opens what a role cell offers: the picker, the reason of a lock, the transfer of ownership.
public final class RoleEditor {
    private final AccessEditing editing;
    private final RolePicker picker;
    private final ReasonPopup reason;
    private final TransferPopup transfer;

    public RoleEditor(Messages messages, AccessEditing editing) {
        this.editing = editing;
        this.picker = new RolePicker(messages);
        this.reason = new ReasonPopup(messages, editing::name);
        this.transfer = new TransferPopup(messages, editing);
    }

    /// Opens for all of `rows` under `anchor`.
    public void open(List<? extends EditableRow> rows, Node anchor) {
        if (rows.isEmpty()) {
            return;
        }
        List<RoleChoice> choices = editing.choices(rows);
        Optional<Lock> closed =
                rows.size() == 1
                        ? AccessEditing.closed(rows.getFirst(), choices)
                        : Optional.empty();
        if (closed.isPresent()) {
            reason.open(anchor, closed.get(), editing::jump);
            return;
        }
        picker.open(anchor, editing.heading(rows), choices, choice -> chosen(rows, anchor, choice));
    }

    private void chosen(List<? extends EditableRow> rows, Node anchor, RoleChoice choice) {
        switch (choice) {
            case RoleChoice.Take take -> editing.take(rows, take.role().role());
            case RoleChoice.Remove _ -> editing.remove(rows);
            case RoleChoice.Transfer _ -> transfer.open(rows.getFirst(), anchor);
        }
    }
}
