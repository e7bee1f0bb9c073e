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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Whether a resource passes a query: it does if it has itself what is asked of a resource, if one
/// of its grants has what is asked of a grant, and if none has what is to be left out. Words may
/// stand in the one or the other.
final class ResourcePasses {
    private final Query ofResource;
    private final Query words;
    private final List<Word> folded;
    private final GrantVerdict grants;
    private final RuleLocks locks;
    private final Map<Part, Optional<Difference>> differences;
    private final Map<Part, PartMatch> matches = new HashMap<>();

    private record Word(String text, boolean unwanted) {}

    /// @param grants what the grants say to `query`
    /// @param differences what has changed since the times the query asks about, where it is known
    ResourcePasses(
            Query query,
            GrantWords words,
            GrantVerdict grants,
            RuleLocks locks,
            Map<Part, Optional<Difference>> differences) {
        this.ofResource = query.only(EnumSet.complementOf(EnumSet.copyOf(GrantVerdict.KEYS)));
        this.words = query.only(EnumSet.of(Key.TEXT));
        this.folded =
                this.words.parts().stream()
                        .map(word -> new Word(FoldedText.of(word.value()), word.negated()))
                        .toList();
        this.grants = grants;
        this.locks = locks;
        this.differences = differences;
        ofResource.parts().forEach(part -> matches.put(part, new PartMatch(part, words)));
    }

    /// Whether it looks for words at all.
    boolean reads() {
        return !words.isEmpty();
    }

    /// @param text the words of the row, if it looks for any
    boolean test(ResourceEntry entry, ResourceRow row, String text, Account account) {
        boolean itself =
                ofResource.isEmpty() || ofResource.holds(part -> is(part, entry, row, account));
        return itself && wordsPass(row, text);
    }

    private boolean wordsPass(ResourceRow row, String text) {
        boolean said = true;
        for (Word word : folded) {
            boolean found = text.contains(word.text());
            if (word.unwanted() && found) {
                return false;
            }
            said &= word.unwanted() || found;
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

    /// What words are looked for in.
    static String text(ResourceRow row, Messages messages) {
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
