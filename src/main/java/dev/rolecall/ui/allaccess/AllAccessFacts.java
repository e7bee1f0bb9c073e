package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.Gaps;
import java.util.ArrayList;
import java.util.List;

/// Says how much of all access the table shows, and what could not be read.
final class AllAccessFacts {
    private AllAccessFacts() {}

    static List<Fact> of(SelectedGrants seen, int selected, WholeSelection selection) {
        InventorySnapshot snapshot = seen.snapshot();
        List<Fact> facts = new ArrayList<>();
        facts.add(
                Fact.of(
                        Message.of(
                                "allAccess.facts.count",
                                seen.numbers().length,
                                seen.index().size())));
        if (selected > 0) {
            String words =
                    selection.whole().get()
                            ? "allAccess.facts.allSelected"
                            : "allAccess.facts.selected";
            facts.add(Fact.of(Message.of(words, selected)));
        }
        selection.told().get().map(Fact::of).ifPresent(facts::add);
        facts.add(Fact.of(Message.of("allAccess.facts.took", seen.millis())));
        if (!seen.remembers()) {
            facts.add(Fact.warning(Message.of("query.noPast")));
        }
        facts.addAll(Gaps.facts(snapshot));
        return facts;
    }
}
