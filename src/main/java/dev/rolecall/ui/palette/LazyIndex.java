package dev.rolecall.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The lines of one opening of the palette: collected by whoever needs them first, off the screen
/// thread, and kept for every further letter. Thread-safe.
final class LazyIndex {
    private final Supplier<List<PaletteEntry>> entries;
    private Optional<PaletteIndex> made = Optional.empty();

    LazyIndex(Supplier<List<PaletteEntry>> entries) {
        this.entries = entries;
    }

    synchronized PaletteIndex get() {
        PaletteIndex index = made.orElseGet(() -> new PaletteIndex(entries.get()));
        made = Optional.of(index);
        return index;
    }
}
