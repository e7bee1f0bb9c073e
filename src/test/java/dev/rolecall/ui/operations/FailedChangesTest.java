package dev.rolecall.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.Settlement;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.review.ReviewViewModel;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Trying again what failed, and settling what nobody knows.
class FailedChangesTest {
    private static final Failure BROKEN =
            new Failure.Unreachable(Failure.Cause.CONNECTION, false, "reset");

    private final Desk desk;
    private final OpenAccount open;
    private final FakeConnection service;
    private final ResourceRef first;
    private final ResourceRef second;
    private final EarlierSteps earlier;
    private final ReviewViewModel review;
    private final FailedChanges failed;

    FailedChangesTest(@TempDir Path folder) {
        desk =
                new Desk(
                        folder,
                        (connection, account) ->
                                connection
                                        .holding(
                                                Desk.document(account, "first"),
                                                FakeService.grant("ann", FakeService.OWNER),
                                                FakeService.grant("bob", FakeService.READER))
                                        .holding(
                                                Desk.document(account, "second"),
                                                FakeService.grant("ann", FakeService.OWNER),
                                                FakeService.grant("bob", FakeService.READER)));
        open = desk.open(Environment.SANDBOX);
        service = Desk.service(open);
        first = Desk.document(open.account().id(), "first");
        second = Desk.document(open.account().id(), "second");
        earlier =
                new EarlierSteps(
                        new Settlement(new Journal(folder, Clock.systemUTC())),
                        desk.accounts(),
                        desk.inventory(),
                        desk.operations());
        review =
                new ReviewViewModel(
                        desk.accounts(), desk.inventory(), desk.staging(), desk.applying());
        failed =
                new FailedChanges(
                        desk.accounts(),
                        desk.staging(),
                        desk.applying(),
                        earlier,
                        review::openOnly);
    }

    @Test
    void only_what_failed_is_sent_again() {
        service.thenRefuse(new Failure.Conflict("try later"));
        desk.staging().put(edit(first));
        desk.applying().apply(desk.applying().plan(), "");
        assertThat(failed.failedChanges().get()).isEqualTo(1);
        desk.staging().put(edit(second));

        failed.retryFailed();

        assertThat(service.sent())
                .extracting(write -> write.resource())
                .containsExactly(first, first);
        assertThat(failed.failedChanges().get()).isZero();
        assertThat(desk.staging().staging().get().changes()).containsExactly(edit(second));
    }

    @Test
    void what_takes_an_owner_away_is_reviewed_again_and_alone() {
        service.holding(
                first,
                FakeService.grant("ann", FakeService.OWNER),
                FakeService.grant("bob", FakeService.OWNER));
        desk.inventory().refreshAll();
        service.thenRefuse(new Failure.Conflict("try later"));
        Change removal = new Change.Revoke(first, FakeService.grant("bob", FakeService.OWNER));
        desk.staging().put(removal);
        desk.applying().apply(desk.applying().plan(), "");
        desk.staging().put(edit(second));

        failed.retryFailed();

        assertThat(service.sent()).hasSize(1);
        assertThat(review.review().get().orElseThrow().plan().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.change()).isEqualTo(removal));
        review.apply();
        assertThat(service.sent()).hasSize(2);
        assertThat(desk.staging().staging().get().changes()).containsExactly(edit(second));
    }

    @Test
    void where_changes_are_locked_by_now_the_review_says_so_first() {
        OpenAccount other = desk.open(Environment.TEST);
        ResourceRef document = Desk.document(other.account().id(), "first");
        desk.accounts().unlock(other.account().id());
        Desk.service(other).thenRefuse(new Failure.Conflict("try later"));
        desk.staging().put(edit(document));
        desk.applying().apply(desk.applying().plan(), "");
        desk.accounts().lock(other.account().id());

        failed.retryFailed();

        assertThat(Desk.service(other).sent()).hasSize(1);
        assertThat(review.review().get().orElseThrow().locked())
                .containsOnlyKeys(other.account().id());
    }

    @Test
    void editing_a_failed_change_takes_it_out_of_what_is_tried_again() {
        service.thenRefuse(new Failure.Conflict("try later"));
        desk.staging().put(edit(first));
        desk.applying().apply(desk.applying().plan(), "");

        desk.staging().revert(edit(first).key());

        assertThat(failed.failedChanges().get()).isZero();
    }

    @Test
    void a_step_nobody_knows_the_outcome_of_is_counted_and_settled_by_reading() {
        service.then((_, effect) -> {
            effect.run();
            service.unreadable(first, BROKEN);
            throw new FailureException(BROKEN);
        });
        desk.staging().put(edit(first));
        desk.applying().apply(desk.applying().plan(), "");
        service.readable(first);

        earlier.count();
        assertThat(failed.unknownOutcomes().get()).isEqualTo(1);
        failed.checkNow();

        OperationStatus settled = desk.operations().all().getFirst();
        assertThat(settled.items())
                .singleElement()
                .satisfies(item -> assertThat(item.state()).isEqualTo(ItemState.VERIFIED));
        assertThat(failed.unknownOutcomes().get()).isZero();
        assertThat(service.sent()).hasSize(1);
    }

    private Change edit(ResourceRef document) {
        return new Change.ChangeRole(
                document, FakeService.grant("bob", FakeService.READER), FakeService.EDITOR);
    }
}
