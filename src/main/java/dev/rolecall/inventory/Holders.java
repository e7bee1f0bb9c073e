package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Principal;
import dev.rolecall.inventory.GrantColumns.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which principals are one person: services may name somebody differently in each list. Never
/// changed after it was made.
///
/// @param personOf a person for each principal
/// @param people who each is, as one of the lists names them
/// @param numbers the person for each key
/// @param accounts every account that has grants
/// @param accountOf the account of each place, as a place in `accounts`
@SuppressWarnings("ArrayRecordComponent") // private to this package, never compared
record Holders(
        int[] personOf,
        List<Principal> people,
        Map<PersonKey, Integer> numbers,
        List<Account> accounts,
        int[] accountOf) {

    static Holders of(GrantColumns columns) {
        int[] personOf = new int[columns.principals().size()];
        List<Principal> people = new ArrayList<>();
        Map<PersonKey, Integer> numbers = new HashMap<>();
        for (int principal = 0; principal < personOf.length; principal++) {
            Principal who = columns.principals().get(principal);
            PersonKey key = PersonKey.of(who);
            int person = Optional.ofNullable(numbers.get(key)).orElse(people.size());
            if (person == people.size()) {
                numbers.put(key, person);
                people.add(who);
            } else if (people.get(person).name().isEmpty()) {
                people.set(person, who);
            }
            personOf[principal] = person;
        }
        Ordinals<Account> accounts = new Ordinals<>();
        int[] accountOf =
                columns.places().stream().map(Place::account).mapToInt(accounts::of).toArray();
        return new Holders(personOf, people, numbers, accounts.values(), accountOf);
    }
}
