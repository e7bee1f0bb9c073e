package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// Which grants a person wants to see; all parts must hold, an empty part lets everything through.
public record AllAccessFilter(
        String words,
        Optional<AccountId> account,
        Set<ResourceKind> kinds,
        Set<Rank> ranks,
        Set<GrantTrait> traits) {
    public static final AllAccessFilter NONE =
            new AllAccessFilter("", Optional.empty(), Set.of(), Set.of(), Set.of());

    public AllAccessFilter {
        kinds = Set.copyOf(kinds);
        ranks = Set.copyOf(ranks);
        traits = Set.copyOf(traits);
    }

    public AllAccessFilter withWords(String wanted) {
        return new AllAccessFilter(wanted, account, kinds, ranks, traits);
    }

    public AllAccessFilter withAccount(Optional<AccountId> wanted) {
        return new AllAccessFilter(words, wanted, kinds, ranks, traits);
    }

    public AllAccessFilter toggled(ResourceKind kind) {
        return new AllAccessFilter(words, account, toggled(kinds, kind), ranks, traits);
    }

    public AllAccessFilter toggled(Rank rank) {
        return new AllAccessFilter(words, account, kinds, toggled(ranks, rank), traits);
    }

    public AllAccessFilter toggled(GrantTrait trait) {
        return new AllAccessFilter(words, account, kinds, ranks, toggled(traits, trait));
    }

    /// Whether every grant has to be looked at one by one.
    boolean looksAtEach() {
        return !ranks.isEmpty()
                || traits.contains(GrantTrait.LOCKED)
                || traits.contains(GrantTrait.STAGED);
    }

    private static <T> Set<T> toggled(Set<T> all, T one) {
        Set<T> next = new HashSet<>(all);
        if (!next.remove(one)) {
            next.add(one);
        }
        return next;
    }
}
