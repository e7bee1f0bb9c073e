package dev.rolecall.ui.access;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in an access table: R or Enter picks a role, X removes, Escape puts back, G gives,
/// Ctrl+Z steps back, Ctrl+C copies.
public final class AccessKeys<R extends EditableRow> {
    /// More rows than these are not edited at once: nobody could review them.
    public static final int MOST_AT_ONCE = 10_000;

    private final TableView<R> table;
    private final Verbs<R> verbs;

    /// What the keys ask for, on the selected rows.
    public interface Verbs<R> {
        /// Opens the picker under `anchor`.
        void pick(List<R> rows, Node anchor);

        void remove(List<R> rows);

        void putBack(List<R> rows);

        void undo();

        void redo();

        /// The rows as a table in text.
        String copy(List<R> rows);

        /// Goes to where access is given, if there is such a place.
        void give();
    }

    public AccessKeys(TableView<R> table, Verbs<R> verbs) {
        this.table = table;
        this.verbs = verbs;
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    }

    /// Puts the selected rows on the clipboard.
    public void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(verbs.copy(selected()));
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Opens the picker for the selected rows at the row the keyboard is on.
    public void pick() {
        verbs.pick(selected(), anchor());
    }

    public void remove() {
        verbs.remove(selected());
    }

    /// How many rows are selected.
    public int count() {
        return table.getSelectionModel().getSelectedIndices().size();
    }

    /// The selected rows; none if they are too many to edit at once.
    public List<R> selected() {
        if (count() > MOST_AT_ONCE) {
            return List.of();
        }
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private void pressed(KeyEvent event) {
        boolean done = event.isShortcutDown() ? shortcut(event) : plain(event);
        if (done) {
            event.consume();
        }
    }

    /// Letters act when they are typed, not when they are pressed: what opens then would get the
    /// letter as its first input.
    private void typed(KeyEvent event) {
        switch (event.getCharacter().toLowerCase(Locale.ROOT)) {
            case "r" -> pick();
            case "x" -> remove();
            case "g" -> verbs.give();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean shortcut(KeyEvent event) {
        switch (event.getCode()) {
            case C -> copy();
            case Z -> {
                if (event.isShiftDown()) {
                    verbs.redo();
                } else {
                    verbs.undo();
                }
            }
            case Y -> verbs.redo();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent event) {
        if (event.isAltDown()) {
            return event.getCode() == KeyCode.DOWN && picked();
        }
        return switch (event.getCode()) {
            case ENTER, F2 -> picked();
            case DELETE -> {
                remove();
                yield true;
            }
            case ESCAPE -> backed();
            default -> false;
        };
    }

    private boolean picked() {
        pick();
        return true;
    }

    /// Escape means something here only while something of the selection is staged.
    private boolean backed() {
        List<R> staged =
                selected().stream().filter(row -> row.role().pending() != Pending.NONE).toList();
        verbs.putBack(staged);
        return !staged.isEmpty();
    }

    private Node anchor() {
        int index = table.getSelectionModel().getSelectedIndex();
        return table.lookupAll(".rc-role-cell").stream()
                .filter(node -> node instanceof RoleCell<?> cell && cell.getIndex() == index)
                .findFirst()
                .orElse(table);
    }
}
