package dev.rolecall.ui.resources;

import dev.rolecall.domain.Account;
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
import dev.rolecall.ui.access.RuleLocks;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Whether a resource passes a query: it does if it has itself what is asked of a resource, if one
/// of its grants has what is asked of a grant, and if none has what is to be left out. Words may
/// stand in the one or the other.
final class ResourcePasses {
    private final Query ofResource;
    private final Query words;
    private final GrantVerdict grants;
    private final RuleLocks locks;
    private final Messages messages;
    private final Map<Part, Optional<Difference>> differences;
    private final Map<Part, PartMatch> matches = new HashMap<>();

    /// @param grants what the grants say to `query`
    /// @param differences what has changed since the times the query asks about, where it is known
    ResourcePasses(
            Query query,
            GrantWords words,
            GrantVerdict grants,
            RuleLocks locks,
            Messages messages,
            Map<Part, Optional<Difference>> differences) {
        this.ofResource = query.only(EnumSet.complementOf(EnumSet.copyOf(GrantVerdict.KEYS)));
        this.words = query.only(EnumSet.of(Key.TEXT));
        this.grants = grants;
        this.locks = locks;
        this.messages = messages;
        this.differences = differences;
        ofResource.parts().forEach(part -> matches.put(part, new PartMatch(part, words)));
    }

    boolean test(ResourceEntry entry, ResourceRow row, Account account) {
        return ofResource.holds(part -> is(part, entry, row, account)) && wordsPass(row);
    }

    private boolean wordsPass(ResourceRow row) {
        String text = words.isEmpty() ? "" : text(row);
        boolean said = true;
        for (Part word : words.parts()) {
            boolean found = text.contains(FoldedText.of(word.value()));
            if (word.negated() && found) {
                return false;
            }
            said &= word.negated() || found;
        }
        return grants.passes(row.ref(), said);
    }

    private boolean is(Part part, ResourceEntry entry, ResourceRow row, Account account) {
        return switch (part.key()) {
            case PROVIDER, ACCOUNT, KIND, ENVIRONMENT ->
                    Objects.requireNonNull(matches.get(part)).place(account, row.ref().kind());
            case IS -> has(entry, row, part.trait().orElseThrow());
            case CHANGED ->
                    Objects.requireNonNull(differences.get(part))
                            .filter(since -> !since.of(row.ref()).isEmpty())
                            .isPresent();
            case TEXT, WHO, ID, ROLE -> true;
        };
    }

    private boolean has(ResourceEntry entry, ResourceRow row, Trait trait) {
        return switch (trait) {
            case LOCKED ->
                    entry.access()
                            .list()
                            .filter(list -> locks.all(row.ref(), list.grants()))
                            .isPresent();
            case STAGED -> row.staged() > 0;
            case WIDE -> entry.wide();
            case UNREAD -> entry.access().failure().isPresent() || entry.access().list().isEmpty();
            case GAINED, LOST, CHANGED, NEW, VANISHED, UNCLEAR -> false;
        };
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
