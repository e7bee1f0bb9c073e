package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import dev.rolecall.ui.control.Clipping;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// What can be done with the selected rows of an access table, by key, by button or in the palette.
public final class AccessKeys<R extends EditableRow> {
    /// More rows than these are not edited at once: nobody could review them.
    public static final int MOST_AT_ONCE = 10_000;

    /// More rows than these are put into text behind the screen.
    private static final int MOST_COPIED_AT_ONCE = 1_000;

    private final TableView<R> table;
    private final Verbs<R> verbs;
    private final List<Command> commands;
    private Optional<Beyond> beyond = Optional.empty();

    /// What the keys ask for, on the selected rows.
    public interface Verbs<R> {
        /// Opens the picker under `anchor`.
        void pick(List<R> rows, Node anchor);

        void remove(List<R> rows);

        void putBack(List<R> rows);

        /// The rows as a table in text.
        String copy(List<R> rows);
    }

    /// What is selected beyond the rows of the table, and how very much of it is copied.
    public interface Beyond {
        /// How many rows are selected although the table knows nothing of it; 0 for none.
        int count();

        /// Copies what is selected, behind the screen.
        void copy();
    }

    /// What is done elsewhere with what the table shows, in the words and by the keys every table
    /// has for it.
    ///
    /// @param give goes to where access is given
    /// @param explain goes to where the selected access is explained
    public record Beside(Command give, Command explain) {
        /// Both commands, each with what speaks against it.
        ///
        /// @param againstGiving why access cannot be given now
        /// @param againstExplaining why there is nothing to explain now
        public static Beside of(
                Supplier<Optional<Message>> againstGiving,
                Runnable give,
                Supplier<Optional<Message>> againstExplaining,
                Runnable explain) {
            return new Beside(
                    command("access.command.give", "G", againstGiving, give),
                    command("access.command.explain", "E", againstExplaining, explain));
        }

        private static Command command(
                String words, String key, Supplier<Optional<Message>> against, Runnable action) {
            return new Command(
                    Message.of(words), List.of(new KeyCharacterCombination(key)), against, action);
        }
    }

    public AccessKeys(TableView<R> table, Verbs<R> verbs, Beside beside) {
        this.table = table;
        this.verbs = verbs;
        this.commands =
                List.of(
                        beside.give(),
                        command(
                                "access.command.role",
                                this::pick,
                                new KeyCharacterCombination("R"),
                                new KeyCodeCombination(KeyCode.ENTER),
                                new KeyCodeCombination(KeyCode.F2),
                                new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
                        command(
                                "access.command.remove",
                                this::remove,
                                new KeyCharacterCombination("X"),
                                new KeyCodeCombination(KeyCode.DELETE)),
                        beside.explain(),
                        new Command(
                                Message.of("access.command.putBack"),
                                List.of(new KeyCodeCombination(KeyCode.ESCAPE)),
                                this::nothingStaged,
                                () -> verbs.putBack(selected())),
                        new Command(
                                Message.of("access.command.copy"),
                                List.of(
                                        new KeyCodeCombination(
                                                KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
                                this::nothingToCopy,
                                this::copy));
        CommandKeys keys = new CommandKeys(this::commands);
        table.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, keys::typed);
    }

    private Command command(String words, Runnable action, KeyCombination... keys) {
        return new Command(Message.of(words), List.of(keys), this::nothingSelected, action);
    }

    /// All of it, with its keys.
    public List<Command> commands() {
        return commands;
    }

    /// Why nothing can be done with the selected rows; empty if something can.
    public Optional<Message> nothingSelected() {
        if (count() == 0) {
            return Optional.of(Message.of("access.command.noRow"));
        }
        return count() > MOST_AT_ONCE
                ? Optional.of(Message.of("access.command.tooMany", MOST_AT_ONCE))
                : Optional.empty();
    }

    private Optional<Message> nothingToCopy() {
        return beyond.isPresent() && count() > 0 ? Optional.empty() : nothingSelected();
    }

    /// Lets more be selected than the table has rows for.
    public void reachBeyond(Beyond further) {
        beyond = Optional.of(further);
    }

    /// Escape means something here only while something of the selection is staged.
    private Optional<Message> nothingStaged() {
        return selected().stream().anyMatch(row -> row.role().pending() != Pending.NONE)
                ? Optional.empty()
                : Optional.of(Message.of("access.command.notStaged"));
    }

    /// Puts the selected rows on the clipboard.
    public void copy() {
        if (beyond.isPresent() && count() > MOST_COPIED_AT_ONCE) {
            beyond.get().copy();
            return;
        }
        Clipping.copy(verbs.copy(selected()));
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
        int further = beyond.map(Beyond::count).orElse(0);
        return further > 0 ? further : table.getSelectionModel().getSelectedIndices().size();
    }

    /// The selected rows; none if they are too many to edit at once.
    public List<R> selected() {
        if (count() > MOST_AT_ONCE) {
            return List.of();
        }
        return List.copyOf(table.getSelectionModel().getSelectedItems());
    }

    private Node anchor() {
        int index = table.getSelectionModel().getSelectedIndex();
        return table.lookupAll(".rc-role-cell").stream()
                .filter(node -> node instanceof RoleCell<?> cell && cell.getIndex() == index)
                .findFirst()
                .orElse(table);
    }
}
