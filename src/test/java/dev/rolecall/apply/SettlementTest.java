package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.change;
import static dev.rolecall.apply.PlanRunFixture.give;
import static dev.rolecall.provider.FakeService.EDITOR;
import static dev.rolecall.provider.FakeService.OWNER;
import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.grant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.rolecall.apply.SettledStep.Truth;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Steps whose outcome nobody knows are found in the journal and settled by reading.
class SettlementTest {
    private static final Failure BROKEN =
            new Failure.Unreachable(Failure.Cause.CONNECTION, false, "reset");

    private final FakeConnection service =
            new FakeConnection(FakeService.ACCOUNT, FakeService.descriptor(Duration.ZERO))
                    .holding(document("a"), grant("ana", READER));
    private PlanRunFixture fixture;
    private Settlement settlement;

    @BeforeEach
    void journal(@TempDir Path folder) {
        fixture = new PlanRunFixture(folder, service);
        settlement = new Settlement(fixture.journal(), fixture.time());
    }

    @Test
    void a_step_that_took_effect_unseen_is_settled_as_wanted() throws Exception {
        breakUnread(true);
        fixture.run(give("a", "cleo", EDITOR));
        service.readable(document("a"));

        assertThat(settlement.unknown())
                .extracting(UnknownStep::resourceId, UnknownStep::after)
                .containsExactly(tuple("a", Optional.of("EDITOR")));
        assertThat(settlement.settle(service))
                .extracting(SettledStep::truth, SettledStep::found)
                .containsExactly(tuple(Truth.AS_WANTED, Optional.of("EDITOR")));
        assertThat(settlement.unknown()).isEmpty();
        assertThat(service.sent()).hasSize(1);
    }

    @Test
    void a_step_without_effect_is_settled_as_not_wanted() throws Exception {
        breakUnread(false);
        fixture.run(change("a", grant("ana", READER), EDITOR));
        service.readable(document("a"));

        assertThat(settlement.settle(service))
                .extracting(SettledStep::truth, SettledStep::found)
                .containsExactly(tuple(Truth.NOT_AS_WANTED, Optional.of("READER")));
        assertThat(settlement.unknown()).isEmpty();
    }

    @Test
    void what_still_cannot_be_read_stays_unknown() throws Exception {
        breakUnread(false);
        fixture.run(give("a", "cleo", EDITOR));

        assertThat(settlement.settle(service))
                .extracting(SettledStep::truth)
                .containsExactly(Truth.NOT_READABLE);
        assertThat(settlement.unknown()).hasSize(1);
    }

    @Test
    void steps_belong_to_the_account_of_the_same_service_and_address() throws Exception {
        breakUnread(false);
        fixture.run(give("a", "cleo", EDITOR));
        service.readable(document("a"));
        FakeConnection elsewhere =
                new FakeConnection(
                        new Account(
                                new AccountId("other"),
                                FakeService.ACCOUNT.provider(),
                                "Other",
                                URI.create("http://localhost:2/fake"),
                                Environment.TEST),
                        FakeService.descriptor(Duration.ZERO));

        assertThat(settlement.settle(elsewhere)).isEmpty();
        assertThat(settlement.unknown()).hasSize(1);
    }

    @Test
    void a_step_that_was_verified_or_refused_for_certain_is_not_unknown() throws Exception {
        service.thenApplyAndFail(BROKEN).thenRefuse(new Failure.Invalid(Map.of(), "no"));

        fixture.run(give("a", "cleo", EDITOR), give("a", "dora", EDITOR));

        assertThat(settlement.unknown()).isEmpty();
    }

    @Test
    void an_intent_of_a_program_that_is_gone_is_unknown_and_of_this_one_it_is_not()
            throws Exception {
        fixture.journal().append(List.of(intent("1", ProcessHandle.current().pid())));
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        fixture.journal().append(List.of(intent("2", gone.pid())));

        assertThat(settlement.unknown()).extracting(UnknownStep::step).containsExactly("2");
    }

    @Test
    void where_writes_show_late_a_step_is_settled_only_when_it_would_show() throws Exception {
        FakeConnection slow =
                new FakeConnection(
                                FakeService.ACCOUNT, FakeService.descriptor(Duration.ofSeconds(30)))
                        .holding(document("a"), grant("cleo", OWNER))
                        .showingAfter(1);
        fixture.journal().append(List.of(intent("1", 0)));

        assertThat(settlement.settle(slow))
                .extracting(SettledStep::truth)
                .containsExactly(Truth.NOT_AS_WANTED);
        assertThat(fixture.time().pauses()).containsExactly(Duration.ofSeconds(30));
    }

    private void breakUnread(boolean afterEffect) {
        service.then((write, effect) -> {
            if (afterEffect) {
                effect.run();
            }
            service.unreadable(write.resource(), BROKEN);
            throw new FailureException(BROKEN);
        });
    }

    private static JournalLine intent(String step, long process) {
        String started = ProcessHandle.current().info().startInstant().orElseThrow().toString();
        return JournalLine.of(JournalEntry.Kind.INTEND)
                .with("run", "r")
                .with("step", step)
                .with("provider", "fake")
                .with("address", FakeService.ACCOUNT.base().toString())
                .with("account", "Fake")
                .with("resourceKind", "document")
                .with("resourceId", "a")
                .with("principalKind", "user")
                .with("principalId", "cleo@example.com")
                .with("after", "READER")
                .with("process", String.valueOf(process))
                .with("processStarted", started);
    }
}
