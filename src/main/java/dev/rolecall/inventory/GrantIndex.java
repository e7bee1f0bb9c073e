package dev.rolecall.inventory;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Since;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A flat index over every grant of a snapshot, for the tables of all access and of people: filters
/// and sorts a million grants as arrays, off the screen thread, and makes a row only when it is
/// looked at. Immutable; safe to use from many threads.
public final class GrantIndex {
    private static final GrantContext PLAIN =
            new GrantContext(GrantMarks.NONE, Instant.EPOCH, ZoneOffset.UTC);

    private final GrantIndexParts parts;
    private final GrantColumns columns;
    private final AtomicReference<Optional<Holders>> holders =
            new AtomicReference<>(Optional.empty());

    private GrantIndex(GrantIndexParts parts) {
        this.parts = parts;
        this.columns = parts.columns();
    }

    /// Takes about a second for a million grants: not for the screen thread.
    ///
    /// @param changes answers what is asked with `changed:`
    public static GrantIndex of(InventorySnapshot snapshot, GrantWords words, Changes changes) {
        GrantColumns columns = new GrantColumnsBuilder(snapshot).build();
        return new GrantIndex(
                new GrantIndexParts(columns, GrantTexts.of(columns, words), words, changes));
    }

    /// An index that knows of no earlier picture.
    public static GrantIndex of(InventorySnapshot snapshot, GrantWords words) {
        return of(snapshot, words, Changes.UNKNOWN);
    }

    /// How many grants there are in all.
    public int size() {
        return columns.size();
    }

    /// The numbers of the grants that `query` is about, sorted by `orders`, the most important
    /// first; grants that tie stay as the services listed them. Not for the screen thread.
    ///
    /// @throws InterruptedException if this thread is interrupted: nobody waits any more
    public int[] select(Query query, GrantContext context, List<GrantOrder> orders)
            throws InterruptedException {
        int[] selected = new GrantSelection(parts, context).of(query);
        return new GrantSorting(columns, parts.texts()).sorted(selected, orders);
    }

    /// The same where nothing is staged, locked or asked about the past.
    public int[] select(Query query, List<GrantOrder> orders) throws InterruptedException {
        return select(query, PLAIN, orders);
    }

    /// The resources with a grant that `query` is about, where nothing is staged, locked or asked
    /// about the past. Not for the screen thread.
    ///
    /// @throws InterruptedException if this thread is interrupted: nobody waits any more
    public Set<ResourceRef> resources(Query query) throws InterruptedException {
        boolean[] found = new boolean[columns.entries().size()];
        for (int grant : new GrantSelection(parts, PLAIN).of(query)) {
            found[columns.entryOf()[grant]] = true;
        }
        return IntStream.range(0, found.length)
                .filter(entry -> found[entry])
                .mapToObj(entry -> columns.entries().get(entry).resource().ref())
                .collect(Collectors.toSet());
    }

    /// Everyone who holds something that `query` is about. Not for the screen thread.
    ///
    /// @throws InterruptedException if this thread is interrupted: nobody waits any more
    public People people(Query query, GrantContext context) throws InterruptedException {
        Holders known = holders.get().orElseGet(() -> Holders.of(columns));
        holders.set(Optional.of(known));
        return new People(parts, known, new GrantSelection(parts, context).of(query));
    }

    /// Whether it is known what stood there at every time `query` looks back to.
    ///
    /// @throws InterruptedException if nobody waits for the answer any more
    public boolean remembers(Query query, GrantContext context) throws InterruptedException {
        for (Part part : query.about(Key.CHANGED)) {
            Instant since =
                    Since.parse(part.value()).orElseThrow().from(context.now(), context.zone());
            if (parts.changes().since(since).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /// The grant of this number; quick enough for a table cell.
    ///
    /// @throws IndexOutOfBoundsException unless `0 <= grant < size()`
    public GrantRow row(int grant) {
        int entry = columns.entryOf()[grant];
        return new GrantRow(
                columns.places().get(columns.placeOf()[entry]).account(),
                columns.entries().get(entry),
                columns.grant(grant),
                new GrantKeys(columns).of(grant));
    }

    /// Where those of `wanted` stand in `numbers` that are in it.
    public Map<GrantKey, Integer> places(int[] numbers, Set<GrantKey> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        boolean[] near = near(wanted);
        GrantKeys keys = new GrantKeys(columns);
        Map<GrantKey, Integer> places = new HashMap<>();
        for (int at = 0; at < numbers.length && places.size() < wanted.size(); at++) {
            if (near[columns.entryOf()[numbers[at]]]) {
                GrantKey key = keys.of(numbers[at]);
                if (wanted.contains(key)) {
                    places.put(key, at);
                }
            }
        }
        return places;
    }

    /// The resources on which the wanted grants are.
    private boolean[] near(Set<GrantKey> wanted) {
        Set<Object> resources = new HashSet<>();
        wanted.forEach(key -> resources.add(key.resource()));
        boolean[] near = new boolean[columns.entries().size()];
        for (int entry = 0; entry < near.length; entry++) {
            near[entry] = resources.contains(columns.entries().get(entry).resource().ref());
        }
        return near;
    }
}
