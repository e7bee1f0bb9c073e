package dev.rolecall.ui.resources;

import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.ResourceEntry;
import java.util.List;
import java.util.Optional;

/// Every resource as a row, in order, before anything is filtered out: the same from one question
/// to the next while nothing else was read or staged, so that who types waits for the filter alone.
/// Safe to use from many threads.
final class AllResources {
    private final InventorySnapshot snapshot;
    private final ResourceRows maker;
    private final ResourceOrder order;
    private final List<Made> made;
    private final List<ResourceRow> rows;
    private volatile Optional<List<String>> texts = Optional.empty();

    private record Made(ResourceEntry entry, ResourceRow row) {}

    private AllResources(
            InventorySnapshot snapshot, ResourceRows maker, ResourceOrder order, List<Made> made) {
        this.snapshot = snapshot;
        this.maker = maker;
        this.order = order;
        this.made = made;
        this.rows = made.stream().map(Made::row).toList();
    }

    /// @param before what was made for the question before
    static AllResources of(
            InventorySnapshot snapshot,
            ResourceRows maker,
            ResourceOrder order,
            WordOrder words,
            Messages messages,
            Optional<AllResources> before) {
        Optional<AllResources> same =
                before.filter(
                        known -> known.snapshot.equals(snapshot) && known.maker.isLike(maker));
        if (same.filter(known -> known.order.equals(order)).isPresent()) {
            return same.get();
        }
        List<Made> made =
                same.map(known -> known.made)
                        .orElseGet(() ->
                                snapshot.entries().stream()
                                        .filter(maker::knows)
                                        .map(entry -> new Made(entry, maker.row(entry)))
                                        .toList());
        var comparator = order.comparator(words, messages);
        return new AllResources(
                snapshot,
                maker,
                order,
                made.stream()
                        .sorted((one, other) -> comparator.compare(one.row, other.row))
                        .toList());
    }

    List<ResourceRow> rows() {
        return rows;
    }

    ResourceEntry entry(int place) {
        return made.get(place).entry();
    }

    /// The words of each row, folded, for those that are looked for.
    List<String> texts(Messages messages) {
        List<String> all =
                texts.orElseGet(() ->
                        rows.stream().map(row -> ResourcePasses.text(row, messages)).toList());
        texts = Optional.of(all);
        return all;
    }
}
