package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Doubt;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.SnapshotSummary;
import dev.rolecall.testing.Desk;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one run of the program leaves to the next, in a real file.
class KeptPicturesTest {
    private static final Grant ANNA =
            Grant.of(Principal.of(PrincipalKind.USER, "anna@example.com"), Kinds.READER);
    private static final Grant BERT =
            Grant.of(Principal.of(PrincipalKind.USER, "bert@example.com"), Kinds.READER);

    @TempDir private Path folder;

    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(Kinds.MODEL, "m1", "One", ANNA)
                    .with(Kinds.MODEL, "m2", "Two", ANNA, BERT);
    private final Account acme = KeptRun.account(service);

    private KeptRun run(FakeProvider with) throws Exception {
        return new KeptRun(folder, with, true);
    }

    private Optional<AccountInventory> kept() throws Exception {
        try (SnapshotStore store = KeptRun.store(folder, _ -> {})) {
            return store.latest(acme);
        }
    }

    @Test
    void what_one_run_read_stays_in_sight_in_the_next_where_nothing_can_be_read() throws Exception {
        KeptRun first = run(service);
        assertThat(first.reads()).isEqualTo(2);
        assertThat(first.pictures().close()).isTrue();

        KeptRun second = run(silent());

        assertThat(second.reads()).isZero();
        assertThat(second.inventory().snapshot().grants(Optional.of(acme.id()))).isEqualTo(3);
        assertThat(second.pictures().notices().get()).isEmpty();
    }

    @Test
    void an_account_of_one_run_alone_leaves_nothing_behind() throws Exception {
        KeptRun run = new KeptRun(folder, service, false);
        assertThat(run.inventory().snapshot().grants(Optional.of(acme.id()))).isEqualTo(3);
        run.pictures().close();

        assertThat(kept()).isEmpty();
    }

    @Test
    void a_closed_account_stays_kept_and_a_removed_one_does_not() throws Exception {
        KeptRun run = run(service);
        run.accounts().remove(acme.id());
        assertThat(run.inventory().snapshot().accounts()).isEmpty();
        run.pictures().close();
        assertThat(kept()).map(AccountInventory::grants).contains(3);

        KeptRun again = run(service);
        again.pictures().forget(acme.id());
        again.pictures().close();

        assertThat(kept()).isEmpty();
    }

    @Test
    void what_was_given_since_a_snapshot_is_told() throws Exception {
        run(service).pictures().close();
        Instant between = Instant.now();
        FakeProvider later =
                new FakeProvider(Kinds.models())
                        .with(Kinds.MODEL, "m1", "One", ANNA, BERT)
                        .with(Kinds.MODEL, "m2", "Two", ANNA, BERT);
        KeptRun second = run(later);
        second.model().refreshAll();
        ResourceRef one = new ResourceRef(acme.id(), Kinds.MODEL, "m1");
        ResourceRef two = new ResourceRef(acme.id(), Kinds.MODEL, "m2");

        var changes = second.pictures().changes(second.inventory().snapshot());

        assertThat(changes.since(between).orElseThrow().of(one)).hasSize(1);
        assertThat(changes.since(between).orElseThrow().of(two)).isEmpty();
        assertThat(changes.since(Instant.EPOCH)).isEmpty();
    }

    @Test
    void who_stood_in_a_list_once_is_suggested_again_before_anything_is_read() throws Exception {
        KeptRun first = run(service);
        Desk.service(first.open()).holding(new ResourceRef(acme.id(), Kinds.MODEL, "m2"), ANNA);
        first.model().refreshAll();
        first.pictures().close();

        KeptRun second = run(silent());

        assertThat(second.reads()).isZero();
        assertThat(second.inventory().snapshot().grants(Optional.of(acme.id()))).isEqualTo(2);
        assertThat(
                        second.inventory()
                                .people()
                                .search("bert", List.of(acme.id()), List.of(PrincipalKind.USER), 9))
                .extracting(seen -> seen.principal())
                .containsExactly(BERT.principal());
    }

    @Test
    void a_question_nobody_answered_is_asked_again_by_the_next_run() throws Exception {
        ResourceRef large = new ResourceRef(acme.id(), Kinds.MODEL, "large");
        Instant aMomentAgo = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        FakeProvider crowded =
                new FakeProvider(Kinds.models())
                        .with(Kinds.MODEL, "large", "Large", crowd(40))
                        .each((connection, _) -> connection.readAt(aMomentAgo));
        KeptRun first = run(crowded);
        Desk.service(first.open()).holding(large, ANNA);
        first.model().refreshAll();
        assertThat(doubt(first)).isPresent();
        first.pictures().close();

        KeptRun second =
                run(new FakeProvider(Kinds.models()).with(Kinds.MODEL, "large", "Large", ANNA));

        assertThat(second.reads()).as("what is held is not taken for fresh").isOne();
        assertThat(doubt(second)).isEqualTo(doubt(first));
        assertThat(second.inventory().snapshot().grants(Optional.of(acme.id()))).isEqualTo(40);
        assertThat(second.snapshots())
                .as("what is held was no reading's end")
                .extracting(SnapshotSummary::grants)
                .containsExactly(40);

        second.model().believe(acme.id());
        assertThat(second.snapshots()).extracting(SnapshotSummary::grants).containsExactly(1, 40);
        second.pictures().close();
        assertThat(kept()).map(AccountInventory::grants).contains(1);
    }

    @Test
    void a_question_about_lists_read_again_by_themselves_is_asked_again_by_the_next_run()
            throws Exception {
        ResourceRef large = new ResourceRef(acme.id(), Kinds.MODEL, "large");
        Instant aMomentAgo = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        KeptRun first =
                run(
                        new FakeProvider(Kinds.models())
                                .with(Kinds.MODEL, "large", "Large", crowd(40))
                                .each((connection, _) -> connection.readAt(aMomentAgo)));
        Desk.service(first.open()).holding(large, ANNA);
        first.model().refresh(List.of(large));
        assertThat(doubt(first)).isPresent();
        first.pictures().close();

        KeptRun second =
                run(new FakeProvider(Kinds.models()).with(Kinds.MODEL, "large", "Large", ANNA));

        assertThat(second.reads()).as("what is held is not taken for fresh").isOne();
        assertThat(doubt(second)).isEqualTo(doubt(first));
    }

    private FakeProvider silent() {
        return new FakeProvider(Kinds.models())
                .each((connection, _) ->
                        connection.before(() -> {
                            throw new FailureException(new Failure.ConsoleLocked());
                        }));
    }

    private static Grant[] crowd(int people) {
        return IntStream.range(0, people)
                .mapToObj(number ->
                        Grant.of(Principal.of(PrincipalKind.USER, "user" + number), Kinds.READER))
                .toArray(Grant[]::new);
    }

    private Optional<Doubt> doubt(KeptRun run) {
        return run.inventory().snapshot().truth(acme.id()).orElseThrow().doubt();
    }
}
