package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.change;
import static dev.rolecall.apply.PlanRunFixture.give;
import static dev.rolecall.apply.PlanRunFixture.reason;
import static dev.rolecall.apply.PlanRunFixture.revoke;
import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.StepResult.State.CONFLICT;
import static dev.rolecall.apply.StepResult.State.FAILED;
import static dev.rolecall.apply.StepResult.State.REFUSED;
import static dev.rolecall.apply.StepResult.State.UNKNOWN;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static dev.rolecall.provider.FakeService.EDITOR;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of each step when a plan is carried out, well and badly.
class PlanRunTest {
    private static final Failure BROKEN =
            new Failure.Unreachable(Failure.Cause.CONNECTION, false, "reset");
    private static final Failure INVALID = new Failure.Invalid(Map.of(), "no such user");

    private final FakeConnection service =
            new FakeConnection(FakeService.ACCOUNT, FakeService.descriptor(Duration.ZERO));
    private PlanRunFixture fixture;

    @BeforeEach
    void journal(@TempDir Path folder) {
        fixture = new PlanRunFixture(folder, service);
        service.holding(document("a"), grant("ana", READER), grant("ben", READER));
        service.holding(document("b"), grant("ana", READER));
    }

    @Test
    void what_was_given_changed_and_revoked_is_read_back_and_verified() throws Exception {
        PlanResult result =
                fixture.run(
                        give("a", "cleo", READER),
                        change("a", grant("ana", READER), EDITOR),
                        revoke("a", grant("ben", READER)));

        assertThat(states(result)).containsExactly(VERIFIED, VERIFIED, VERIFIED);
        assertThat(service.truth(document("a")).grants())
                .containsExactlyInAnyOrder(grant("cleo", READER), grant("ana", EDITOR));
        assertThat(result.steps().getLast().after().orElseThrow().grants())
                .containsExactlyInAnyOrder(grant("cleo", READER), grant("ana", EDITOR));
    }

    @Test
    void a_partial_failure_leaves_the_rest_applied_and_repeats_nothing() throws Exception {
        service.then((_, effect) -> effect.run()).thenRefuse(INVALID);

        PlanResult result =
                fixture.run(
                        give("a", "cleo", READER),
                        give("a", "nobody", READER),
                        give("a", "dora", READER));

        assertThat(states(result)).containsExactly(VERIFIED, REFUSED, VERIFIED);
        assertThat(reason(result.steps().get(1))).contains("no such user");
        assertThat(service.sent()).hasSize(3);
        assertThat(result.well()).isFalse();
    }

    @Test
    void a_role_changed_elsewhere_is_a_conflict_and_nothing_is_sent() throws Exception {
        service.holding(document("a"), grant("ana", FakeService.OWNER));

        PlanResult result = fixture.run(change("a", grant("ana", READER), EDITOR));

        assertThat(states(result)).containsExactly(CONFLICT);
        assertThat(reason(result.steps().getFirst())).contains("READER", "OWNER", "EDITOR");
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void access_revoked_elsewhere_is_a_conflict_for_a_change_of_role() throws Exception {
        service.holding(document("a"));

        PlanResult result = fixture.run(change("a", grant("ana", READER), EDITOR));

        assertThat(states(result)).containsExactly(CONFLICT);
        assertThat(reason(result.steps().getFirst())).contains("no access");
    }

    @Test
    void access_given_elsewhere_with_another_role_is_a_conflict_for_a_gift() throws Exception {
        PlanResult result = fixture.run(give("a", "ana", EDITOR));

        assertThat(states(result)).containsExactly(CONFLICT);
        assertThat(service.truth(document("a")).grants()).contains(grant("ana", READER));
    }

    @Test
    void what_is_so_already_is_verified_without_sending() throws Exception {
        PlanResult result =
                fixture.run(give("a", "ana", READER), revoke("a", grant("cleo", READER)));

        assertThat(states(result)).containsExactly(VERIFIED, VERIFIED);
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void a_write_whose_answer_broke_after_it_took_effect_is_verified_and_sent_once()
            throws Exception {
        service.thenApplyAndFail(BROKEN);

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(reason(result.steps().getFirst())).contains("reset");
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void a_write_that_broke_before_it_took_effect_has_failed_and_is_not_repeated()
            throws Exception {
        service.thenRefuse(BROKEN);

        PlanResult result = fixture.run(give("a", "cleo", READER), give("a", "dora", READER));

        assertThat(states(result)).containsExactly(FAILED, VERIFIED);
        assertThat(reason(result.steps().getFirst())).contains("Nothing was changed");
        assertThat(service.sent()).hasSize(2);
    }

    @Test
    void a_broken_write_whose_truth_cannot_be_read_is_unknown() throws Exception {
        service.then((write, effect) -> {
            effect.run();
            service.unreadable(write.resource(), BROKEN);
            throw new FailureException(BROKEN);
        });

        PlanResult result = fixture.run(give("a", "cleo", READER), give("a", "dora", READER));

        assertThat(states(result)).containsExactly(UNKNOWN, FAILED);
        assertThat(reason(result.steps().getLast())).startsWith("Not sent.");
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void a_write_that_timed_out_is_looked_at_once_more_before_it_is_called_failed()
            throws Exception {
        service.thenRefuse(new Failure.Unreachable(Failure.Cause.TIMEOUT, false, ""));

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(FAILED);
        assertThat(fixture.time().pauses()).isNotEmpty();
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void a_batch_refused_for_one_bad_recipient_is_applied_but_for_that_one() throws Exception {
        service.together(100)
                .thenRefuse(INVALID)
                .then((_, effect) -> effect.run())
                .thenRefuse(INVALID);

        PlanResult result =
                fixture.run(
                        give("a", "cleo", READER),
                        give("a", "nobody", READER),
                        give("a", "dora", READER));

        assertThat(states(result)).containsExactly(VERIFIED, REFUSED, VERIFIED);
        assertThat(service.sent())
                .extracting(write -> write.changes().size())
                .containsExactly(3, 1, 1, 1);
    }

    @Test
    void a_service_that_asks_for_a_pause_is_asked_again_after_it() throws Exception {
        Instant until = fixture.time().instant().plusSeconds(7);
        service.thenRefuse(new Failure.RateLimited(Optional.of(until), "slow down"));

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(fixture.time().pauses()).containsExactly(Duration.ofSeconds(7));
        assertThat(service.sent()).hasSize(2);
    }

    @Test
    void a_service_that_keeps_asking_for_pauses_is_left_alone_after_a_few() throws Exception {
        Failure busy = new Failure.RateLimited(Optional.empty(), "slow down");
        for (int time = 0; time < 10; time++) {
            service.thenRefuse(busy);
        }

        PlanResult result = fixture.run(give("a", "cleo", READER), give("a", "dora", READER));

        assertThat(states(result)).containsExactly(FAILED, FAILED);
        assertThat(service.sent()).hasSize(4);
    }

    @Test
    void nothing_is_sent_to_a_resource_that_cannot_be_read() throws Exception {
        service.unreadable(document("a"), new Failure.Forbidden(Failure.Missing.NOT_TOLD, "no"));

        PlanResult result = fixture.run(give("a", "cleo", READER), give("b", "cleo", READER));

        assertThat(states(result)).containsExactly(FAILED, VERIFIED);
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void a_gift_to_somebody_who_may_be_in_the_unread_part_of_a_list_is_not_sent() throws Exception {
        service.incomplete(Completeness.partial(Message.verbatim("page 2 is missing")));

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(FAILED);
        assertThat(service.sent()).isEmpty();
    }

    @Test
    void locked_writes_are_told_and_stop_the_rest() throws Exception {
        service.thenRefuse(new Failure.WritesLocked("Fake"));

        PlanResult result = fixture.run(give("a", "cleo", READER), give("a", "dora", READER));

        assertThat(states(result)).containsExactly(FAILED, FAILED);
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void a_write_the_service_accepts_and_does_not_show_stays_applied() throws Exception {
        service.then((_, _) -> {});

        PlanResult result = fixture.run(give("a", "cleo", READER));

        assertThat(states(result)).containsExactly(StepResult.State.APPLIED);
        assertThat(reason(result.steps().getFirst())).contains("no access");
    }

    @Test
    void the_journal_tells_each_step_in_order_and_nothing_of_the_credential() throws Exception {
        service.then((_, effect) -> effect.run())
                .thenRefuse(new Failure.Forbidden(Failure.Missing.NOT_TOLD, "Bearer sk-123456789"));

        fixture.run(give("a", "cleo", READER), give("a", "dora", READER));

        assertThat(fixture.kinds())
                .containsExactly(
                        "intend",
                        "answer accepted",
                        "verified verified",
                        "intend",
                        "answer refused");
        JournalEntry intend = fixture.journal().read().entries().getFirst();
        assertThat(intend.texts())
                .containsEntry("method", "PATCH")
                .containsEntry("path", "/documents/a")
                .containsEntry("body", "{\"changes\":1}")
                .containsEntry("reason", "quarterly review")
                .containsEntry("after", "READER")
                .doesNotContainKey("before");
        assertThat(Files.readString(fixture.journal().file()))
                .contains("Bearer ••••")
                .doesNotContain("sk-123456789");
    }

    @Test
    void the_intent_is_on_the_disk_before_the_request_leaves() throws Exception {
        List<String> seen = new ArrayList<>();
        service.then((_, effect) -> {
            seen.addAll(fixture.kinds());
            effect.run();
        });

        fixture.run(give("a", "cleo", READER));

        assertThat(seen).containsExactly("intend");
    }
}
