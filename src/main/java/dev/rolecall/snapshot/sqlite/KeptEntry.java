package dev.rolecall.snapshot.sqlite;

import dev.rolecall.inventory.ResourceEntry;
import java.util.Optional;

/// The latest row of one resource.
///
/// @param number of the row
/// @param from the first snapshot that may have it
/// @param readAt in microseconds; absent if it has no list
/// @param same what it was made of, to be told by identity; absent when another run made it
record KeptEntry(
        long resource,
        long number,
        long from,
        EntryContent content,
        Optional<Long> readAt,
        Optional<ResourceEntry> same) {

    /// Whether `entry` is the very object the row was made of.
    @SuppressWarnings("ReferenceEquality") // what did not change is the same object
    boolean isMadeOf(ResourceEntry entry) {
        return same.isPresent() && same.get() == entry;
    }

    /// The same with what was made of the row, unless the row is another since.
    KeptEntry ifMadeInto(ResourceEntry entry) {
        Optional<Long> at = entry.access().list().map(list -> Moments.of(list.readAt()));
        boolean same =
                readAt.equals(at) && EntryContent.of(entry, content.grants()).equals(content);
        return same ? madeOf(entry, readAt) : this;
    }

    KeptEntry madeOf(ResourceEntry entry, Optional<Long> at) {
        return new KeptEntry(resource, number, from, content, at, Optional.of(entry));
    }
}
