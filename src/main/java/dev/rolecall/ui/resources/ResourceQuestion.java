package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Difference;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Since;
import dev.rolecall.ui.access.RuleLocks;
import dev.rolecall.ui.listing.GrantIndexes;
import dev.rolecall.ui.listing.News;
import dev.rolecall.ui.query.Blocker;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is asked about resources, and how it is answered; runs off the screen thread.
///
/// @param only the one account looked at; all if empty
/// @param shown what the table shows while this is asked
record ResourceQuestion(
        InventorySnapshot snapshot,
        GrantIndexes indexes,
        ResourceRows maker,
        GrantWords kinds,
        RuleLocks locks,
        Query query,
        Optional<AccountId> only,
        ResourceOrder order,
        WordOrder words,
        Messages messages,
        List<ResourceRow> shown) {

    /// @param differs whether other rows were shown while this was asked
    /// @param places where each resource stands in `rows`
    /// @param complete what is listed to its end
    /// @param blockers what alone leaves nothing over, if nothing is left
    record Answer(
            ResourceQuestion question,
            List<ResourceRow> rows,
            boolean differs,
            Map<ResourceRef, Integer> places,
            ResourcesTruth truth,
            Set<News.Listed> complete,
            List<Blocker> blockers) {
        boolean answersSame(Answer other) {
            return question.query.equals(other.question.query)
                    && question.order.equals(other.question.order);
        }
    }

    Answer answer() throws InterruptedException {
        List<ResourceEntry> entries = snapshot.entries().stream().filter(maker::knows).toList();
        List<ResourceRow> all = entries.stream().map(maker::row).toList();
        List<ResourceRow> passing = passing(query, entries, all);
        List<ResourceRow> rows =
                passing.stream().sorted(order.comparator(words, messages)).toList();
        Map<ResourceRef, Integer> places = HashMap.newHashMap(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).ref(), place);
        }
        boolean remembers = differences(query).values().stream().allMatch(Optional::isPresent);
        ResourcesTruth truth = ResourcesTruth.of(snapshot, only, all, rows, remembers);
        List<Blocker> blockers =
                rows.isEmpty() && !all.isEmpty()
                        ? Blocker.of(query, less -> passing(less, entries, all).size())
                        : List.of();
        return new Answer(
                this, rows, !rows.equals(shown), places, truth, News.complete(snapshot), blockers);
    }

    private List<ResourceRow> passing(
            Query wanted, List<ResourceEntry> entries, List<ResourceRow> rows)
            throws InterruptedException {
        ResourcePasses passes =
                new ResourcePasses(
                        wanted,
                        kinds,
                        GrantVerdict.of(wanted, () -> indexes.of(snapshot, kinds)),
                        locks,
                        messages,
                        differences(wanted));
        List<ResourceRow> passing = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            ResourceEntry entry = entries.get(index);
            if (passes.test(entry, rows.get(index), maker.account(entry))) {
                passing.add(rows.get(index));
            }
        }
        return passing;
    }

    private Map<Part, Optional<Difference>> differences(Query wanted) throws InterruptedException {
        Map<Part, Optional<Difference>> differences = new HashMap<>();
        for (Part part : wanted.about(Key.CHANGED)) {
            Since since = Since.parse(part.value()).orElseThrow();
            differences.put(
                    part,
                    indexes.changes(snapshot)
                            .since(since.from(Instant.now(), ZoneId.systemDefault())));
        }
        return differences;
    }
}
