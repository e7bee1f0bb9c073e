package dev.rolecall.ui.workspace;

import dev.rolecall.settings.ColumnLayout;
import java.util.Optional;

/// Where it is kept how tables are arranged; told of every change, so whoever writes it to a disk
/// waits for a pause. For the screen thread.
public interface ColumnLayouts {
    /// How the table of this name was arranged; empty if it never was.
    Optional<ColumnLayout> of(String table);

    void keep(String table, ColumnLayout layout);
}
