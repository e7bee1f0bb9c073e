package dev.rolecall.ui.people;

import dev.rolecall.domain.Account;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.People;
import dev.rolecall.inventory.PersonSeen;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.Collectors;
import javafx.collections.ObservableListBase;

/// The people in the table, as numbers; a row is made when it is looked at and kept while it is
/// near. Never changes.
final class PersonWindow extends ObservableListBase<PersonRow> implements RandomAccess {
    private static final int KEPT = 512;

    private final People people;
    private final int[] numbers;
    private final GrantWords words;
    private final Map<Integer, PersonRow> near = new HashMap<>();

    PersonWindow(People people, int[] numbers, GrantWords words) {
        this.people = people;
        this.numbers = numbers;
        this.words = words;
    }

    /// Those at `places`, for whichever thread.
    PersonWindow only(int[] places) {
        return new PersonWindow(
                people, Arrays.stream(places).map(place -> numbers[place]).toArray(), words);
    }

    @Override
    public PersonRow get(int place) {
        if (near.size() > KEPT) {
            near.clear();
        }
        return near.computeIfAbsent(place, at -> row(people.row(numbers[at])));
    }

    @Override
    public int size() {
        return numbers.length;
    }

    private PersonRow row(PersonSeen seen) {
        return new PersonRow(
                seen.key(),
                seen.principal(),
                words.role(seen.kindOfWidest(), seen.widest()),
                seen.widest().rank(),
                seen.resources(),
                seen.grants(),
                seen.accounts().stream().map(Account::name).collect(Collectors.joining(", ")));
    }

    /// Two windows are never compared row by row.
    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
