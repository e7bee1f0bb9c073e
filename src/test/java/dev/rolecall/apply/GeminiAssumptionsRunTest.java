package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.reason;
import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.SandboxFixture.first;
import static dev.rolecall.apply.SandboxFixture.plan;
import static dev.rolecall.apply.SandboxFixture.read;
import static dev.rolecall.apply.StepResult.State.REFUSED;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
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
import dev.rolecall.provider.Reading;
import dev.rolecall.sandbox.gemini.SharingSwitches;
import dev.rolecall.sandbox.http.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans carried out at a Gemini that decides otherwise where the facts only assume (FACTS 2.3).
class GeminiAssumptionsRunTest {
    private static final Role READER = new Role("READER", Rank.USE);
    private static final Role WRITER = new Role("WRITER", Rank.SHARE);
    private static final Role OWNER = new Role("OWNER", Rank.OWN);

    private SandboxFixture fixture;
    private Connection connection;
    private Connection somebodyElse;

    @BeforeEach
    void start(@TempDir Path folder) {
        fixture = new SandboxFixture(folder);
        connection = fixture.gemini();
        somebodyElse = fixture.gemini();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({
        "false, READER, VERIFIED, READER",
        "false, WRITER, REFUSED, WRITER",
        "true, READER, VERIFIED, READER",
        "true, WRITER, VERIFIED, READER"
    })
    void who_was_given_access_a_moment_before_has_what_is_told(
            boolean updates, String theirs, StepResult.State state, String now) throws Exception {
        fixture.sandbox().switches().gemini().secondGrantUpdates(updates);
        ResourceRef corpus = first(connection, "corpus");
        Role other = theirs.equals("READER") ? READER : WRITER;
        meanwhile("POST", new Change.Give(corpus, somebody(), other));

        PlanResult result = run(new Change.Give(corpus, somebody(), READER));

        assertThat(states(result)).containsExactly(state);
        assertThat(held(corpus, somebody()).role().word()).isEqualTo(now);
        assertThat(told(result)).isEqualTo(held(corpus, somebody()).role());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_somebody_else_revoked_a_moment_before_is_revoked(boolean notFound) throws Exception {
        fixture.sandbox().switches().gemini().unknownIsNotFound(notFound);
        ResourceRef corpus = first(connection, "corpus");
        send(somebodyElse, new Change.Give(corpus, somebody(), READER));
        Change revoke = new Change.Revoke(corpus, held(corpus, somebody()));
        meanwhile("DELETE", revoke);

        PlanResult result = run(revoke);

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(Holding.first(read(connection, corpus), somebody())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403})
    void who_became_the_owner_a_moment_before_stays_it_and_the_service_s_reason_is_told(int status)
            throws Exception {
        fixture.sandbox().switches().gemini().sharing().ownerRowStatus(status);
        ResourceRef model = tunedModel();
        send(somebodyElse, new Change.Give(model, somebody(), READER));
        Grant grant = held(model, somebody());
        meanwhile(
                "DELETE",
                new Change.TransferOwnership(model, somebody(), Optional.of(grant), OWNER));

        PlanResult result = run(new Change.Revoke(model, grant));

        assertThat(states(result)).containsExactly(REFUSED);
        assertThat(reason(result.steps().getFirst())).contains("The owner's permission cannot");
        assertThat(told(result)).isEqualTo(OWNER);
    }

    @Test
    void numbers_that_differ_from_resource_to_resource_are_taken_from_the_list() throws Exception {
        fixture.sandbox().switches().gemini().sharing().numberedAnew(true);
        ResourceRef corpus = first(connection, "corpus");

        PlanResult given = run(new Change.Give(corpus, somebody(), READER));
        PlanResult raised = run(new Change.ChangeRole(corpus, held(corpus, somebody()), WRITER));
        Role now = held(corpus, somebody()).role();
        PlanResult gone = run(new Change.Revoke(corpus, held(corpus, somebody())));

        assertThat(List.of(states(given), states(raised), states(gone)))
                .containsOnly(List.of(VERIFIED));
        assertThat(now).isEqualTo(WRITER);
    }

    @Test
    void everyone_who_may_write_is_shown_so_and_made_a_reader() throws Exception {
        fixture.sandbox().switches().gemini().everyoneMayWrite(true);
        ResourceRef corpus = first(connection, "corpus");
        send(somebodyElse, new Change.Give(corpus, Principal.everyone(), WRITER));
        AccessList list = read(connection, corpus);
        Grant everyone = list.of(Principal.everyone()).orElseThrow();
        assertThat(everyone.role()).isEqualTo(WRITER);

        PlanResult result = run(new Change.ChangeRole(corpus, everyone, READER));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(read(connection, corpus).of(Principal.everyone()).orElseThrow().role())
                .isEqualTo(READER);
    }

    @Test
    void a_resource_that_is_full_says_so_and_keeps_what_it_has() throws Exception {
        ResourceRef corpus = first(connection, "corpus");
        AccessList before = read(connection, corpus);
        SharingSwitches switches = fixture.sandbox().switches().gemini().sharing();
        switches.mostPermissions(before.grants().size() + 1);

        PlanResult result =
                run(
                        new Change.Give(corpus, somebody(), READER),
                        new Change.Give(corpus, fixture.person(201), READER));

        assertThat(states(result)).containsExactly(VERIFIED, REFUSED);
        assertThat(reason(result.steps().getLast())).contains("as many permissions as it can");
        assertThat(read(connection, corpus).grants()).hasSize(before.grants().size() + 1);
    }

    @Test
    void an_empty_list_is_read_as_one_whether_it_is_left_out_or_written() throws Exception {
        for (boolean written : List.of(false, true)) {
            fixture.sandbox().switches().gemini().emptyListsWritten(written);
            List<AccessList> empty = new ArrayList<>();
            for (Resource model : tunedModels()) {
                if (connection.read(List.of(model)).getFirst() instanceof Reading.Read(var list)
                        && list.grants().isEmpty()) {
                    empty.add(list);
                }
            }
            assertThat(empty)
                    .singleElement()
                    .extracting(AccessList::completeness)
                    .isEqualTo(Completeness.COMPLETE);
        }
    }

    /// Somebody else makes this change just before the next call of ours.
    private void meanwhile(String method, Change change) {
        fixture.sandbox()
                .faults()
                .next(Faults.call(method, "/permissions"))
                .first(() -> send(somebodyElse, change));
    }

    private static void send(Connection connection, Change change) {
        try {
            connection.send(connection.prepare(change.resource(), List.of(change)).getFirst());
        } catch (FailureException | InterruptedException notSent) {
            throw new AssertionError(notSent);
        }
    }

    private PlanResult run(Change... changes) throws InterruptedException {
        return fixture.run(connection, plan(connection, Optional.empty(), changes));
    }

    private Principal somebody() {
        return fixture.person(200);
    }

    private Grant held(ResourceRef resource, Principal who) throws Exception {
        return Holding.first(read(connection, resource), who).orElseThrow();
    }

    /// The role in the list that came with the step.
    private Role told(PlanResult result) {
        AccessList after = result.steps().getFirst().after().orElseThrow();
        return Holding.first(after, somebody()).orElseThrow().role();
    }

    private ResourceRef tunedModel() throws Exception {
        return first(connection, "tunedModel");
    }

    private List<Resource> tunedModels() throws Exception {
        List<Resource> models = new ArrayList<>();
        connection.resources(new ResourceKind("tunedModel"), models::addAll);
        return models;
    }
}
