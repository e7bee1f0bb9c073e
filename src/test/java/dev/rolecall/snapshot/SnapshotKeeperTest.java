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
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.operation.Operations;
import dev.rolecall.provider.Reading;
import dev.rolecall.snapshot.SnapshotKeeper.Restored;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept while the program runs, on the caller's thread and in the background.
class SnapshotKeeperTest {
    private static final Account ACME =
            new Account(
                    new AccountId("acme"),
                    new ProviderId("mistral"),
                    "Acme",
                    URI.create("https://localhost"),
                    Environment.TEST);
    private static final ResourceKind LIBRARY = new ResourceKind("library");
    private static final Resource HANDBOOK =
            Resource.named(new ResourceRef(ACME.id(), LIBRARY, "1"), "Handbook");

    @TempDir private Path folder;
    private final Inventory inventory = new Inventory();
    private final List<Message> told = new CopyOnWriteArrayList<>();
    private final List<Restored> restored = new ArrayList<>();

    private SnapshotStore open() throws FailureException {
        return SqliteSnapshots.open(folder.resolve("snapshots.db"), Clock.systemUTC(), told::add);
    }

    private SnapshotKeeper keeper() {
        return keeper(new ImmediateOperations(), _ -> open());
    }

    private SnapshotKeeper keeper(Operations operations, SnapshotStore.Opening opening) {
        return new SnapshotKeeper(
                opening, inventory, operations, Clock.systemUTC(), told::add, Duration.ZERO);
    }

    private void read(String... people) {
        List<Grant> grants =
                List.of(people).stream()
                        .map(who ->
                                Grant.of(
                                        Principal.of(PrincipalKind.USER, who),
                                        new Role("Viewer", Rank.USE)))
                        .toList();
        inventory.listed(ACME.id(), List.of(HANDBOOK));
        inventory.read(
                new Reading.Read(
                        new AccessList(
                                HANDBOOK.ref(),
                                Instant.parse("2026-11-22T12:00:00Z"),
                                Completeness.COMPLETE,
                                grants)));
    }

    private void readEverything(String... people) {
        inventory.listing(ACME.id(), LIBRARY);
        read(people);
        inventory.listingComplete(ACME.id(), LIBRARY, Set.of(HANDBOOK.ref()));
    }

    private AccountInventory live() {
        return inventory.snapshot().of(ACME.id()).orElseThrow();
    }

    @Test
    void the_next_start_begins_with_what_this_one_knew() throws Exception {
        SnapshotKeeper first = keeper();
        first.restore(ACME, restored::add);
        inventory.begin(ACME);
        readEverything("ann", "bob");
        AccountInventory known = live();
        assertThat(first.close(Duration.ofSeconds(9))).isTrue();

        inventory.forget(ACME.id());
        keeper().restore(ACME, restored::add);

        assertThat(restored)
                .containsExactly(
                        new Restored(false, Optional.empty()),
                        new Restored(true, Optional.empty()));
        assertThat(live()).isEqualTo(known);
        assertThat(inventory.people().find(ACME.id(), PrincipalKind.USER, "bob")).isPresent();
        assertThat(told).isEmpty();
    }

    @Test
    void what_is_read_is_kept_while_the_reading_runs() throws Exception {
        SnapshotKeeper keeper = keeper();
        keeper.restore(ACME, restored::add);
        inventory.begin(ACME);
        read("ann");

        for (int tries = 0; keeper.store().latest(ACME).isEmpty() && tries < 500; tries++) {
            Thread.sleep(10);
        }
        assertThat(keeper.store().latest(ACME)).contains(live());
        assertThat(keeper.store().snapshots(ACME)).isEmpty();
    }

    @Test
    void a_reading_that_ends_is_a_snapshot_and_one_that_does_not_is_resumed() throws Exception {
        SnapshotKeeper keeper = keeper();
        keeper.restore(ACME, restored::add);
        inventory.begin(ACME);
        keeper.readingBegan(ACME);
        readEverything("ann");
        assertThat(keeper.store().unfinishedSince(ACME)).isPresent();
        keeper.readingEnded(ACME);
        assertThat(keeper.store().snapshots(ACME)).hasSize(1);
        assertThat(keeper.store().unfinishedSince(ACME)).isEmpty();

        keeper.readingBegan(ACME);
        Optional<Instant> since = keeper.store().unfinishedSince(ACME);
        keeper.close(Duration.ofSeconds(9));
        keeper().restore(ACME, restored::add);

        assertThat(since).isPresent();
        assertThat(restored.getLast()).isEqualTo(new Restored(true, since));
    }

    @Test
    void an_account_that_was_not_restored_yet_cannot_wipe_out_what_is_known_of_it()
            throws Exception {
        SnapshotKeeper first = keeper();
        first.restore(ACME, restored::add);
        inventory.begin(ACME);
        readEverything("ann");
        AccountInventory known = live();
        first.close(Duration.ofSeconds(9));
        inventory.forget(ACME.id());

        SnapshotKeeper second = keeper();
        inventory.begin(ACME);
        inventory.listingComplete(ACME.id(), LIBRARY, Set.of());

        assertThat(second.store().latest(ACME)).contains(known);
    }

    @Test
    void an_account_that_is_removed_while_it_is_read_stays_removed() throws Exception {
        SnapshotKeeper keeper = keeper();
        keeper.restore(ACME, restored::add);
        inventory.begin(ACME);
        keeper.readingBegan(ACME);
        readEverything("ann");

        keeper.forget(ACME.id());
        read("ann", "bob");
        keeper.readingEnded(ACME);

        assertThat(keeper.store().latest(ACME)).isEmpty();
        assertThat(keeper.store().snapshots(ACME)).isEmpty();
        assertThat(keeper.store().names(ACME)).isEmpty();
    }

    @Test
    void an_account_that_is_closed_while_it_is_restored_does_not_come_back() throws Exception {
        SnapshotKeeper first = keeper();
        first.restore(ACME, restored::add);
        inventory.begin(ACME);
        readEverything("ann");
        AccountInventory known = live();
        first.close(Duration.ofSeconds(9));
        inventory.forget(ACME.id());
        restored.clear();

        AtomicReference<SnapshotKeeper> second = new AtomicReference<>();
        second.set(
                keeper(
                        new ImmediateOperations(),
                        _ -> {
                            second.get().leave(ACME.id());
                            return open();
                        }));
        second.get().restore(ACME, restored::add);

        assertThat(inventory.snapshot().of(ACME.id())).isEmpty();
        assertThat(restored).containsExactly(new Restored(false, Optional.empty()));
        assertThat(second.get().store().latest(ACME)).as("it is still kept").contains(known);
    }

    @Test
    void without_a_store_everything_goes_on_and_the_reason_is_told_once() {
        AtomicInteger tries = new AtomicInteger();
        SnapshotKeeper keeper =
                keeper(
                        new ImmediateOperations(),
                        _ -> {
                            tries.incrementAndGet();
                            throw new FailureException(
                                    new Failure.NotKept(
                                            Failure.Keeping.NO_WRITING, "snapshots.db", "denied"));
                        });
        keeper.restore(ACME, restored::add);
        inventory.begin(ACME);
        readEverything("ann");
        keeper.readingEnded(ACME);
        assertThat(live().grants()).isEqualTo(1);
        keeper.forget(ACME.id());

        assertThat(restored).containsExactly(new Restored(false, Optional.empty()));
        assertThat(told)
                .containsExactly(Message.of("failure.notKept.noWriting", "snapshots.db", "denied"));
        assertThat(tries).as("not tried again at once").hasValue(1);
        assertThat(keeper.close(Duration.ofSeconds(9))).isTrue();
    }

    @Test
    void what_is_broken_does_not_end_the_keeping() throws Exception {
        AtomicInteger tries = new AtomicInteger();
        SnapshotKeeper keeper =
                keeper(
                        new ImmediateOperations(),
                        _ -> {
                            if (tries.getAndIncrement() == 0) {
                                throw new IllegalStateException("a defect");
                            }
                            return open();
                        });
        keeper.readingBegan(ACME);
        keeper.readingBegan(ACME);

        assertThat(keeper.store().unfinishedSince(ACME)).isPresent();
    }

    @Test
    void in_the_background_the_last_change_is_kept_before_the_program_ends() throws Exception {
        SnapshotKeeper keeper;
        try (BackgroundOperations operations =
                new BackgroundOperations(Runnable::run, Clock.systemUTC())) {
            keeper =
                    new SnapshotKeeper(
                            _ -> open(), inventory, operations, Clock.systemUTC(), told::add);
            inventory.begin(ACME);
            CountDownLatch over = new CountDownLatch(1);
            keeper.restore(ACME, _ -> over.countDown());
            over.await();
            for (int number = 0; number < 200; number++) {
                readEverything("ann", "user " + number);
            }
            operations.shutdown(Duration.ofSeconds(1));
            assertThat(keeper.close(Duration.ofSeconds(20))).isTrue();
        }
        try (SnapshotStore store = open()) {
            assertThat(store.latest(ACME)).contains(live());
        }
        assertThat(told).isEmpty();
    }
}
