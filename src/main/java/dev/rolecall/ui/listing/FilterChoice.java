package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Message;
import java.util.HashSet;
import java.util.Set;

/// Something a list can be narrowed to.
///
/// @param on whether it is
/// @param toggle turns it on or off
public record FilterChoice(Message words, boolean on, Runnable toggle) {
    /// `all` with `one` if it lacked it, else without.
    public static <T> Set<T> toggled(Set<T> all, T one) {
        Set<T> next = new HashSet<>(all);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }
}
