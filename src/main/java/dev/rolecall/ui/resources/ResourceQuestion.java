package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.listing.News;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is asked about resources, and how it is answered; runs off the screen thread.
///
/// @param shown what the table shows while this is asked
record ResourceQuestion(
        InventorySnapshot snapshot,
        ResourceRows maker,
        ResourceFilter filter,
        ResourceOrder order,
        WordOrder words,
        Messages messages,
        List<ResourceRow> shown) {

    /// @param differs whether other rows were shown while this was asked
    /// @param places where each resource stands in `rows`
    /// @param complete what is listed to its end
    record Answer(
            ResourceQuestion question,
            List<ResourceRow> rows,
            boolean differs,
            Map<ResourceRef, Integer> places,
            ResourcesTruth truth,
            Set<News.Listed> complete) {
        boolean answersSame(Answer other) {
            return question.filter.equals(other.question.filter)
                    && question.order.equals(other.question.order);
        }
    }

    Answer answer() {
        List<ResourceRow> all =
                snapshot.entries().stream().filter(maker::knows).map(maker::row).toList();
        ResourcePasses passes = new ResourcePasses(filter, messages);
        List<ResourceRow> rows =
                all.stream().filter(passes).sorted(order.comparator(words, messages)).toList();
        Map<ResourceRef, Integer> places = HashMap.newHashMap(rows.size());
        for (int place = 0; place < rows.size(); place++) {
            places.put(rows.get(place).ref(), place);
        }
        ResourcesTruth truth = ResourcesTruth.of(snapshot, filter.account(), all, rows);
        return new Answer(this, rows, !rows.equals(shown), places, truth, News.complete(snapshot));
    }
}
