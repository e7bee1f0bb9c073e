package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.provider.Reading;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.testing.ChildJvm;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a million grants take to be kept and to be had again. Of 20,000 resources with 50
/// grants each, held by 5,000 people, one in ten is Gemini's, whose grants have names of their own.
@Tag("bench")
class SnapshotBenchTest {
    private static final int GRANTS = 50;
    private static final int PEOPLE = 5_000;
    private static final ResourceKind LIBRARY = new ResourceKind("library");
    private static final List<Role> ROLES =
            List.of(
                    new Role("Viewer", Rank.USE),
                    new Role("Editor", Rank.EDIT),
                    new Role("Owner", Rank.OWN));
    static final Account ACCOUNT =
            new Account(
                    new AccountId("bench"),
                    new ProviderId("mistral"),
                    "Bench",
                    URI.create("http://localhost"),
                    Environment.SANDBOX);
    private static final BenchReport REPORT = new BenchReport();

    @TempDir private Path folder;

    @Test
    void a_million_grants() throws Exception {
        Path file = folder.resolve("snapshots.db");
        Inventory inventory = new Inventory();
        inventory.begin(ACCOUNT);
        IntStream.range(0, 20_000).forEach(number -> read(inventory, number, 0));
        complete(inventory, 20_000);
        long begun;
        try (SnapshotStore store = SqliteSnapshots.open(file, Clock.systemUTC(), _ -> {})) {
            AccountInventory all = picture(inventory);
            begun = System.nanoTime();
            store.take(all, Instant.EPOCH);
            REPORT.atMost("A million grants: kept for the first time", since(begun), "s", 5);
            REPORT.told("A million grants: size of the file", size(file), "MB");

            IntStream.range(0, 200).forEach(number -> read(inventory, number * 100, 1));
            AccountInventory changed = picture(inventory);
            begun = System.nanoTime();
            store.keep(changed);
            REPORT.told("One in a hundred lists changed: kept", since(begun), "s");

            IntStream.range(0, 20_000).forEach(number -> read(inventory, number, 2));
            AccountInventory again = picture(inventory);
            begun = System.nanoTime();
            store.take(again, Instant.EPOCH.plus(Duration.ofDays(1)));
            REPORT.atMost("All lists read again, every tenth changed: kept", since(begun), "s", 5);
            REPORT.told("Two snapshots and what was between: size of the file", size(file), "MB");
        }
        reopen(file);
        try (SnapshotStore store = SqliteSnapshots.open(file, Clock.systemUTC(), _ -> {})) {
            Inventory restored = new Inventory();
            restored.restore(ACCOUNT, store.latest(ACCOUNT).orElseThrow());
            AccountInventory shown = picture(restored);
            assertThat(shown).isEqualTo(picture(inventory));
            begun = System.nanoTime();
            store.keep(shown);
            REPORT.told("A million grants: kept again after a restart", since(begun), "s");
            assertThat(store.picture(ACCOUNT, 1).orElseThrow().grants()).isEqualTo(20_000 * GRANTS);
        }
    }

    private void reopen(Path file) throws Exception {
        List<String> command = ChildJvm.command(SnapshotReopening.class, List.of(file.toString()));
        command.addAll(1, List.of("-Xms24m", "-Xmx1g", "-XX:+UseCompactObjectHeaders"));
        Path output = folder.resolve("reopened");
        String[] said =
                ChildJvm.output(
                                new ProcessBuilder(command)
                                        .redirectOutput(output.toFile())
                                        .redirectError(ProcessBuilder.Redirect.DISCARD))
                        .strip()
                        .split(" ", -1);
        assertThat(said[0]).isEqualTo(String.valueOf(20_000 * GRANTS));
        REPORT.atMost(
                "A million grants: had again by a program just started",
                Double.parseDouble(said[1]) / 1000,
                "s",
                1.5);
        REPORT.atMost(
                "A million grants: memory of that program", Double.parseDouble(said[2]), "MB", 700);
    }

    @Test
    void two_million_grants_with_two_hundred_thousand_in_one_list() throws Exception {
        Path file = folder.resolve("large.db");
        Inventory inventory = new Inventory();
        inventory.begin(ACCOUNT);
        IntStream.range(0, 36_000).forEach(number -> read(inventory, number, 0));
        ResourceRef huge = ref(36_000);
        inventory.listed(ACCOUNT.id(), List.of(Resource.named(huge, "Huge")));
        inventory.read(
                new Reading.Read(
                        new AccessList(
                                huge,
                                Instant.EPOCH,
                                Completeness.COMPLETE,
                                IntStream.range(0, 200_000)
                                        .mapToObj(who -> Grant.of(person(who), ROLES.get(0)))
                                        .toList())));
        complete(inventory, 36_001);
        try (SnapshotStore store = SqliteSnapshots.open(file, Clock.systemUTC(), _ -> {})) {
            long begun = System.nanoTime();
            store.take(picture(inventory), Instant.EPOCH);
            REPORT.told("Two million grants: kept for the first time", since(begun), "s");
            begun = System.nanoTime();
            AccountInventory latest = store.latest(ACCOUNT).orElseThrow();
            REPORT.told("Two million grants: had again", since(begun), "s");
            assertThat(latest).isEqualTo(picture(inventory));
        }
    }

    private static AccountInventory picture(Inventory inventory) {
        return inventory.snapshot().of(ACCOUNT.id()).orElseThrow();
    }

    private static ResourceRef ref(int number) {
        return new ResourceRef(ACCOUNT.id(), LIBRARY, "5f0c1c52-0000-4000-8000-" + number);
    }

    private static void complete(Inventory inventory, int resources) {
        Set<ResourceRef> seen = new HashSet<>();
        IntStream.range(0, resources).forEach(number -> seen.add(ref(number)));
        inventory.listing(ACCOUNT.id(), LIBRARY);
        inventory.listingComplete(ACCOUNT.id(), LIBRARY, seen);
    }

    /// @param round 0 for what is there first; in round 1 and 2 every tenth list is another one
    private static void read(Inventory inventory, int number, int round) {
        ResourceRef ref = ref(number);
        inventory.listed(ACCOUNT.id(), List.of(Resource.named(ref, "Library " + number)));
        int shift = number % 10 == 0 ? round : 0;
        List<Grant> grants = new ArrayList<>(GRANTS);
        for (int place = 0; place < GRANTS; place++) {
            Principal who = person((number * 7 + place * 131 + shift) % PEOPLE);
            Role role = ROLES.get((number + place) % ROLES.size());
            grants.add(
                    number % 10 == 1
                            ? new Grant(
                                    who,
                                    role,
                                    Optional.of("corpora/c" + number + "/permissions/" + place),
                                    Optional.empty(),
                                    Map.of())
                            : Grant.of(who, role));
        }
        inventory.read(
                new Reading.Read(
                        new AccessList(
                                ref,
                                Instant.EPOCH.plus(Duration.ofDays(round)),
                                Completeness.COMPLETE,
                                grants)));
    }

    private static Principal person(int number) {
        return Principal.of(
                PrincipalKind.USER, "6a1d9e40-0000-4000-8000-" + number, "Person " + number);
    }

    private static double size(Path file) throws Exception {
        return Math.rint(Files.size(file) / 1e5) / 10;
    }

    private static double since(long begun) {
        return Math.rint((System.nanoTime() - begun) / 1e7) / 100;
    }
}
