package dev.rolecall.ui.listing;

import dev.rolecall.settings.Arrangement;

/// A table whose columns and order a saved view remembers and brings back.
public interface ArrangedTable {
    /// How it stands now.
    Arrangement arrangement();

    /// Lets it stand so.
    void arrange(Arrangement wanted);
}
