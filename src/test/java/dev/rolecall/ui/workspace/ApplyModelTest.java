package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.StepResult;
import dev.rolecall.apply.StepResult.State;
import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplyModelTest {
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant OTTO = FakeService.grant("otto", FakeService.OWNER);

    @TempDir private Path folder;
    private Desk desk;
    private OpenAccount account;
    private ResourceRef plans;

    @BeforeEach
    void open() {
        desk =
                new Desk(
                        folder,
                        (service, id) -> service.holding(Desk.document(id, "plans"), ANNA, OTTO));
        account = desk.open(Environment.SANDBOX);
        plans = Desk.document(account.account().id(), "plans");
    }

    @Test
    void what_the_service_says_afterwards_is_what_is_shown_and_nothing_stays_staged() {
        desk.staging().put(new Change.ChangeRole(plans, ANNA, FakeService.EDITOR));
        desk.applying().apply(desk.applying().plan(), "ticket 7");

        assertThat(shown().of(ANNA.principal()).orElseThrow().role()).isEqualTo(FakeService.EDITOR);
        assertThat(desk.staging().staging().get().isEmpty()).isTrue();
        assertThat(desk.staging().sending().get()).isEmpty();
    }

    @Test
    void stepping_back_does_not_bring_back_what_was_applied() {
        desk.staging().put(new Change.ChangeRole(plans, ANNA, FakeService.EDITOR));
        desk.applying().apply(desk.applying().plan(), "");

        desk.staging().undo();

        assertThat(desk.staging().staging().get().isEmpty()).isTrue();
    }

    @Test
    void a_refused_step_stays_staged_with_the_reason_of_the_service_until_it_is_edited() {
        Desk.service(account).thenRefuse(new Failure.Invalid(Map.of(), "no such person"));
        Change change = new Change.ChangeRole(plans, ANNA, FakeService.EDITOR);
        desk.staging().put(change);

        desk.applying().apply(desk.applying().plan(), "");

        assertThat(desk.staging().staging().get().changes()).containsExactly(change);
        var trouble = trouble(change);
        assertThat(trouble.state()).isEqualTo(State.REFUSED);
        assertThat(desk.messages().text(trouble.reason().orElseThrow())).contains("no such person");

        desk.staging().revert(change.key());
        assertThat(desk.staging().troubles().get()).isEmpty();
    }

    @Test
    void a_change_made_elsewhere_is_a_conflict_and_is_not_overwritten() {
        Change change = new Change.ChangeRole(plans, ANNA, FakeService.EDITOR);
        desk.staging().put(change);
        Desk.service(account).holding(plans, FakeService.grant("anna", FakeService.OWNER), OTTO);

        desk.applying().apply(desk.applying().plan(), "");

        assertThat(trouble(change).state()).isEqualTo(State.CONFLICT);
        assertThat(Desk.service(account).sent()).isEmpty();
        assertThat(shown().of(ANNA.principal()).orElseThrow().role()).isEqualTo(FakeService.OWNER);
    }

    @Test
    void the_requests_shown_are_those_that_are_sent() {
        desk.staging()
                .putAll(
                        List.of(
                                new Change.Revoke(plans, ANNA),
                                new Change.Give(
                                        plans, FakeService.user("mai"), FakeService.READER)));
        var plan = desk.applying().plan();
        var shown = desk.applying().requests(plan);

        desk.applying().apply(plan, "");

        assertThat(Desk.service(account).sent()).isEqualTo(shown);
        assertThat(shown).hasSize(2);
    }

    @Test
    void what_arrives_together_is_told_once() {
        desk.staging()
                .putAll(
                        List.of(
                                new Change.Revoke(plans, ANNA),
                                new Change.Give(
                                        plans, FakeService.user("mai"), FakeService.READER)));
        List<Integer> left = new ArrayList<>();
        desk.staging().staging().addListener((_, _, staging) -> left.add(staging.changes().size()));

        desk.applying().apply(desk.applying().plan(), "");

        assertThat(left).containsExactly(0);
        assertThat(desk.applying().seen().changes().get()).isEqualTo(2);
    }

    @Test
    void a_bulk_edit_is_one_step_back() {
        desk.staging()
                .putAll(
                        List.of(
                                new Change.Revoke(plans, ANNA),
                                new Change.Give(
                                        plans, FakeService.user("mai"), FakeService.READER)));

        desk.staging().undo();
        assertThat(desk.staging().staging().get().isEmpty()).isTrue();

        desk.staging().redo();
        assertThat(desk.staging().staging().get().changes()).hasSize(2);
    }

    @Test
    void taking_the_last_owner_away_is_refused_before_anything_is_sent() {
        Change change = new Change.Revoke(plans, OTTO);

        assertThat(desk.staging().refusal(change)).isPresent();

        desk.staging().put(change);
        assertThat(desk.applying().plan().refusals()).hasSize(1);
        assertThat(desk.applying().plan().steps()).isEmpty();
    }

    @Test
    void the_last_owner_may_go_once_another_is_staged() {
        desk.staging().put(new Change.ChangeRole(plans, ANNA, FakeService.OWNER));

        assertThat(desk.staging().refusal(new Change.Revoke(plans, OTTO))).isEmpty();
    }

    private StepResult trouble(Change change) {
        return Optional.ofNullable(desk.staging().troubles().get().get(change.key())).orElseThrow();
    }

    private AccessList shown() {
        return desk.inventory().access(plans).orElseThrow();
    }
}
