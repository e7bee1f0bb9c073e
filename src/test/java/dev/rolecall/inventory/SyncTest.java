package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.CORPUS;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.library;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SyncTest {
    private static final Failure DENIED =
            new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not yours");
    private static final Failure REJECTED =
            new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, "bad key");

    private final Inventory inventory = new Inventory();
    private final Sync sync = new Sync();
    private final Resource one = library("One");
    private final Resource two = library("Two");
    private final Resource three = library("Three");
    private final Resource corpus =
            Resource.named(new ResourceRef(ACME.id(), CORPUS, "corpora/c"), "Corpus");

    @Test
    void everything_listed_is_read_whatever_its_kind() throws Exception {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, one, two)
                        .page(LIBRARY, three)
                        .page(CORPUS, corpus);

        SyncResult result = sync.of(connection, inventory).run(new Unwatched());

        assertThat(result).isEqualTo(new SyncResult(ACME.id(), 4, 4, 0, 0, Map.of()));
        assertThat(truth().whole()).isTrue();
        assertThat(truth().resources()).isEqualTo(4);
    }

    @Test
    void a_list_that_cannot_be_read_is_a_failure_of_that_resource_alone() throws Exception {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 2).page(LIBRARY, one, two).unreadable(two, DENIED);

        SyncResult result = sync.of(connection, inventory).run(new Unwatched());

        assertThat(result).isEqualTo(new SyncResult(ACME.id(), 2, 1, 0, 1, Map.of()));
        assertThat(truth().missed()).containsExactly(new AccountTruth.Missed(two, DENIED));
    }

    @Test
    void the_operation_names_what_could_not_be_read_and_why() {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 2).page(LIBRARY, one, two).unreadable(two, DENIED);
        ImmediateOperations operations = new ImmediateOperations();

        operations.start(Message.verbatim("read"), sync.of(connection, inventory), _ -> {});

        assertThat(operations.all().getFirst().items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.where()).isEqualTo(Message.verbatim(two.name()));
                    assertThat(item.reason()).contains(FailureWords.line(DENIED));
                });
    }

    @Test
    void a_listing_that_breaks_off_keeps_what_came_before_and_what_was_known() throws Exception {
        inventory.begin(ACME);
        inventory.listed(ACME.id(), List.of(three));
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, one, two)
                        .brokenAfterPages(LIBRARY, DENIED)
                        .page(CORPUS, corpus);

        SyncResult result = sync.of(connection, inventory).run(new Unwatched());

        assertThat(result)
                .isEqualTo(new SyncResult(ACME.id(), 3, 3, 0, 0, Map.of(LIBRARY, DENIED)));
        assertThat(truth().resources()).isEqualTo(4);
        assertThat(truth().listingFailures()).containsExactly(Map.entry(LIBRARY, DENIED));
        assertThat(inventory.snapshot().find(three.ref())).isPresent();
    }

    @Test
    void what_a_broken_listing_did_not_reach_is_kept_marked_and_says_when_it_was_read()
            throws Exception {
        sync.of(new ScriptedConnection(ACME, 1).page(LIBRARY, one, two), inventory)
                .run(new Unwatched());
        ScriptedConnection broken =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, one)
                        .brokenAfterPages(LIBRARY, DENIED)
                        .page(CORPUS, corpus);

        sync.of(broken, inventory).run(new Unwatched());

        AccessState kept = inventory.snapshot().find(two.ref()).orElseThrow().access();
        assertThat(kept.failure()).contains(DENIED);
        assertThat(kept.list().orElseThrow().readAt()).isEqualTo(Samples.NOON);
        assertThat(truth().missed()).containsExactly(new AccountTruth.Missed(two, DENIED));
        assertThat(truth().oldestReadAt()).contains(Samples.NOON);
    }

    @Test
    void what_is_no_longer_listed_vanishes() throws Exception {
        inventory.begin(ACME);
        inventory.listed(ACME.id(), List.of(three));

        sync.of(new ScriptedConnection(ACME, 1).page(LIBRARY, one), inventory).run(new Unwatched());

        assertThat(inventory.snapshot().find(three.ref())).isEmpty();
    }

    @Test
    void when_nothing_can_be_listed_the_work_fails_with_the_failure_that_explains_most() {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .brokenAfterPages(LIBRARY, DENIED)
                        .brokenAfterPages(CORPUS, REJECTED);

        assertThatThrownBy(() -> sync.of(connection, inventory).run(new Unwatched()))
                .isInstanceOfSatisfying(
                        FailureException.class,
                        thrown -> assertThat(thrown.failure()).isEqualTo(REJECTED));
        assertThat(truth().listingFailures())
                .containsOnly(Map.entry(LIBRARY, DENIED), Map.entry(CORPUS, REJECTED));
    }

    @Test
    void after_the_credential_was_rejected_nothing_more_is_asked() throws Exception {
        Resource[] many =
                IntStream.range(0, 1_000)
                        .mapToObj(number -> library("Library " + number))
                        .toArray(Resource[]::new);
        ScriptedConnection connection = new ScriptedConnection(ACME, 1).page(LIBRARY, many);
        for (Resource resource : many) {
            connection.unreadable(resource, REJECTED);
        }

        SyncResult result = sync.of(connection, inventory).run(new Unwatched());

        assertThat(result.notRead()).isEqualTo(1_000);
        assertThat(connection.asked()).hasSizeLessThan(300);
        assertThat(truth().missed()).hasSize(1_000);
    }

    @Test
    void reads_of_one_page_run_side_by_side() throws Exception {
        Resource[] many =
                IntStream.range(0, 65)
                        .mapToObj(number -> library("Library " + number))
                        .toArray(Resource[]::new);
        CyclicBarrier sixteen = new CyclicBarrier(16);
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, many)
                        .beforeRead(batch -> meet(sixteen, batch));

        SyncResult result = sync.of(connection, inventory).run(new Unwatched());

        assertThat(result.read()).isEqualTo(65);
    }

    @Test
    void half_full_batches_wait_for_the_next_page() throws Exception {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 3)
                        .page(LIBRARY, one, two)
                        .page(LIBRARY, three, library("Four"));

        sync.of(connection, inventory).run(new Unwatched());

        assertThat(connection.asked())
                .containsExactlyInAnyOrder(List.of(one, two, three), List.of(library("Four")));
    }

    @Test
    void a_resource_on_two_pages_is_read_once() throws Exception {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1).page(LIBRARY, one, two).page(LIBRARY, two, three);

        SyncResult result = sync.of(connection, inventory).run(new Unwatched());

        assertThat(result.listed()).isEqualTo(3);
        assertThat(connection.asked()).hasSize(3);
    }

    @Test
    void some_resources_are_read_again_without_listing() throws Exception {
        inventory.begin(ACME);
        ScriptedConnection connection = new ScriptedConnection(ACME, 2).unreadable(two, DENIED);

        SyncResult result =
                sync.of(connection, inventory, List.of(one, two, three)).run(new Unwatched());

        assertThat(result).isEqualTo(new SyncResult(ACME.id(), 3, 2, 0, 1, Map.of()));
        assertThat(truth().listings()).isEmpty();
    }

    @Test
    void progress_counts_resources_and_failed_listings() {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, one, two)
                        .unreadable(two, DENIED)
                        .brokenAfterPages(CORPUS, DENIED);
        ImmediateOperations operations = new ImmediateOperations();

        operations.start(Message.verbatim("Read"), sync.of(connection, inventory), _ -> {});

        OperationStatus status = operations.all().getFirst();
        assertThat(status.total()).isEqualTo(3);
        assertThat(status.done()).isEqualTo(3);
        assertThat(status.failed()).isEqualTo(2);
        assertThat(status.state()).isEqualTo(OperationStatus.State.PARTLY_FAILED);
    }

    @Test
    void an_interrupt_ends_it_at_once_and_keeps_what_was_read() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, one, two)
                        .beforeRead(batch -> {
                            if (batch.contains(two)) {
                                begun.countDown();
                                new CountDownLatch(1).await();
                            }
                        });
        Thread running =
                Thread.startVirtualThread(() -> {
                    try {
                        sync.of(connection, inventory).run(new Unwatched());
                    } catch (InterruptedException expected) {
                        stopped.countDown();
                    } catch (FailureException unexpected) {
                        throw new IllegalStateException(unexpected);
                    }
                });
        begun.await();

        running.interrupt();

        assertThat(stopped.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(inventory.snapshot().find(two.ref()).orElseThrow().access())
                .isEqualTo(AccessState.UNREAD);
    }

    private AccountTruth truth() {
        return inventory.snapshot().truth(ACME.id()).orElseThrow();
    }

    /// The sixty-fifth has nobody to meet.
    private static void meet(CyclicBarrier others, List<Resource> batch)
            throws InterruptedException {
        if (batch.getFirst().name().equals("Library 64")) {
            return;
        }
        try {
            others.await();
        } catch (java.util.concurrent.BrokenBarrierException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
