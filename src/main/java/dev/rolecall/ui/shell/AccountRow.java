package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;

/// An account in the sidebar, in words.
///
/// @param state one line under the name: what is being read, when it was, how long writes are open
/// @param chosen whether the lists are narrowed to it
public record AccountRow(
        AccountId id,
        String glyph,
        String service,
        String name,
        Environment environment,
        String state,
        Mood mood,
        Writes writes,
        boolean chosen) {

    /// Whether all is well with what was read.
    public enum Mood {
        FINE,
        READING,
        TROUBLE
    }

    /// Whether writes pass.
    public enum Writes {
        LOCKED,
        UNLOCKED,
        ALWAYS_OPEN
    }
}
