package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.NOON;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.list;
import static dev.rolecall.inventory.Samples.user;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.Role;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Reading;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// An account of ten resources with ten grants each, read at noon and the seconds after, of which
/// less and less is found.
final class ShrinkingAccount {
    static final Instant LATER = NOON.plusSeconds(3600);

    private final List<Resource> ten =
            IntStream.range(0, 10).mapToObj(number -> library("Library " + number)).toList();

    private final Inventory inventory = new Inventory();

    ShrinkingAccount() {
        inventory.begin(ACME);
        inventory.listed(ACME.id(), ten);
        inventory.listingComplete(
                ACME.id(), LIBRARY, ten.stream().map(Resource::ref).collect(Collectors.toSet()));
        for (int index = 0; index < 10; index++) {
            Grant[] people = people(10, VIEWER).toArray(Grant[]::new);
            inventory.read(new Reading.Read(list(ten.get(index), NOON.plusSeconds(index), people)));
        }
    }

    List<Resource> ten() {
        return ten;
    }

    Inventory inventory() {
        return inventory;
    }

    /// Reads everything of an account that has so many of the ten, each with so many grants.
    void refresh(int resources, int grantsEach) throws Exception {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1).page(LIBRARY, array(resources));
        ten.forEach(resource -> connection.holding(resource, people(grantsEach, VIEWER)));
        new Sync().of(connection, inventory).run(new Unwatched());
    }

    /// Reads the lists of so many of the ten again, each with so many grants now.
    void readAgain(int resources, int grantsEach) throws Exception {
        ScriptedConnection connection = new ScriptedConnection(ACME, 1);
        ten.forEach(resource -> connection.holding(resource, people(grantsEach, VIEWER)));
        new Sync().of(connection, inventory, ten.subList(0, resources)).run(new Unwatched());
    }

    Resource[] array(int most) {
        return ten.subList(0, most).toArray(Resource[]::new);
    }

    static Reading read(Resource resource, int grants) {
        return new Reading.Read(
                list(resource, LATER, people(grants, VIEWER).toArray(Grant[]::new)));
    }

    static List<Grant> people(int count, Role role) {
        return IntStream.range(0, count).mapToObj(number -> user("p" + number, role)).toList();
    }

    AccountTruth truth() {
        return inventory.snapshot().truth(ACME.id()).orElseThrow();
    }

    Doubt doubt() {
        return truth().doubt().orElseThrow();
    }

    int entries() {
        return inventory.snapshot().entries(ACME.id()).size();
    }

    int grants() {
        return inventory.snapshot().grants(Optional.of(ACME.id()));
    }
}
