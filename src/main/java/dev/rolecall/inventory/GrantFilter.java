package dev.rolecall.inventory;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import java.util.Optional;
import java.util.Set;

/// Which grants are wanted; all parts must hold.
///
/// @param text words, in any order, that occur in resource, principal, role, account or kinds; case
///   and accents aside; empty for all
/// @param accounts empty for all
/// @param kinds of resources; empty for all
/// @param wide only grants that reach people nobody named: a workspace, an organization, everyone
/// @param who the only holder wanted, by kind and identifier; empty for all
public record GrantFilter(
        String text,
        Set<AccountId> accounts,
        Set<ResourceKind> kinds,
        boolean wide,
        Optional<Principal> who) {
    public static final GrantFilter ALL = new GrantFilter("", Set.of(), Set.of(), false);

    public GrantFilter(
            String text, Set<AccountId> accounts, Set<ResourceKind> kinds, boolean wide) {
        this(text, accounts, kinds, wide, Optional.empty());
    }

    public GrantFilter {
        accounts = Set.copyOf(accounts);
        kinds = Set.copyOf(kinds);
    }
}
