package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.scene.Node;

/// Opens what a role cell offers: the picker, the reason of a lock, the transfer of ownership.
final class RoleEditor {
    private final AccessTableViewModel model;
    private final RolePicker picker;
    private final ReasonPopup reason;
    private final TransferPopup transfer;

    RoleEditor(Messages messages, AccessTableViewModel model) {
        this.model = model;
        this.picker = new RolePicker(messages);
        this.reason = new ReasonPopup(messages);
        this.transfer = new TransferPopup(messages, model);
    }

    /// Opens for all of `rows` under `anchor`.
    void open(List<AccessRow> rows, Node anchor) {
        if (rows.isEmpty()) {
            return;
        }
        if (rows.size() == 1 && model.closed(rows.getFirst()).isPresent()) {
            reason.open(anchor, model.closed(rows.getFirst()).get(), model::jump);
            return;
        }
        picker.open(
                anchor,
                model.heading(rows),
                model.choices(rows),
                choice -> chosen(rows, anchor, choice));
    }

    private void chosen(List<AccessRow> rows, Node anchor, RoleChoice choice) {
        switch (choice) {
            case RoleChoice.Take take -> model.take(rows, take.role().role());
            case RoleChoice.Remove _ -> model.remove(rows);
            case RoleChoice.Transfer _ -> transfer.open(anchor);
        }
    }
}
