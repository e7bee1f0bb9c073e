package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Rank;
import dev.rolecall.inventory.GrantColumns.HeldRole;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/// Some grants, pivoted by who holds them: counted in arrays, off the screen thread; a row is made
/// only when it is looked at. Immutable; safe to use from many threads.
public final class People {
    private final GrantColumns columns;
    private final GrantTexts texts;
    private final Holders holders;
    private final int[] resources;
    private final int[] grants;
    private final int[] widest;
    private final BitSet accounts = new BitSet();

    /// @param numbers grants in the order in which the services listed them
    People(GrantIndexParts parts, Holders holders, int[] numbers) {
        this.columns = parts.columns();
        this.texts = parts.texts();
        this.holders = holders;
        int size = holders.people().size();
        resources = new int[size];
        grants = new int[size];
        widest = new int[size];
        count(numbers);
    }

    private void count(int[] numbers) {
        int[] lastEntry = new int[resources.length];
        Arrays.fill(lastEntry, -1);
        Rank[] ranks =
                columns.roles().stream().map(held -> held.role().rank()).toArray(Rank[]::new);
        for (int grant : numbers) {
            int person = holders.personOf()[columns.principalOf()[grant]];
            int entry = columns.entryOf()[grant];
            int role = columns.roleOf()[grant];
            if (grants[person]++ == 0 || ranks[role].compareTo(ranks[widest[person]]) > 0) {
                widest[person] = role;
            }
            if (lastEntry[person] != entry) {
                lastEntry[person] = entry;
                resources[person]++;
                accounts.set(bit(person, holders.accountOf()[columns.placeOf()[entry]]));
            }
        }
    }

    private int bit(int person, int account) {
        return person * holders.accounts().size() + account;
    }

    /// The numbers of those who hold anything, sorted by `orders`, the most important first; those
    /// that tie are sorted by name.
    ///
    /// @throws InterruptedException if nobody waits for the answer any more
    public int[] sorted(List<PeopleOrder> orders) throws InterruptedException {
        int[] sorted =
                IntStream.range(0, grants.length).filter(person -> grants[person] > 0).toArray();
        sorted = GrantSorting.sorted(sorted, byName(), false);
        for (PeopleOrder order : orders.reversed()) {
            Interrupted.check();
            sorted = GrantSorting.sorted(sorted, ranks(order.column()), order.descending());
        }
        return sorted;
    }

    private int[] ranks(PeopleOrder.Column column) {
        return switch (column) {
            case WHO -> byName();
            case KIND -> ranked(person -> holders.people().get(person).kind().word());
            case ACCOUNTS -> byAccounts();
            case RESOURCES -> resources;
            case GRANTS -> grants;
            case WIDEST -> GrantColumns.pick(roleRanks(), widest);
        };
    }

    private int[] byName() {
        return ranked(person -> FoldedText.of(holders.people().get(person).label().orElse("")));
    }

    private int[] byAccounts() {
        int many = holders.accounts().size();
        return IntStream.range(0, grants.length)
                .map(person -> accounts.get(bit(person, 0), bit(person, many)).cardinality())
                .toArray();
    }

    private int[] roleRanks() {
        List<HeldRole> roles = columns.roles();
        Comparator<Integer> byRank = Comparator.comparing(role -> roles.get(role).role().rank());
        return GrantSorting.ranks(roles.size(), byRank.thenComparing(texts.roles()::get));
    }

    private int[] ranked(IntFunction<String> text) {
        List<String> all = IntStream.range(0, grants.length).mapToObj(text).toList();
        return GrantSorting.ranks(all.size(), Comparator.comparing(all::get));
    }

    /// The person of this number; quick enough for a table cell.
    public PersonSeen row(int person) {
        HeldRole role = columns.roles().get(widest[person]);
        return new PersonSeen(
                holders.people().get(person),
                accountsOf(person),
                resources[person],
                grants[person],
                role.role(),
                role.kind());
    }

    private List<Account> accountsOf(int person) {
        return IntStream.range(0, holders.accounts().size())
                .filter(account -> accounts.get(bit(person, account)))
                .mapToObj(holders.accounts()::get)
                .toList();
    }

    /// Somebody of these people; empty if they hold nothing here.
    public Optional<PersonSeen> find(PersonKey key) {
        return Optional.ofNullable(holders.numbers().get(key))
                .filter(person -> grants[person] > 0)
                .map(this::row);
    }

    /// Where those of `wanted` stand in `numbers`.
    public Map<PersonKey, Integer> places(int[] numbers, Set<PersonKey> wanted) {
        Map<Integer, PersonKey> looked = new HashMap<>();
        wanted.forEach(key ->
                Optional.ofNullable(holders.numbers().get(key))
                        .ifPresent(person -> looked.put(person, key)));
        Map<PersonKey, Integer> places = new HashMap<>();
        for (int place = 0; place < numbers.length && places.size() < looked.size(); place++) {
            int at = place;
            Optional.ofNullable(looked.get(numbers[place])).ifPresent(key -> places.put(key, at));
        }
        return places;
    }
}
