package dev.rolecall.ui.workspace;

import dev.rolecall.settings.ColumnLayout;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Remembers how tables are arranged until the program ends.
public final class ColumnLayoutsOfThisRun implements ColumnLayouts {
    private final Map<String, ColumnLayout> layouts = new HashMap<>();

    @Override
    public Optional<ColumnLayout> of(String table) {
        return Optional.ofNullable(layouts.get(table));
    }

    @Override
    public void keep(String table, ColumnLayout layout) {
        layouts.put(table, layout);
    }
}
