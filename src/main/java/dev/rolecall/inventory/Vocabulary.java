package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Rank;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The values a snapshot really has for each key of a query, the most frequent first.
public final class Vocabulary {
    public static final Vocabulary EMPTY = new Vocabulary(Map.of());

    private static final Comparator<Value> MOST_FIRST =
            Comparator.comparingInt(Value::count).reversed().thenComparing(Value::word);

    private final Map<Key, List<Value>> values;

    private Vocabulary(Map<Key, List<Value>> values) {
        this.values = values;
    }

    /// A value and how often it is there.
    public record Value(String word, int count) {}

    /// What counts.
    public enum Unit {
        GRANTS,
        RESOURCES
    }

    /// Looks at every grant: not for the screen thread.
    ///
    /// @throws InterruptedException if nobody waits for the answer any more
    public static Vocabulary of(InventorySnapshot snapshot, Unit unit) throws InterruptedException {
        Map<Key, Map<String, Integer>> counts = new EnumMap<>(Key.class);
        for (Account account : snapshot.accounts()) {
            for (ResourceEntry entry : snapshot.entries(account.id())) {
                Interrupted.check();
                count(entry, account, unit, counts);
            }
        }
        Map<Key, List<Value>> values = new EnumMap<>(Key.class);
        counts.forEach((key, words) -> values.put(key, together(words)));
        return new Vocabulary(values);
    }

    /// Words that differ in case or accents alone are found together, so they are one value, in its
    /// most frequent spelling.
    private static List<Value> together(Map<String, Integer> words) {
        Map<String, Value> values = new HashMap<>();
        words.entrySet().stream()
                .map(word -> new Value(word.getKey(), word.getValue()))
                .sorted(MOST_FIRST)
                .forEach(value ->
                        values.merge(
                                FoldedText.of(value.word()),
                                value,
                                (most, other) ->
                                        new Value(most.word(), most.count() + other.count())));
        return values.values().stream().sorted(MOST_FIRST).toList();
    }

    private static void count(
            ResourceEntry entry,
            Account account,
            Unit unit,
            Map<Key, Map<String, Integer>> counts) {
        List<Grant> grants = GrantColumnsBuilder.grants(entry);
        int many = unit == Unit.GRANTS ? grants.size() : 1;
        add(counts, Key.PROVIDER, account.provider().value(), many);
        add(counts, Key.ACCOUNT, account.name(), many);
        add(counts, Key.KIND, entry.resource().ref().kind().word(), many);
        add(counts, Key.ENVIRONMENT, account.environment().name().toLowerCase(Locale.ROOT), many);
        Set<String> seen = new HashSet<>();
        for (Grant grant : grants) {
            Rank rank = grant.role().rank();
            each(counts, Key.WHO, grant.principal().kind().word(), unit, seen);
            each(counts, Key.ROLE, grant.role().word(), unit, seen);
            if (!Part.wordOf(rank).equalsIgnoreCase(grant.role().word())) {
                each(counts, Key.ROLE, Part.wordOf(rank), unit, seen);
            }
        }
    }

    /// A resource counts once for each word, however many of its grants have it.
    private static void each(
            Map<Key, Map<String, Integer>> counts,
            Key key,
            String word,
            Unit unit,
            Set<String> seen) {
        if (unit == Unit.GRANTS || seen.add(key.word() + ' ' + word)) {
            add(counts, key, word, 1);
        }
    }

    private static void add(Map<Key, Map<String, Integer>> counts, Key key, String word, int many) {
        counts.computeIfAbsent(key, _ -> new HashMap<>()).merge(word, many, Integer::sum);
    }

    /// What there is for `key`; nothing for what is not listed, such as identifiers.
    public List<Value> of(Key key) {
        return values.getOrDefault(key, List.of());
    }

    /// Whether something has what `part` asks for, word for word, as far as values are listed.
    public boolean knows(Part part) {
        return switch (part.key()) {
            case TEXT, ID, IS, CHANGED, ENVIRONMENT -> true;
            case ROLE -> part.rank().isPresent() || has(part);
            case PROVIDER, ACCOUNT, KIND, WHO -> has(part);
        };
    }

    private boolean has(Part part) {
        String wanted = FoldedText.of(part.value());
        return of(part.key()).stream()
                .anyMatch(value -> FoldedText.of(value.word()).equals(wanted));
    }
}
