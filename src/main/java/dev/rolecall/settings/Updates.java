package dev.rolecall.settings;

import java.util.Optional;

/// Whether and where a person has Rolecall look for newer versions of itself.
///
/// @param atStart whether it looks once each time it starts
/// @param feed the address that is asked, as it was typed; absent for the one that came with
///   Rolecall
public record Updates(boolean atStart, Optional<String> feed) {
    /// Nothing is asked before a person says so.
    public static final Updates USUAL = new Updates(false, Optional.empty());
}
