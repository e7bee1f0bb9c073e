package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.profile.Colour;

/// An account in the sidebar, in words.
///
/// @param state one line under the name: what is being read, when it was, how long writes are open
/// @param heading what stands above it, where a group begins; empty elsewhere
/// @param kept whether it outlasts this run, so that it can be changed
/// @param fixedBy who has set it up for everybody on this machine, so that it cannot be changed;
///   empty if nobody has
/// @param forbiddenBy who forbids changes on it; empty if nobody does
/// @param enabled whether it is open; one that is not can only be switched on or changed
/// @param unlockMinutes how long writes would pass if somebody unlocked them
/// @param signIn whether its credential is a sign-in with the browser, and there is one
/// @param chosen whether the lists are narrowed to it
public record AccountRow(
        AccountId id,
        String heading,
        Colour colour,
        boolean kept,
        String fixedBy,
        String forbiddenBy,
        boolean enabled,
        String glyph,
        String service,
        String name,
        Environment environment,
        String state,
        Mood mood,
        Writes writes,
        long unlockMinutes,
        SignIn signIn,
        boolean chosen) {

    /// Whether somebody else has set it up.
    boolean fixed() {
        return !fixedBy.isEmpty();
    }

    /// Whether writes can be locked and unlocked.
    boolean hasLock() {
        return writes == Writes.LOCKED || writes == Writes.UNLOCKED;
    }

    /// Whether all is well with what was read.
    public enum Mood {
        FINE,
        READING,
        TROUBLE
    }

    /// Signing in with the browser.
    public enum SignIn {
        /// Its credential is another one.
        NONE,
        SIGNED_OUT,
        SIGNED_IN
    }

    /// Whether writes pass.
    public enum Writes {
        /// There is no connection to write through.
        NONE,
        /// Somebody else forbids them on this machine.
        FORBIDDEN,
        LOCKED,
        UNLOCKED,
        ALWAYS_OPEN
    }
}
