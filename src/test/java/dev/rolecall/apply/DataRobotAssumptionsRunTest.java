package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.reason;
import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.SandboxFixture.first;
import static dev.rolecall.apply.SandboxFixture.plan;
import static dev.rolecall.apply.SandboxFixture.read;
import static dev.rolecall.apply.StepResult.State.REFUSED;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.Connection;
import dev.rolecall.sandbox.datarobot.SharingSwitches;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans carried out at a DataRobot that decides otherwise where the facts only assume (FACTS 3.3).
class DataRobotAssumptionsRunTest {
    private static final Role CONSUMER = new Role("CONSUMER", Rank.USE);

    private SandboxFixture fixture;
    private Connection connection;
    private SharingSwitches switches;

    @BeforeEach
    void start(@TempDir Path folder) {
        fixture = new SandboxFixture(folder);
        connection = fixture.dataRobot();
        switches = fixture.sandbox().switches().dataRobot().sharing();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"false, 4", "true, 2"})
    void a_request_that_is_refused_as_a_whole_or_in_part_ends_in_the_truth(
            boolean partly, int requests) throws Exception {
        switches.batchAppliedPartly(partly);
        AccessList before = withOneOwner();
        ResourceRef useCase = before.resource();
        Grant owner = owners(before).getFirst();

        PlanResult result =
                run(
                        connection,
                        new Change.Give(useCase, fixture.person(200), CONSUMER),
                        new Change.Revoke(useCase, owner),
                        new Change.Give(useCase, fixture.person(201), CONSUMER));

        AccessList now = read(connection, useCase);
        assertThat(result.steps())
                .allSatisfy(step ->
                        assertThat(step.state())
                                .isEqualTo(
                                        step.step().change() instanceof Change.Revoke
                                                ? REFUSED
                                                : VERIFIED));
        assertThat(now.grants()).hasSize(before.grants().size() + 2);
        assertThat(owners(now)).extracting(Grant::principal).containsExactly(owner.principal());
        assertThat(fixture.sandbox().traffic().calls("PATCH", "/sharedRoles")).hasSize(requests);
    }

    @ParameterizedTest
    @CsvSource({
        "useCase, CONSUMER, EDITOR",
        "deployment, CONSUMER, USER",
        "dataset, CONSUMER, EDITOR",
        "project, OBSERVER, USER"
    })
    void a_role_answered_in_a_generic_word_is_the_role_that_was_given(
            String kind, String least, String middle) throws Exception {
        switches.genericWordsAnswered(true);
        ResourceRef entity = first(connection, kind);
        Principal somebody = fixture.person(200);

        PlanResult given =
                run(connection, new Change.Give(entity, somebody, new Role(least, Rank.USE)));
        Grant one = Holding.first(read(connection, entity), somebody).orElseThrow();
        Role other = new Role(middle, Rank.EDIT);
        PlanResult raised = run(connection, new Change.ChangeRole(entity, one, other));
        Grant two = Holding.first(read(connection, entity), somebody).orElseThrow();
        PlanResult gone = run(connection, new Change.Revoke(entity, two));

        assertThat(List.of(states(given), states(raised), states(gone)))
                .containsOnly(List.of(VERIFIED));
        assertThat(two.role()).as("as it was sent").isEqualTo(new Role("READ_WRITE", Rank.EDIT));
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404, 409, 422})
    void a_missing_right_is_told_in_the_service_s_words_whatever_its_status(int status)
            throws Exception {
        switches.withoutRightStatus(status);
        Connection reader =
                SandboxFixture.dataRobot(
                        fixture.sandbox().dataRobotBase(),
                        fixture.sandbox().tokens().dataRobotReader());
        ResourceRef useCase = first(reader, "useCase");

        PlanResult result = run(reader, new Change.Give(useCase, fixture.person(200), CONSUMER));

        assertThat(states(result)).containsExactly(REFUSED);
        assertThat(reason(result.steps().getFirst())).contains("does not have permission to grant");
    }

    @ParameterizedTest
    @CsvSource({"403, Forbidden", "404, NotFound"})
    void an_entity_that_is_gone_is_told_and_never_an_empty_list(int status, String failure)
            throws Exception {
        switches.unknownEntityStatus(status);
        ResourceRef gone =
                new ResourceRef(
                        connection.account().id(),
                        new ResourceKind("deployment"),
                        "000000000000000000000000");

        assertThat(failure(() -> read(connection, gone))).isEqualTo(failure);
        assertThat(failure(() -> connection.resource(gone.kind(), gone.id()))).isEqualTo(failure);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whether_a_notebook_is_lost_with_its_use_case_is_read_from_the_notebook(boolean lost)
            throws Exception {
        fixture.sandbox().switches().dataRobot().notebooksFollowRemoval(lost);
        Resource notebook = notebookInUseCase();
        ResourceRef useCase = notebook.managedBy().orElseThrow();
        Principal somebody = fixture.person(200);
        run(connection, new Change.Give(useCase, somebody, CONSUMER));
        boolean had = Holding.first(read(connection, notebook.ref()), somebody).isPresent();
        Grant grant = Holding.first(read(connection, useCase), somebody).orElseThrow();

        PlanResult gone = run(connection, new Change.Revoke(useCase, grant));

        assertThat(had).isTrue();
        assertThat(states(gone)).containsExactly(VERIFIED);
        assertThat(Holding.first(read(connection, notebook.ref()), somebody).isEmpty())
                .isEqualTo(lost);
    }

    private Resource notebookInUseCase() throws Exception {
        List<Resource> notebooks = new ArrayList<>();
        connection.resources(new ResourceKind("notebook"), notebooks::addAll);
        for (Resource notebook : notebooks) {
            if (notebook.managedBy().isPresent()) {
                return notebook;
            }
        }
        throw new AssertionError("No notebook is in a use case");
    }

    /// One use case whose only owner is the administrator.
    private AccessList withOneOwner() throws Exception {
        List<ResourceRef> useCases = new ArrayList<>();
        connection.resources(
                new ResourceKind("useCase"),
                page -> page.forEach(useCase -> useCases.add(useCase.ref())));
        for (ResourceRef useCase : useCases) {
            AccessList list = read(connection, useCase);
            if (owners(list).size() == 1) {
                return list;
            }
        }
        throw new AssertionError("Every use case has several owners");
    }

    private static List<Grant> owners(AccessList list) {
        return list.grants().stream().filter(grant -> grant.role().rank() == Rank.OWN).toList();
    }

    private PlanResult run(Connection with, Change... changes) throws InterruptedException {
        return fixture.run(with, plan(with, Optional.empty(), changes));
    }

    private static String failure(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call)
                .failure()
                .getClass()
                .getSimpleName();
    }
}
