package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import java.util.List;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;

/// What can be done from anywhere in the window, and the keys that do it.
enum ShellCommand {
    RESOURCES,
    ALL_ACCESS,
    PEOPLE,
    ACTIVITY,
    HISTORY,
    THINGS,
    COMMANDS,
    REFRESH,
    FILTER,
    REVIEW,
    UNDO,
    REDO,
    ADD_ACCOUNT,
    LOCK,
    DRAWER,
    NETWORK,
    SETTINGS,
    LOOK,
    NEXT_PANE,
    PREVIOUS_PANE,
    KEYS;

    /// The keys that do it, the usual ones first.
    List<KeyCombination> keys() {
        return switch (this) {
            case RESOURCES -> List.of(keys(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN));
            case ALL_ACCESS -> List.of(keys(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN));
            case PEOPLE -> List.of(keys(KeyCode.DIGIT3, KeyCombination.SHORTCUT_DOWN));
            case ACTIVITY -> List.of(keys(KeyCode.DIGIT4, KeyCombination.SHORTCUT_DOWN));
            case HISTORY -> List.of(keys(KeyCode.DIGIT5, KeyCombination.SHORTCUT_DOWN));
            case THINGS -> List.of(keys(KeyCode.P, KeyCombination.SHORTCUT_DOWN));
            case COMMANDS ->
                    List.of(
                            keys(
                                    KeyCode.P,
                                    KeyCombination.SHORTCUT_DOWN,
                                    KeyCombination.SHIFT_DOWN));
            case REFRESH ->
                    List.of(keys(KeyCode.R, KeyCombination.SHORTCUT_DOWN), keys(KeyCode.F5));
            case FILTER ->
                    List.of(
                            new KeyCharacterCombination("/"),
                            keys(KeyCode.F, KeyCombination.SHORTCUT_DOWN));
            case REVIEW -> List.of(keys(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
            case UNDO -> List.of(keys(KeyCode.Z, KeyCombination.SHORTCUT_DOWN));
            case REDO ->
                    List.of(
                            keys(
                                    KeyCode.Z,
                                    KeyCombination.SHORTCUT_DOWN,
                                    KeyCombination.SHIFT_DOWN),
                            keys(KeyCode.Y, KeyCombination.SHORTCUT_DOWN));
            case ADD_ACCOUNT -> List.of(keys(KeyCode.N, KeyCombination.SHORTCUT_DOWN));
            case LOCK -> List.of(keys(KeyCode.L, KeyCombination.SHORTCUT_DOWN));
            case DRAWER -> List.of(keys(KeyCode.J, KeyCombination.SHORTCUT_DOWN));
            case NETWORK ->
                    List.of(
                            keys(
                                    KeyCode.N,
                                    KeyCombination.SHORTCUT_DOWN,
                                    KeyCombination.SHIFT_DOWN));
            case SETTINGS -> List.of(keys(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN));
            case LOOK ->
                    List.of(
                            keys(
                                    KeyCode.L,
                                    KeyCombination.SHORTCUT_DOWN,
                                    KeyCombination.SHIFT_DOWN));
            case NEXT_PANE -> List.of(keys(KeyCode.F6));
            case PREVIOUS_PANE -> List.of(keys(KeyCode.F6, KeyCombination.SHIFT_DOWN));
            case KEYS -> List.of(new KeyCharacterCombination("?"), keys(KeyCode.F1));
        };
    }

    /// What it does, for the list of all keys.
    Message words() {
        return Message.of(
                switch (this) {
                    case RESOURCES -> "shell.command.resources";
                    case ALL_ACCESS -> "shell.command.allAccess";
                    case PEOPLE -> "shell.command.people";
                    case ACTIVITY -> "shell.command.activity";
                    case HISTORY -> "shell.command.history";
                    case THINGS -> "shell.command.things";
                    case COMMANDS -> "shell.command.commands";
                    case REFRESH -> "shell.command.refresh";
                    case FILTER -> "shell.command.filter";
                    case REVIEW -> "shell.command.review";
                    case UNDO -> "shell.command.undo";
                    case REDO -> "shell.command.redo";
                    case ADD_ACCOUNT -> "shell.command.addAccount";
                    case LOCK -> "shell.command.lockConsole";
                    case DRAWER -> "shell.command.drawer";
                    case NETWORK -> "shell.command.network";
                    case SETTINGS -> "shell.command.settings";
                    case LOOK -> "shell.command.look";
                    case NEXT_PANE -> "shell.command.nextPane";
                    case PREVIOUS_PANE -> "shell.command.previousPane";
                    case KEYS -> "shell.command.keys";
                });
    }

    private static KeyCombination keys(KeyCode code, Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
