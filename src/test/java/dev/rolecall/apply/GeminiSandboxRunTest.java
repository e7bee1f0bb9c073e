package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.SandboxFixture.first;
import static dev.rolecall.apply.SandboxFixture.plan;
import static dev.rolecall.apply.SandboxFixture.read;
import static dev.rolecall.apply.StepResult.State.APPLIED;
import static dev.rolecall.apply.StepResult.State.REFUSED;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.plan.Holding;
import dev.rolecall.plan.Plan;
import dev.rolecall.plan.Warning;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.sandbox.http.Faults;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans carried out at the sandbox's Gemini, which may show its writes late.
class GeminiSandboxRunTest {
    private static final String NOT_YET =
            """
            {"error": {"code": 403, "message": "not yet", "status": "PERMISSION_DENIED"}}\
            """;

    private SandboxFixture fixture;
    private Connection connection;
    private ResourceRef corpus;
    private AccessList before;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        fixture = new SandboxFixture(folder);
        connection = fixture.gemini();
        corpus = first(connection, "corpus");
        before = read(connection, corpus);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void access_is_given_changed_and_revoked_and_seen() throws Exception {
        PlanResult given =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));
        AccessList one = read(connection, corpus);
        Grant grant = Holding.first(one, fixture.person(200)).orElseThrow();
        PlanResult raised =
                fixture.run(
                        connection,
                        plan(
                                connection,
                                Optional.of(one),
                                new Change.ChangeRole(corpus, grant, role("WRITER"))));
        AccessList two = read(connection, corpus);
        Grant writer = Holding.first(two, fixture.person(200)).orElseThrow();
        PlanResult gone =
                fixture.run(
                        connection,
                        plan(connection, Optional.of(two), new Change.Revoke(corpus, writer)));

        assertThat(states(given)).containsExactly(VERIFIED);
        assertThat(states(raised)).containsExactly(VERIFIED);
        assertThat(writer.role().word()).isEqualTo("WRITER");
        assertThat(states(gone)).containsExactly(VERIFIED);
        assertThat(Holding.first(read(connection, corpus), fixture.person(200))).isEmpty();
    }

    @Test
    void a_write_that_shows_late_is_applied_and_then_verified_with_one_request() throws Exception {
        fixture.sandbox().switches().gemini().lag(Duration.ofMillis(1500));

        PlanResult result =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(fixture.told()).extracting(StepResult::state).containsExactly(APPLIED, VERIFIED);
        assertThat(fixture.sandbox().traffic().calls("POST", "/permissions")).hasSize(1);
    }

    @Test
    void an_answer_lost_after_the_effect_is_verified_though_it_shows_late() throws Exception {
        fixture.sandbox().switches().gemini().lag(Duration.ofMillis(1200));
        fixture.sandbox().faults().next(Faults.call("POST", "/permissions")).dropAfterEffect();

        PlanResult result =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(fixture.sandbox().traffic().calls("POST", "/permissions")).hasSize(1);
    }

    @Test
    void a_refusal_right_after_another_write_is_not_final() throws Exception {
        fixture.run(connection, plan(connection, Optional.of(before), give(200)));
        AccessList given = read(connection, corpus);
        Grant grant = Holding.first(given, fixture.person(200)).orElseThrow();
        fixture.sandbox()
                .faults()
                .next(2, Faults.call("PATCH", "/permissions"))
                .answer(403, NOT_YET);

        PlanResult raised =
                fixture.run(
                        connection,
                        plan(
                                connection,
                                Optional.of(given),
                                new Change.ChangeRole(corpus, grant, role("WRITER"))));

        assertThat(states(raised)).containsExactly(VERIFIED);
        assertThat(fixture.sandbox().traffic().calls("PATCH", "/permissions")).hasSize(3);
        assertThat(fixture.journal().read().entries())
                .filteredOn(entry -> entry.kind() == JournalEntry.Kind.INTEND)
                .filteredOn(entry -> entry.texts().containsValue("PATCH"))
                .as("each with a record of its own")
                .hasSize(3);
    }

    @Test
    void a_refusal_of_the_first_write_is_final() throws Exception {
        fixture.sandbox()
                .faults()
                .next(2, Faults.call("POST", "/permissions"))
                .answer(403, NOT_YET);

        PlanResult result =
                fixture.run(connection, plan(connection, Optional.of(before), give(200)));

        assertThat(states(result)).containsExactly(REFUSED);
        assertThat(fixture.sandbox().traffic().calls("POST", "/permissions")).hasSize(1);
    }

    @Test
    void somebody_given_access_twice_has_it_without_a_second_request() throws Exception {
        Plan plan = plan(connection, Optional.of(before), give(200));
        fixture.run(connection, plan);

        PlanResult again = fixture.run(connection, plan);

        assertThat(states(again)).containsExactly(VERIFIED);
        assertThat(fixture.sandbox().traffic().calls("POST", "/permissions")).hasSize(1);
    }

    @Test
    void access_for_everyone_comes_with_a_grave_warning_and_the_reading_role() throws Exception {
        Change everyone = new Change.Give(corpus, Principal.everyone(), role("READER"));
        Change writing = new Change.Give(corpus, Principal.everyone(), role("WRITER"));
        Optional<AccessList> nothingKnown = Optional.empty();

        assertThat(plan(connection, nothingKnown, everyone).warnings())
                .extracting(Warning::grave)
                .containsExactly(true);
        assertThat(plan(connection, nothingKnown, writing).refusals())
                .extracting(refusal -> refusal.reason().key())
                .containsExactly("rule.everyoneOnlyReads");
    }

    @Test
    void ownership_of_a_tuned_model_moves_and_the_old_owner_stays_a_writer() throws Exception {
        ResourceRef model = owned();
        AccessList list = read(connection, model);
        Grant owner =
                list.grants().stream()
                        .filter(grant -> grant.role().rank() == Rank.OWN)
                        .findFirst()
                        .orElseThrow();
        Change transfer =
                new Change.TransferOwnership(
                        model, fixture.person(200), Optional.empty(), role("OWNER"));

        PlanResult result = fixture.run(connection, plan(connection, Optional.of(list), transfer));

        assertThat(states(result)).containsExactly(VERIFIED);
        AccessList now = result.steps().getFirst().after().orElseThrow();
        assertThat(Holding.first(now, fixture.person(200)).orElseThrow().role().word())
                .isEqualTo("OWNER");
        assertThat(Holding.first(now, owner.principal()).orElseThrow().role().word())
                .isEqualTo("WRITER");
    }

    private ResourceRef owned() throws Exception {
        String me = fixture.sandbox().company().administrator().email();
        List<ResourceRef> models = new ArrayList<>();
        connection.resources(
                new ResourceKind("tunedModel"),
                page -> page.forEach(model -> models.add(model.ref())));
        for (ResourceRef model : models) {
            boolean mine =
                    read(connection, model).grants().stream()
                            .filter(grant -> grant.role().rank() == Rank.OWN)
                            .anyMatch(grant -> grant.principal().id().equals(Optional.of(me)));
            if (mine) {
                return model;
            }
        }
        throw new AssertionError("The administrator owns no tuned model");
    }

    private Change give(int person) {
        return new Change.Give(corpus, fixture.person(person), role("READER"));
    }

    private Role role(String word) {
        return connection
                .descriptor()
                .kinds()
                .getFirst()
                .role(word)
                .map(KnownRole::role)
                .orElseThrow();
    }
}
