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
/// @param before what was made for the question before
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
        Optional<AllResources> before,
        List<ResourceRow> shown) {

    /// @param all every resource there is
    /// @param differs whether other rows were shown while this was asked
    /// @param places where each resource stands in `rows`
    /// @param complete what is listed to its end
    /// @param blockers what alone leaves nothing over, if nothing is left
    record Answer(
            ResourceQuestion question,
            AllResources all,
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
        AllResources all = AllResources.of(snapshot, maker, order, words, messages, before);
        List<ResourceRow> rows = passing(query, all);
        Map<ResourceRef, Integer> places = HashMap.newHashMap(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).ref(), place);
        }
        boolean remembers = differences(query).values().stream().allMatch(Optional::isPresent);
        ResourcesTruth truth = ResourcesTruth.of(snapshot, only, all.rows(), rows, remembers);
        List<Blocker> blockers =
                rows.isEmpty() && !all.rows().isEmpty()
                        ? Blocker.of(query, less -> passing(less, all).size())
                        : List.of();
        return new Answer(
                this,
                all,
                rows,
                !rows.equals(shown),
                places,
                truth,
                News.complete(snapshot),
                blockers);
    }

    private List<ResourceRow> passing(Query wanted, AllResources all) throws InterruptedException {
        if (wanted.isEmpty()) {
            return all.rows();
        }
        ResourcePasses passes =
                new ResourcePasses(
                        wanted,
                        kinds,
                        GrantVerdict.of(wanted, () -> indexes.of(snapshot, kinds)),
                        locks,
                        differences(wanted));
        List<String> texts = passes.reads() ? all.texts(messages) : List.of();
        List<ResourceRow> passing = new ArrayList<>();
        for (int place = 0; place < all.rows().size(); place++) {
            ResourceEntry entry = all.entry(place);
            ResourceRow row = all.rows().get(place);
            String text = passes.reads() ? texts.get(place) : "";
            if (passes.test(entry, row, text, maker.account(entry))) {
                passing.add(row);
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
