package dev.rolecall.ui.access;

import dev.rolecall.i18n.Messages;
import java.util.List;
import javafx.scene.Node;

/// What keys and buttons do with the selected rows of an access table.
public final class AccessVerbs<R extends EditableRow> implements AccessKeys.Verbs<R> {
    private final AccessEditing editing;
    private final RoleEditor editor;
    private final AccessCopy copy;

    public AccessVerbs(AccessEditing editing, RoleEditor editor, Messages messages) {
        this.editing = editing;
        this.editor = editor;
        this.copy = new AccessCopy(messages);
    }

    @Override
    public void pick(List<R> rows, Node anchor) {
        editor.open(rows, anchor);
    }

    @Override
    public void remove(List<R> rows) {
        editing.remove(rows);
    }

    @Override
    public void putBack(List<R> rows) {
        editing.putBack(rows);
    }

    @Override
    public String copy(List<R> rows) {
        return copy.text(editing.lines(rows));
    }
}
