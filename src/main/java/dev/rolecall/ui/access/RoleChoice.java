package dev.rolecall.ui.access;

import dev.rolecall.i18n.Message;
import java.util.Optional;

/// One entry of the role picker.
public sealed interface RoleChoice {
    /// Why the service would say no; such an entry is listed and cannot be chosen.
    Optional<Message> refusal();

    default boolean possible() {
        return refusal().isEmpty();
    }

    /// Whether choosing it would leave everything as it is.
    default boolean changesNothing() {
        return switch (this) {
            case Take take -> take.current();
            case Remove remove -> remove.current();
            case Transfer _ -> false;
        };
    }

    /// Have this role.
    ///
    /// @param current whether it is what the rows say now, staged edits included
    /// @param reach for how many rows it goes, where not for all
    record Take(RoleShown role, boolean current, Optional<Message> refusal, Optional<Message> reach)
            implements RoleChoice {}

    /// Have no access.
    ///
    /// @param current whether that is what is staged
    /// @param reach for how many rows it goes, where not for all
    record Remove(boolean current, Optional<Message> refusal, Optional<Message> reach)
            implements RoleChoice {}

    /// Hand the resource over to a new owner, who is asked for next.
    record Transfer(Optional<Message> refusal) implements RoleChoice {}
}
