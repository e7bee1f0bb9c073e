package dev.rolecall.settings;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a person set for the whole window, and how they left it.
///
/// @param lockAfter how long the window may be left untouched
/// @param unlockFor how long an unlocked account lets changes pass
/// @param window where the window was; absent before it was ever shown
/// @param tables how the columns of each table are arranged, by the name of the table
public record Settings(
        Look look,
        LockAfter lockAfter,
        UnlockFor unlockFor,
        Optional<WindowPlace> window,
        Map<String, ColumnLayout> tables) {
    /// What holds until a person says otherwise.
    public static final Settings USUAL =
            new Settings(Look.SYSTEM, LockAfter.TEN, UnlockFor.FIFTEEN, Optional.empty(), Map.of());

    public Settings {
        tables = Map.copyOf(tables);
    }

    public Settings with(Look wanted) {
        return new Settings(wanted, lockAfter, unlockFor, window, tables);
    }

    public Settings with(LockAfter wanted) {
        return new Settings(look, wanted, unlockFor, window, tables);
    }

    public Settings with(UnlockFor wanted) {
        return new Settings(look, lockAfter, wanted, window, tables);
    }

    public Settings with(WindowPlace now) {
        return new Settings(look, lockAfter, unlockFor, Optional.of(now), tables);
    }

    public Settings with(String table, ColumnLayout layout) {
        Map<String, ColumnLayout> all = new LinkedHashMap<>(tables);
        all.put(table, layout);
        return new Settings(look, lockAfter, unlockFor, window, all);
    }
}
