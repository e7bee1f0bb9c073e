package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.PartMatch;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.ui.access.Held;
import dev.rolecall.ui.access.StagedAccess;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The rows of access that is only staged, as far as the filter lets them through.
final class GivenRows {
    private final InventorySnapshot snapshot;
    private final Query query;
    private final GrantWords words;
    private final Messages messages;

    GivenRows(InventorySnapshot snapshot, Query query, GrantWords words, Messages messages) {
        this.snapshot = snapshot;
        this.query = query;
        this.words = words;
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
        return query.holds(part -> is(row, part));
    }

    private boolean is(AllAccessRow row, Part part) {
        PartMatch match = new PartMatch(part, words);
        Held held = row.grant();
        ResourceKind kind = row.resource().ref().kind();
        return switch (part.key()) {
            case TEXT -> says(row, FoldedText.of(part.value()));
            case PROVIDER, ACCOUNT, KIND, ENVIRONMENT -> match.place(row.account(), kind);
            case WHO, ID -> match.holder(held.principal());
            case ROLE -> held.wanted().filter(role -> match.role(kind, role)).isPresent();
            case IS -> has(held, part.trait().orElseThrow());
            case CHANGED -> false;
        };
    }

    private static boolean has(Held held, Trait trait) {
        return switch (trait) {
            case STAGED -> true;
            case WIDE -> held.principal().kind().wide();
            case LOCKED, UNREAD, GAINED, LOST, CHANGED, NEW, VANISHED, UNCLEAR -> false;
        };
    }

    private boolean says(AllAccessRow row, String word) {
        return Stream.of(
                        row.principal().name().orElse(""),
                        row.principal().id().orElse(""),
                        row.resource().name(),
                        row.resource().ref().id(),
                        row.account().name(),
                        messages.text(row.resourceKind()))
                .anyMatch(text -> FoldedText.of(text).contains(word));
    }
}
