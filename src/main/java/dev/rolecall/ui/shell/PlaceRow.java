package dev.rolecall.ui.shell;

import dev.rolecall.ui.workspace.Place;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A place in the sidebar with how much there is.
///
/// @param count empty while there is nothing to count
public record PlaceRow(Place place, String name, String count, boolean chosen) {
    // Written out: rows are compared before the first picture, and what a record has of its own is
    // made by the JDK when it is first called, in several milliseconds.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceRow row
                && place == row.place
                && chosen == row.chosen
                && name.equals(row.name)
                && count.equals(row.count);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, name, count, chosen);
    }
}
