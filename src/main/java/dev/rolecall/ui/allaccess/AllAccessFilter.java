package dev.rolecall.ui.allaccess;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.ui.listing.FilterChoice;
import java.util.Optional;
import java.util.Set;

/// Which grants a person wants to see; all parts must hold, an empty part lets everything through.
///
/// @param who the only holder wanted
public record AllAccessFilter(
        String words,
        Optional<AccountId> account,
        Optional<Principal> who,
        Set<ResourceKind> kinds,
        Set<Rank> ranks,
        Set<GrantTrait> traits) {
    public static final AllAccessFilter NONE =
            new AllAccessFilter(
                    "", Optional.empty(), Optional.empty(), Set.of(), Set.of(), Set.of());

    public AllAccessFilter {
        kinds = Set.copyOf(kinds);
        ranks = Set.copyOf(ranks);
        traits = Set.copyOf(traits);
    }

    public AllAccessFilter withWords(String wanted) {
        return new AllAccessFilter(wanted, account, who, kinds, ranks, traits);
    }

    public AllAccessFilter withAccount(Optional<AccountId> wanted) {
        return new AllAccessFilter(words, wanted, who, kinds, ranks, traits);
    }

    public AllAccessFilter withWho(Optional<Principal> wanted) {
        return new AllAccessFilter(words, account, wanted, kinds, ranks, traits);
    }

    public AllAccessFilter toggled(ResourceKind kind) {
        return new AllAccessFilter(
                words, account, who, FilterChoice.toggled(kinds, kind), ranks, traits);
    }

    public AllAccessFilter toggled(Rank rank) {
        return new AllAccessFilter(
                words, account, who, kinds, FilterChoice.toggled(ranks, rank), traits);
    }

    public AllAccessFilter toggled(GrantTrait trait) {
        return new AllAccessFilter(
                words, account, who, kinds, ranks, FilterChoice.toggled(traits, trait));
    }

    /// Whether every grant has to be looked at one by one.
    boolean looksAtEach() {
        return !ranks.isEmpty()
                || traits.contains(GrantTrait.LOCKED)
                || traits.contains(GrantTrait.STAGED);
    }
}
