package dev.rolecall.inventory;

import java.util.Optional;

/// The grants one part of a query is about, told by what they share: a grant is among them if its
/// resource, its holder or its role is, or if it is named itself. Never changed after it was made.
///
/// @param grants each grant by itself; absent where what they share tells it all
@SuppressWarnings("ArrayRecordComponent") // private to this package, never compared
record GrantMask(
        boolean[] entries, boolean[] principals, boolean[] roles, Optional<boolean[]> grants) {

    /// Nothing in `columns`.
    static GrantMask none(GrantColumns columns) {
        return new GrantMask(
                new boolean[columns.entries().size()],
                new boolean[columns.principals().size()],
                new boolean[columns.roles().size()],
                Optional.empty());
    }

    GrantMask withEntries(boolean[] wanted) {
        return new GrantMask(wanted, principals, roles, grants);
    }

    GrantMask withPrincipals(boolean[] wanted) {
        return new GrantMask(entries, wanted, roles, grants);
    }

    GrantMask withRoles(boolean[] wanted) {
        return new GrantMask(entries, principals, wanted, grants);
    }

    GrantMask withGrants(boolean[] wanted) {
        return new GrantMask(entries, principals, roles, Optional.of(wanted));
    }

    /// Adds what `other` is about.
    GrantMask or(GrantMask other) {
        return new GrantMask(
                either(entries, other.entries),
                either(principals, other.principals),
                either(roles, other.roles),
                named(other));
    }

    private Optional<boolean[]> named(GrantMask other) {
        return grants.isPresent() && other.grants.isPresent()
                ? Optional.of(either(grants.get(), other.grants.get()))
                : grants.or(other::grants);
    }

    private static boolean[] either(boolean[] one, boolean[] other) {
        boolean[] both = new boolean[one.length];
        for (int index = 0; index < both.length; index++) {
            both[index] = one[index] || other[index];
        }
        return both;
    }

    /// Drops from `selected` what this is about, or with `keep` everything else.
    void sieve(boolean[] selected, GrantColumns columns, boolean keep) {
        int[] entryOf = columns.entryOf();
        int[] principalOf = columns.principalOf();
        int[] roleOf = columns.roleOf();
        boolean[] named = grants.orElse(null);
        for (int grant = 0; grant < selected.length; grant++) {
            boolean among =
                    entries[entryOf[grant]]
                            || principals[principalOf[grant]]
                            || roles[roleOf[grant]]
                            || (named != null && named[grant]);
            selected[grant] &= among == keep;
        }
    }
}
