package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Oddities;
import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.ResourceNames;
import dev.rolecall.sandbox.world.Seed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Invents the libraries and their shares.
final class MistralWorld {
    private static final int MANY = 64;

    private final Holdings holdings;
    private final Company company;
    private final Seed seed;

    MistralWorld(Holdings holdings) {
        this.holdings = holdings;
        this.company = holdings.company();
        this.seed = company.seed();
    }

    /// The libraries by id, in the order in which they are listed.
    Map<String, Library> libraries() {
        Map<String, Library> libraries = new LinkedHashMap<>();
        int size = holdings.size(Kind.LIBRARY);
        Oddities<LibraryOddity> oddities = new Oddities<>(List.of(LibraryOddity.values()), size);
        for (int number = 0; number < size; number++) {
            Library library =
                    library(
                            number,
                            seed.uuid("library", number),
                            holdings.oddity(oddities, Kind.LIBRARY, number));
            libraries.put(library.id(), library);
        }
        int number = size;
        for (String id : holdings.extras(Kind.LIBRARY)) {
            libraries.put(id, library(number++, id, Optional.empty()));
        }
        return libraries;
    }

    private Library library(int number, String id, Optional<LibraryOddity> oddity) {
        boolean odd = oddity.isPresent();
        String name =
                oddity.filter(LibraryOddity.LONG_NAME::equals).isPresent()
                        ? ResourceNames.awkward(300)
                        : ResourceNames.of(Kind.LIBRARY, number);
        return new Library(
                id,
                name,
                owner(number, oddity),
                seed.moment("library", number),
                oddity.filter(LibraryOddity.REFUSED::equals).isPresent(),
                odd ? oddShares(oddity.get(), number) : shares(number));
    }

    private Optional<Share> owner(int number, Optional<LibraryOddity> oddity) {
        if (oddity.filter(LibraryOddity.EMPTY::equals).isPresent()) {
            return Optional.empty();
        }
        boolean foreign = oddity.filter(LibraryOddity.FOREIGN::equals).isPresent();
        if (foreign || number % 16 == 13) {
            String owner = company.anyone("library owner", number).mistralId();
            return Optional.of(Share.of("User", owner, "Owner"));
        }
        return Optional.of(
                number % 4 == 2
                        ? Share.of("Workspace", company.teams().getFirst().workspaceId(), "Owner")
                        : Share.of("User", company.administrator().mistralId(), "Owner"));
    }

    private List<Share> oddShares(LibraryOddity oddity, int number) {
        List<Share> shares = new ArrayList<>();
        String someone = company.anyone("odd share", number).mistralId();
        switch (oddity) {
            case EMPTY -> {
                return List.of();
            }
            case NULL_SHARES -> {
                shares.add(new Share(Optional.empty(), Optional.empty(), "Org", "Viewer"));
                shares.add(new Share(Optional.empty(), Optional.of(someone), "User", "Editor"));
            }
            case UNKNOWN_ROLE -> shares.add(Share.of("User", someone, "Admin"));
            case UNKNOWN_KIND ->
                    shares.add(Share.of("ServiceAccount", seed.uuid("service", number), "Viewer"));
            case ORGANIZATION ->
                    shares.add(Share.of("Org", company.mistralOrganization(), "Viewer"));
            case MANY -> addPeople(shares, MANY);
            case FOREIGN ->
                    shares.add(Share.of("User", company.administrator().mistralId(), "Editor"));
            case REFUSED, LONG_NAME -> {}
        }
        shares.add(Share.of("User", company.people().get(2).mistralId(), "Viewer"));
        return withoutRepeats(shares);
    }

    private List<Share> shares(int number) {
        List<Share> shares = new ArrayList<>();
        if (number % 5 == 0) {
            shares.add(Share.of("User", company.reader().mistralId(), "Viewer"));
        }
        if (number % 16 == 13) {
            shares.add(Share.of("User", company.administrator().mistralId(), "Editor"));
        }
        if (number % 3 == 0) {
            String workspace = company.anyTeam("library team", number).workspaceId();
            shares.add(Share.of("Workspace", workspace, number % 2 == 0 ? "Editor" : "Viewer"));
        }
        int people = seed.random("library shares", number).nextInt(1, 6);
        for (int i = 0; i < people; i++) {
            Person person = company.anyone("library share", number * 31L + i);
            shares.add(Share.of("User", person.mistralId(), i % 3 == 1 ? "Editor" : "Viewer"));
        }
        addPeople(shares, holdings.demanded(Kind.LIBRARY, number));
        return withoutRepeats(shares);
    }

    private void addPeople(List<Share> shares, int count) {
        company.people().stream()
                .skip(2)
                .limit(count)
                .forEach(person -> shares.add(Share.of("User", person.mistralId(), "Viewer")));
    }

    private static List<Share> withoutRepeats(List<Share> shares) {
        Map<String, Share> unique = new LinkedHashMap<>();
        shares.forEach(
                share -> unique.putIfAbsent(share.type() + share.uuid() + share.userId(), share));
        return List.copyOf(unique.values());
    }
}
