package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import dev.rolecall.ui.command.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/// What keys do on an account in the sidebar; the sheet of all keys shows the same.
final class AccountCommands {
    private final SidebarActions actions;
    private final Supplier<Optional<AccountRow>> row;

    /// @param row the account in question; none where keys are only shown
    AccountCommands(SidebarActions actions, Supplier<Optional<AccountRow>> row) {
        this.actions = actions;
        this.row = row;
    }

    List<Command> all() {
        return List.of(
                command(
                        "shell.account.only",
                        List.of(
                                new KeyCodeCombination(KeyCode.ENTER),
                                new KeyCodeCombination(KeyCode.SPACE)),
                        this::choose),
                when(
                        AccountRow::hasLock,
                        "shell.not.lockable",
                        command(
                                "shell.account.lockOrUnlock",
                                List.of(new KeyCharacterCombination("U")),
                                now -> actions.toggleLock(now.id()))),
                when(
                        now -> now.kept() || now.fixed(),
                        "shell.not.outlasting",
                        command(
                                "shell.account.edit",
                                List.of(new KeyCharacterCombination("E")),
                                now -> actions.edit(now.id()))),
                ofKept(
                        "shell.account.up",
                        new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN),
                        now -> actions.move(now.id(), true)),
                ofKept(
                        "shell.account.down",
                        new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN),
                        now -> actions.move(now.id(), false)),
                when(
                        now -> !now.fixed(),
                        "shell.not.fixed",
                        command(
                                "shell.account.remove",
                                List.of(new KeyCodeCombination(KeyCode.DELETE)),
                                now -> actions.remove(now.id()))));
    }

    /// Narrows the lists to the account; one that is switched off can only be changed.
    void choose(AccountRow now) {
        if (now.enabled() || now.fixed()) {
            actions.toggleOnly(now.id());
        } else {
            actions.edit(now.id());
        }
    }

    private Command ofKept(String key, KeyCombination keys, Consumer<AccountRow> action) {
        return when(
                now -> !now.fixed(),
                "shell.not.fixed",
                when(
                        AccountRow::kept,
                        "shell.not.outlasting",
                        command(key, List.of(keys), action)));
    }

    private Command command(String key, List<KeyCombination> keys, Consumer<AccountRow> action) {
        return Command.of(Message.of(key), keys, () -> row.get().ifPresent(action));
    }

    private Command when(Predicate<AccountRow> possible, String reason, Command command) {
        return new Command(
                command.words(),
                command.keys(),
                () ->
                        row.get()
                                .filter(possible.negate())
                                .map(_ -> Message.of(reason))
                                .or(command.against()),
                command.action());
    }
}
