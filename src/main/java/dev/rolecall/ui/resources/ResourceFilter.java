package dev.rolecall.ui.resources;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.ui.listing.FilterChoice;
import java.util.Optional;
import java.util.Set;

/// What a person narrowed the resources to; every part that is set must hold.
///
/// @param words what is typed, words in any order
/// @param kinds kinds shown; empty for all
public record ResourceFilter(
        String words, Optional<AccountId> account, Set<ResourceKind> kinds, Set<Trait> traits) {

    public static final ResourceFilter NONE =
            new ResourceFilter("", Optional.empty(), Set.of(), Set.of());

    public ResourceFilter {
        kinds = Set.copyOf(kinds);
        traits = Set.copyOf(traits);
    }

    /// Something a resource can be that a person looks for.
    public enum Trait {
        OPEN_TO_EVERYONE,
        OPEN_TO_ORGANIZATION,
        NOT_READ,
        STAGED
    }

    public ResourceFilter withWords(String typed) {
        return new ResourceFilter(typed, account, kinds, traits);
    }

    public ResourceFilter withAccount(Optional<AccountId> only) {
        return new ResourceFilter(words, only, kinds, traits);
    }

    public ResourceFilter toggled(ResourceKind kind) {
        return new ResourceFilter(words, account, FilterChoice.toggled(kinds, kind), traits);
    }

    public ResourceFilter toggled(Trait trait) {
        return withTraits(FilterChoice.toggled(traits, trait));
    }

    public ResourceFilter withTraits(Set<Trait> wanted) {
        return new ResourceFilter(words, account, kinds, wanted);
    }
}
