package dev.rolecall.ui.shell;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyEvent;

/// Turns keys nobody else wanted into commands. Single characters count only outside of text
/// fields, and whatever the keyboard's layout, because they are taken as typed.
final class ShellKeys {
    private final Scene scene;
    private final Consumer<ShellCommand> run;

    ShellKeys(Scene scene, Consumer<ShellCommand> run) {
        this.scene = scene;
        this.run = run;
    }

    void install() {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void pressed(KeyEvent event) {
        run(
                event,
                command ->
                        command.keys().stream()
                                .anyMatch(keys ->
                                        !(keys instanceof KeyCharacterCombination)
                                                && keys.match(event)));
    }

    private void typed(KeyEvent event) {
        if (!(scene.getFocusOwner() instanceof TextInputControl)) {
            run(
                    event,
                    command ->
                            command.keys().stream()
                                    .anyMatch(keys ->
                                            keys instanceof KeyCharacterCombination character
                                                    && character
                                                            .getCharacter()
                                                            .equals(event.getCharacter())));
        }
    }

    private void run(KeyEvent event, Predicate<ShellCommand> wanted) {
        Optional<ShellCommand> command =
                Arrays.stream(ShellCommand.values()).filter(wanted).findFirst();
        if (command.isPresent()) {
            event.consume();
            run.accept(command.get());
        }
    }
}
