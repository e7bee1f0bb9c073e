package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import java.util.BitSet;
import java.util.List;

/// Every grant of a snapshot as numbers: grant `g` belongs to `entries.get(entryOf[g])`, is held by
/// `principals.get(principalOf[g])` and so on. What many grants share stands once. Never changed
/// after it was made.
///
/// @param starts number of the first grant of each entry
/// @param placeOf place of each entry
/// @param repeated grants whose holder stands further up in the same list already
@SuppressWarnings("ArrayRecordComponent") // private to this package, never compared
record GrantColumns(
        List<ResourceEntry> entries,
        int[] starts,
        List<Place> places,
        int[] placeOf,
        List<Principal> principals,
        List<HeldRole> roles,
        int[] entryOf,
        int[] principalOf,
        int[] roleOf,
        BitSet repeated) {

    /// An account and a kind of resource in it.
    record Place(Account account, ResourceKind kind) {}

    /// A role as it is held on one kind of resource: the same word may mean something else on
    /// another.
    record HeldRole(ResourceKind kind, Role role) {}

    int size() {
        return entryOf.length;
    }

    /// The number of the first grant of `entry`.
    int start(int entry) {
        return starts[entry];
    }

    /// One more than the number of the last grant of `entry`.
    int end(int entry) {
        return entry + 1 < starts.length ? starts[entry + 1] : size();
    }

    /// The grant of this number, as it was read.
    Grant grant(int number) {
        int entry = entryOf[number];
        return GrantColumnsBuilder.grants(entries.get(entry)).get(number - starts[entry]);
    }

    /// A number for each grant, given one for each entry.
    int[] perGrant(int[] ofEntry) {
        return pick(ofEntry, entryOf);
    }

    /// `values` taken at each of `at`.
    static int[] pick(int[] values, int[] at) {
        int[] picked = new int[at.length];
        for (int index = 0; index < at.length; index++) {
            picked[index] = values[at[index]];
        }
        return picked;
    }
}
