package dev.rolecall.ui.query;

import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import java.util.ArrayList;
import java.util.List;

/// A part of a query without which something would be left.
///
/// @param count how much
public record Blocker(Part part, int count) {
    /// Counts what a query leaves.
    @FunctionalInterface
    public interface Counter {
        /// How much `query` leaves.
        ///
        /// @throws InterruptedException if nobody waits for the answer any more
        int of(Query query) throws InterruptedException;
    }

    /// The parts of `query`, which leaves nothing, each of which alone is to blame.
    public static List<Blocker> of(Query query, Counter counter) throws InterruptedException {
        List<Blocker> blockers = new ArrayList<>();
        for (Part part : query.parts()) {
            int count = counter.of(query.without(part));
            if (count > 0) {
                blockers.add(new Blocker(part, count));
            }
        }
        return blockers;
    }
}
