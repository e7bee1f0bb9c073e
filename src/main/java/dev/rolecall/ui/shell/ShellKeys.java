package dev.rolecall.ui.shell;

import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.command.CommandKeys;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/// Turns keys nobody else wanted into commands. Single characters count only outside of text
/// fields.
final class ShellKeys {
    private final Scene scene;
    private final CommandKeys keys;

    ShellKeys(Scene scene, Supplier<List<Command>> commands) {
        this.scene = scene;
        this.keys = new CommandKeys(commands);
    }

    void install() {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent event) {
        if (!(scene.getFocusOwner() instanceof TextInputControl)) {
            keys.typed(event);
        }
    }
}
