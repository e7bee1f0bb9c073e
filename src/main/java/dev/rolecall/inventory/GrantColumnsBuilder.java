package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.inventory.GrantColumns.HeldRole;
import dev.rolecall.inventory.GrantColumns.Place;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Turns a snapshot into columns of numbers; used once, by one thread.
final class GrantColumnsBuilder {
    private final Ordinals<Place> places = new Ordinals<>();
    private final Ordinals<Principal> principals = new Ordinals<>();
    private final Ordinals<String> holders = new Ordinals<>();
    private final Ordinals<HeldRole> roles = new Ordinals<>();
    private final List<ResourceEntry> entries;
    private final int[] starts;
    private final int[] placeOf;
    private final int[] entryOf;
    private final int[] principalOf;
    private final int[] roleOf;
    private final BitSet repeated = new BitSet();
    private int[] holderOfPrincipal = {};
    private int[] lastEntryOfHolder = {};
    private int next;

    GrantColumnsBuilder(InventorySnapshot snapshot) {
        entries = snapshot.entries().stream().filter(entry -> !grants(entry).isEmpty()).toList();
        starts = new int[entries.size()];
        placeOf = new int[entries.size()];
        int size = entries.stream().mapToInt(entry -> grants(entry).size()).sum();
        entryOf = new int[size];
        principalOf = new int[size];
        roleOf = new int[size];
        for (int index = 0; index < entries.size(); index++) {
            ResourceEntry entry = entries.get(index);
            Account account = snapshot.account(entry.resource().ref().account()).orElseThrow();
            add(index, entry, account);
        }
    }

    static List<Grant> grants(ResourceEntry entry) {
        return entry.access().list().map(list -> list.grants()).orElse(List.of());
    }

    private void add(int index, ResourceEntry entry, Account account) {
        Place place = new Place(account, entry.resource().ref().kind());
        starts[index] = next;
        placeOf[index] = places.of(place);
        for (Grant grant : grants(entry)) {
            int principal = principals.of(grant.principal());
            entryOf[next] = index;
            principalOf[next] = principal;
            roleOf[next] = roles.of(new HeldRole(place.kind(), grant.role()));
            markRepeated(index, holder(principal, grant.principal()));
            next++;
        }
    }

    /// Holders are principals without their names: a service may name one differently on each page.
    private int holder(int ordinal, Principal principal) {
        if (ordinal >= holderOfPrincipal.length) {
            holderOfPrincipal = grown(holderOfPrincipal);
        }
        if (holderOfPrincipal[ordinal] < 0) {
            String key = principal.kind().word() + ' ' + principal.id().orElse("");
            holderOfPrincipal[ordinal] = holders.of(key);
        }
        return holderOfPrincipal[ordinal];
    }

    private void markRepeated(int entry, int holder) {
        if (holder >= lastEntryOfHolder.length) {
            lastEntryOfHolder = grown(lastEntryOfHolder);
        }
        if (lastEntryOfHolder[holder] == entry) {
            repeated.set(next);
        }
        lastEntryOfHolder[holder] = entry;
    }

    private static int[] grown(int[] numbers) {
        int[] larger = Arrays.copyOf(numbers, Math.max(64, numbers.length * 2));
        Arrays.fill(larger, numbers.length, larger.length, -1);
        return larger;
    }

    GrantColumns build() {
        return new GrantColumns(
                entries,
                starts,
                places.values(),
                placeOf,
                principals.values(),
                roles.values(),
                entryOf,
                principalOf,
                roleOf,
                repeated);
    }
}
