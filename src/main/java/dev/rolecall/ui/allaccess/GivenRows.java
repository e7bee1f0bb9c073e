package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.ui.access.Held;
import dev.rolecall.ui.access.StagedAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The rows of access that is only staged, as far as the filter lets them through.
final class GivenRows {
    private final InventorySnapshot snapshot;
    private final AllAccessFilter filter;
    private final Messages messages;

    GivenRows(InventorySnapshot snapshot, AllAccessFilter filter, Messages messages) {
        this.snapshot = snapshot;
        this.filter = filter;
        this.messages = messages;
    }

    List<AllAccessRow> of(StagedAccess staged, RowMaker maker) {
        return staged.staging().changes().stream()
                .filter(change -> change.after().isPresent() && !isListed(change))
                .map(staged::onlyStaged)
                .flatMap(held -> maker.onlyStaged(held, snapshot).stream())
                .filter(this::passes)
                .toList();
    }

    private boolean isListed(Change change) {
        if (change instanceof Change.ChangeRole) {
            return true;
        }
        Optional<AccessList> list =
                snapshot.find(change.resource()).map(ResourceEntry::access).flatMap(a -> a.list());
        Set<GrantKey> keys = list.map(known -> new HashSet<>(known.keys())).orElse(new HashSet<>());
        return keys.contains(change.key());
    }

    private boolean passes(AllAccessRow row) {
        Held held = row.grant();
        return filter.account().filter(only -> !only.equals(row.account().id())).isEmpty()
                && filter.who().filter(only -> !only.same(held.principal())).isEmpty()
                && (filter.kinds().isEmpty()
                        || filter.kinds().contains(row.resource().ref().kind()))
                && (filter.ranks().isEmpty()
                        || held.wanted()
                                .filter(role -> filter.ranks().contains(role.rank()))
                                .isPresent())
                && !filter.traits().contains(GrantTrait.LOCKED)
                && (!filter.traits().contains(GrantTrait.WIDE) || held.principal().kind().wide())
                && saysAll(row);
    }

    private boolean saysAll(AllAccessRow row) {
        String text =
                FoldedText.of(
                        String.join(
                                " ",
                                row.principal().name().orElse(""),
                                row.principal().id().orElse(""),
                                row.resource().name(),
                                row.account().name(),
                                messages.text(row.resourceKind())));
        return FoldedText.words(filter.words()).stream().allMatch(text::contains);
    }
}
