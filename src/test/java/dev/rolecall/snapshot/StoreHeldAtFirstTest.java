package dev.rolecall.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.provider.Reading;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Another program holds the file while Rolecall starts, and lets go of it later.
class StoreHeldAtFirstTest {
    private static final Account ACME =
            new Account(
                    new AccountId("acme"),
                    new ProviderId("mistral"),
                    "Acme",
                    URI.create("https://localhost"),
                    Environment.TEST);
    private static final ResourceKind LIBRARY = new ResourceKind("library");
    private static final Failure DENIED = new Failure.Forbidden(Failure.Missing.NOT_TOLD, "no");

    @TempDir private Path folder;
    private final AtomicReference<Instant> now =
            new AtomicReference<>(Instant.parse("2026-11-22T12:00:00Z"));
    private final Inventory inventory = new Inventory();
    private final List<Message> told = new ArrayList<>();
    private boolean held;

    private SnapshotKeeper keeper() {
        return new SnapshotKeeper(
                _ -> open(),
                inventory,
                new ImmediateOperations(),
                new SetClock(now::get),
                told::add,
                Duration.ofDays(1));
    }

    private SnapshotStore open() throws FailureException {
        if (held) {
            throw new FailureException(
                    new Failure.NotKept(Failure.Keeping.IN_USE, "snapshots.db", "locked"));
        }
        return SqliteSnapshots.open(folder.resolve("snapshots.db"), Clock.systemUTC(), told::add);
    }

    private static Resource library(int number) {
        return Resource.named(
                new ResourceRef(ACME.id(), LIBRARY, String.valueOf(number)), "Library " + number);
    }

    private static AccessList list(Resource resource) {
        return new AccessList(
                resource.ref(),
                Instant.parse("2026-11-22T11:00:00Z"),
                Completeness.COMPLETE,
                List.of(
                        Grant.of(
                                Principal.of(PrincipalKind.USER, "ann"),
                                new Role("Viewer", Rank.USE))));
    }

    /// An earlier run that read so many libraries, and this one, which cannot have the file.
    private SnapshotKeeper startHeld(int libraries) {
        SnapshotKeeper earlier = keeper();
        earlier.restore(ACME, _ -> {});
        List<Resource> all =
                IntStream.range(0, libraries).mapToObj(number -> library(number)).toList();
        inventory.begin(ACME);
        inventory.listed(ACME.id(), all);
        all.forEach(one -> inventory.read(new Reading.Read(list(one))));
        complete(all);
        earlier.close(Duration.ofSeconds(9));
        inventory.forget(ACME.id());

        held = true;
        SnapshotKeeper keeper = keeper();
        keeper.restore(ACME, _ -> {});
        inventory.begin(ACME);
        assertThat(told).as("said once").hasSize(1);
        assertThat(live().entries()).isEmpty();
        return keeper;
    }

    private void letGo() {
        held = false;
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(1)));
    }

    private void complete(List<Resource> all) {
        inventory.listingComplete(
                ACME.id(), LIBRARY, all.stream().map(Resource::ref).collect(Collectors.toSet()));
    }

    private AccountInventory live() {
        return inventory.snapshot().of(ACME.id()).orElseThrow();
    }

    private AccessState access(int number) {
        return inventory.snapshot().find(library(number).ref()).orElseThrow().access();
    }

    @Test
    void what_was_known_is_in_sight_once_the_file_is_free_and_nothing_of_it_is_lost()
            throws Exception {
        SnapshotKeeper keeper = startHeld(4);
        inventory.listing(ACME.id(), LIBRARY);
        inventory.listed(ACME.id(), List.of(library(0), library(1), library(9)));
        inventory.read(new Reading.NotRead(library(0).ref(), DENIED));
        letGo();

        assertThat(keeper.close(Duration.ofSeconds(9))).isTrue();

        assertThat(access(0))
                .isEqualTo(new AccessState.NotRead(DENIED, Optional.of(list(library(0)))));
        assertThat(access(1)).isEqualTo(new AccessState.Known(list(library(1))));
        assertThat(access(3))
                .as("not listed yet")
                .isEqualTo(new AccessState.Known(list(library(3))));
        assertThat(access(9)).as("never read").isEqualTo(AccessState.UNREAD);
        assertThat(inventory.people().find(ACME.id(), PrincipalKind.USER, "ann")).isPresent();
        try (SnapshotStore store = open()) {
            assertThat(store.latest(ACME).orElseThrow().entries()).isEqualTo(live().entries());
        }
    }

    @Test
    void what_was_read_meanwhile_stays_as_it_was_read() throws Exception {
        SnapshotKeeper keeper = startHeld(4);
        List<Resource> left = List.of(library(0), library(1), library(2));
        inventory.listed(ACME.id(), left);
        AccessList empty =
                new AccessList(library(0).ref(), now.get(), Completeness.COMPLETE, List.of());
        inventory.read(new Reading.Read(empty));
        complete(left);
        letGo();

        keeper.readingEnded(ACME);

        assertThat(access(0)).isEqualTo(new AccessState.Known(empty));
        assertThat(live().entries()).as("one is not listed any more").hasSize(3);
        assertThat(keeper.store().snapshots(ACME)).hasSize(1);
    }

    @Test
    void when_much_of_what_was_known_is_gone_somebody_is_asked_before_it_is_believed()
            throws Exception {
        SnapshotKeeper keeper = startHeld(20);
        List<Resource> left = List.of(library(0), library(1));
        inventory.listed(ACME.id(), left);
        left.forEach(one -> inventory.read(new Reading.Read(list(one))));
        complete(left);
        letGo();

        keeper.readingEnded(ACME);

        assertThat(live().truth().doubt()).isPresent();
        assertThat(live().entries()).hasSize(20);
        assertThat(keeper.store().snapshots(ACME)).isEmpty();
        inventory.believe(ACME.id());
        assertThat(live().entries()).hasSize(2);
    }

    @Test
    void it_is_tried_again_though_the_clock_was_set_back() throws Exception {
        SnapshotKeeper keeper = startHeld(1);
        held = false;
        now.updateAndGet(before -> before.minus(Duration.ofDays(1)));

        keeper.readingBegan(ACME);

        assertThat(keeper.store().unfinishedSince(ACME)).isPresent();
    }
}
