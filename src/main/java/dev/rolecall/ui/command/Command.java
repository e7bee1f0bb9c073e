package dev.rolecall.ui.command;

import dev.rolecall.i18n.Message;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;

/// Something a person can ask for, whichever way.
///
/// @param keys the usual ones first; none if it is asked for in the palette alone
/// @param against why it cannot be done now; asked when it is shown or wanted
public record Command(
        Message words,
        List<KeyCombination> keys,
        Supplier<Optional<Message>> against,
        Runnable action) {
    public Command {
        keys = List.copyOf(keys);
    }

    /// One that can always be done.
    public static Command of(Message words, List<KeyCombination> keys, Runnable action) {
        return new Command(words, keys, Optional::empty, action);
    }
}
