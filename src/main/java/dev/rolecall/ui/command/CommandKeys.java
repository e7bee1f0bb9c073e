package dev.rolecall.ui.command;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Runs the command of a key. Characters count when they are typed, whatever the keyboard's layout,
/// so that what opens then does not get them as its first input; other keys when they are pressed.
public final class CommandKeys {
    private final Supplier<List<Command>> commands;

    public CommandKeys(Supplier<List<Command>> commands) {
        this.commands = commands;
    }

    /// Runs what a pressed key asks for, unless something speaks against it, and uses the key up.
    public void pressed(KeyEvent event) {
        run(event, keys -> !(keys instanceof KeyCharacterCombination) && keys.match(event));
    }

    /// Runs what a typed character asks for, unless something speaks against it, and uses it up.
    public void typed(KeyEvent event) {
        run(
                event,
                keys ->
                        keys instanceof KeyCharacterCombination character
                                && character.getCharacter().equalsIgnoreCase(event.getCharacter()));
    }

    private void run(KeyEvent event, Predicate<KeyCombination> wanted) {
        Optional<Command> asked =
                commands.get().stream()
                        .filter(command -> command.keys().stream().anyMatch(wanted))
                        .findFirst()
                        .filter(command -> command.against().get().isEmpty());
        if (asked.isPresent()) {
            event.consume();
            asked.get().action().run();
        }
    }
}
