package dev.rolecall.ui.palette;

import java.util.List;

/// What the palette found, the best first.
///
/// @param more how many others fit as well
public record PaletteResult(List<PaletteEntry> entries, int more) {
    static final PaletteResult NOTHING = new PaletteResult(List.of(), 0);

    public PaletteResult {
        entries = List.copyOf(entries);
    }
}
