package dev.rolecall.inventory.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What a person looks for: free words that all must be found, and filters. Several values of one
/// key mean one of them; different keys, and several traits (`is:`), must all hold; what a negated
/// part asks for is left out. Menus, chips, text and saved views are views of it.
///
/// @param parts in the order they were asked for, each once
public record Query(List<Part> parts) {
    public static final Query ALL = new Query(List.of());

    public Query {
        parts = parts.stream().distinct().toList();
    }

    public static Query of(Part... parts) {
        return new Query(List.of(parts));
    }

    public boolean isEmpty() {
        return parts.isEmpty();
    }

    /// The whole query as a person writes it.
    public String text() {
        return text(parts);
    }

    /// The free words as a person writes them, without the filters.
    public String words() {
        return text(free());
    }

    public List<Part> free() {
        return parts.stream().filter(Part::free).toList();
    }

    /// Everything but the free words.
    public List<Part> filters() {
        return parts.stream().filter(part -> !part.free()).toList();
    }

    /// The parts about `key`.
    public List<Part> about(Key key) {
        return parts.stream().filter(part -> part.key() == key).toList();
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }

    public Query with(Part part) {
        return with(List.of(part));
    }

    public Query with(Collection<Part> more) {
        List<Part> all = new ArrayList<>(parts);
        all.addAll(more);
        return new Query(all);
    }

    public Query without(Part part) {
        return new Query(parts.stream().filter(each -> !each.equals(part)).toList());
    }

    /// With `part` if it lacked it, else without.
    public Query toggled(Part part) {
        return has(part) ? without(part) : with(part);
    }

    /// The same filters with other free words.
    public Query withFree(List<Part> words) {
        return new Query(filters()).with(words);
    }

    /// Without anything about `key`.
    public Query without(Key key) {
        return new Query(parts.stream().filter(part -> part.key() != key).toList());
    }

    /// The parts about one of `keys` alone.
    public Query only(Set<Key> keys) {
        return new Query(parts.stream().filter(part -> keys.contains(part.key())).toList());
    }

    /// Whether something passes of which `is` says what each part asks, negations aside.
    public boolean holds(Predicate<Part> is) {
        for (Key key : Key.values()) {
            List<Part> wanted = about(key).stream().filter(part -> !part.negated()).toList();
            boolean each = key == Key.TEXT || key == Key.IS;
            boolean passes =
                    each
                            ? wanted.stream().allMatch(is)
                            : wanted.isEmpty() || wanted.stream().anyMatch(is);
            if (!passes) {
                return false;
            }
        }
        return parts.stream().noneMatch(part -> part.negated() && is.test(part));
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(Part::text).collect(Collectors.joining(" "));
    }
}
