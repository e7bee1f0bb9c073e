package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.inventory.GrantColumns.HeldRole;
import dev.rolecall.inventory.GrantColumns.Place;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a snapshot into columns of numbers; used once, by one thread.
final class GrantColumnsBuilder {
    /// Equal grants are one object as a rule: what was found out about one is remembered, in a
    /// place that follows from the object, until another needs it.
    private static final int REMEMBERED = 1 << 17;

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
    private final @Nullable Grant[] met = new Grant[REMEMBERED];
    private final int[] metAt = new int[REMEMBERED];
    private final int[] metPrincipal = new int[REMEMBERED];
    private final int[] metRole = new int[REMEMBERED];
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
            int slot = System.identityHashCode(grant) & (REMEMBERED - 1);
            if (!grant.equals(met[slot]) || metAt[slot] != placeOf[index]) {
                met[slot] = grant;
                metAt[slot] = placeOf[index];
                metPrincipal[slot] = principals.of(grant.principal());
                metRole[slot] = roles.of(new HeldRole(place.kind(), grant.role()));
            }
            entryOf[next] = index;
            principalOf[next] = metPrincipal[slot];
            roleOf[next] = metRole[slot];
            markRepeated(index, holder(metPrincipal[slot], grant.principal()));
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
