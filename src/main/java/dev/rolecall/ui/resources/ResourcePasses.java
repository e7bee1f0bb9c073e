package dev.rolecall.ui.resources;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Difference;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.PartMatch;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Trait;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Whether a resource passes a query: it does if it holds itself what is asked of a resource, if
/// one of its grants has what is asked of a grant, and if none has what is to be left out.
final class ResourcePasses {
    private final Query ofResource;
    private final Query ofGrants;
    private final Messages messages;
    private final Map<Part, Optional<Difference>> differences;
    private final Map<Part, PartMatch> matches = new HashMap<>();

    /// @param differences what has changed since the times the query asks about, where it is known
    ResourcePasses(
            Query query,
            GrantWords words,
            Messages messages,
            Map<Part, Optional<Difference>> differences) {
        EnumSet<Key> grantKeys = EnumSet.of(Key.WHO, Key.ID, Key.ROLE);
        this.ofResource = query.only(EnumSet.complementOf(grantKeys));
        this.ofGrants = query.only(grantKeys);
        this.messages = messages;
        this.differences = differences;
        query.parts().forEach(part -> matches.put(part, new PartMatch(part, words)));
    }

    boolean test(ResourceEntry entry, ResourceRow row, Account account) {
        String text = ofResource.free().isEmpty() ? "" : text(row);
        return ofResource.holds(part -> is(part, entry, row, account, text))
                && (ofGrants.isEmpty() || grantsPass(entry));
    }

    private boolean is(
            Part part, ResourceEntry entry, ResourceRow row, Account account, String text) {
        return switch (part.key()) {
            case TEXT -> text.contains(FoldedText.of(part.value()));
            case PROVIDER, ACCOUNT, KIND, ENVIRONMENT ->
                    match(part).place(account, row.ref().kind());
            case IS -> has(entry, row, part.trait().orElseThrow());
            case CHANGED ->
                    Objects.requireNonNull(differences.get(part))
                            .filter(since -> !since.of(row.ref()).isEmpty())
                            .isPresent();
            case WHO, ID, ROLE -> true;
        };
    }

    private static boolean has(ResourceEntry entry, ResourceRow row, Trait trait) {
        return switch (trait) {
            case STAGED -> row.staged() > 0;
            case WIDE -> entry.wide();
            case UNREAD -> entry.access().failure().isPresent() || entry.access().list().isEmpty();
            case LOCKED, GAINED, LOST, CHANGED, NEW, VANISHED, UNCLEAR -> false;
        };
    }

    private boolean grantsPass(ResourceEntry entry) {
        List<Grant> grants = entry.access().list().map(list -> list.grants()).orElse(List.of());
        ResourceKind kind = entry.resource().ref().kind();
        Query wanted =
                new Query(ofGrants.parts().stream().filter(part -> !part.negated()).toList());
        List<Part> unwanted = ofGrants.parts().stream().filter(Part::negated).toList();
        return (wanted.isEmpty()
                        || grants.stream()
                                .anyMatch(grant -> wanted.holds(part -> is(part, grant, kind))))
                && unwanted.stream()
                        .noneMatch(
                                part -> grants.stream().anyMatch(grant -> is(part, grant, kind)));
    }

    private boolean is(Part part, Grant grant, ResourceKind kind) {
        return part.key() == Key.ROLE
                ? match(part).role(kind, grant.role())
                : match(part).holder(grant.principal());
    }

    private PartMatch match(Part part) {
        return Objects.requireNonNull(matches.get(part));
    }

    private String text(ResourceRow row) {
        return FoldedText.of(
                String.join(
                        "\n",
                        row.name(),
                        row.ref().id(),
                        messages.text(row.kind()),
                        row.account(),
                        messages.text(row.widest())));
    }
}
