package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Oddities;
import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.ResourceNames;
import dev.rolecall.sandbox.world.Seed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Invents corpora, tuned models and their permissions.
final class GeminiWorld {
    private static final int SEVERAL_PAGES = 23;
    private static final int LONGEST_CORPUS_NAME = 512;
    private static final int LONGEST_MODEL_NAME = 40;

    private final Holdings holdings;
    private final Company company;
    private final Seed seed;

    GeminiWorld(Holdings holdings) {
        this.holdings = holdings;
        this.company = holdings.company();
        this.seed = company.seed();
    }

    /// Everything of one kind by id, oldest first.
    Map<String, Shareable> all(Kind kind) {
        List<GeminiOddity> cases =
                kind == Kind.CORPUS ? GeminiOddity.OF_CORPORA : GeminiOddity.OF_TUNED_MODELS;
        int size = holdings.size(kind);
        Oddities<GeminiOddity> oddities = new Oddities<>(cases, size);
        List<Shareable> things = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            String name = ResourceNames.of(kind, number);
            things.add(
                    thing(
                            kind,
                            number,
                            id(kind, name, number),
                            holdings.oddity(oddities, kind, number)));
        }
        int number = size;
        for (String id : holdings.extras(kind)) {
            things.add(thing(kind, number++, id, Optional.empty()));
        }
        things.sort(Comparator.comparing(Shareable::createdAt));
        Map<String, Shareable> byId = new LinkedHashMap<>();
        things.forEach(thing -> byId.put(thing.id(), thing));
        return byId;
    }

    private Shareable thing(Kind kind, int number, String id, Optional<GeminiOddity> oddity) {
        Person owner = company.administrator();
        if (is(oddity, GeminiOddity.FOREIGN)) {
            owner = company.anyone("model owner", number);
        }
        int longest = kind == Kind.CORPUS ? LONGEST_CORPUS_NAME : LONGEST_MODEL_NAME;
        String name =
                is(oddity, GeminiOddity.LONG_NAME)
                        ? ResourceNames.awkward(longest)
                        : ResourceNames.of(kind, number);
        return new Shareable(
                kind,
                id,
                name,
                seed.moment(kind.name(), number),
                owner,
                is(oddity, GeminiOddity.REFUSED),
                permissions(kind, number, owner, oddity));
    }

    private List<Permission> permissions(
            Kind kind, int number, Person owner, Optional<GeminiOddity> oddity) {
        List<Permission> granted = new ArrayList<>();
        if (is(oddity, GeminiOddity.EMPTY)) {
            return granted;
        }
        granted.add(Permission.of("USER", owner.email(), "OWNER"));
        if (is(oddity, GeminiOddity.ONLY_OWNER)) {
            return granted;
        }
        oddity.ifPresent(odd -> addOdd(granted, odd, number));
        if (number % 4 == 0) {
            granted.add(Permission.of("USER", company.reader().email(), "READER"));
        }
        if (number % 3 == 0) {
            String group = company.anyTeam(kind + " group", number).email();
            granted.add(Permission.of("GROUP", group, number % 2 == 0 ? "READER" : "WRITER"));
        }
        int people = seed.random(kind + " permissions", number).nextInt(1, 5);
        for (int i = 0; i < people; i++) {
            Person person = company.anyone(kind + " permission", number * 31L + i);
            granted.add(Permission.of("USER", person.email(), i == 1 ? "WRITER" : "READER"));
        }
        addPeople(granted, holdings.demanded(kind, number));
        return withoutRepeats(granted);
    }

    private void addOdd(List<Permission> granted, GeminiOddity oddity, int number) {
        switch (oddity) {
            case EVERYONE -> granted.add(Permission.everyone("READER"));
            case UNKNOWN_ROLE -> {
                String address = company.anyone("odd permission", number).email();
                granted.add(Permission.of("USER", address, "COMMENTER"));
            }
            case UNKNOWN_KIND ->
                    granted.add(Permission.of("DOMAIN", "all@rolecall.example", "READER"));
            case PAGES -> addPeople(granted, SEVERAL_PAGES);
            case FOREIGN ->
                    granted.add(Permission.of("USER", company.administrator().email(), "WRITER"));
            case REFUSED, EMPTY, LONG_NAME, ONLY_OWNER -> {}
        }
    }

    private void addPeople(List<Permission> granted, int count) {
        company.people().stream()
                .skip(2)
                .limit(count)
                .forEach(person -> granted.add(Permission.of("USER", person.email(), "READER")));
    }

    private String id(Kind kind, String name, int number) {
        String words = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(27, words.length()));
        return cut + "-" + seed.suffix(kind.name(), number, 12);
    }

    private static boolean is(Optional<GeminiOddity> oddity, GeminiOddity wanted) {
        return oddity.filter(wanted::equals).isPresent();
    }

    private static List<Permission> withoutRepeats(List<Permission> granted) {
        Map<String, Permission> unique = new LinkedHashMap<>();
        granted.forEach(permission -> unique.putIfAbsent(permission.id(), permission));
        return List.copyOf(unique.values());
    }
}
