package dev.rolecall.ui.palette;

import dev.rolecall.domain.Principal;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/// One line of the palette.
///
/// @param detail what tells it from others of the same name
/// @param alias what else it is found by, such as an identifier
/// @param keys that do the same without the palette
/// @param against why it cannot be chosen now
public record PaletteEntry(
        Sort sort,
        Mark mark,
        String title,
        String detail,
        String alias,
        List<KeyCombination> keys,
        Optional<String> against,
        Runnable action) {

    /// What a line stands for, the sort that comes first among equals first.
    public enum Sort {
        ACCOUNT,
        PERSON,
        RESOURCE,
        COMMAND
    }

    /// The sign before the title.
    public sealed interface Mark {
        /// A service's letter and name.
        record Service(String letter, String name) implements Mark {}

        /// Whoever it is.
        record Holder(Principal principal) implements Mark {}

        /// Nothing.
        record None() implements Mark {}
    }
}
