package dev.rolecall.apply;

import static dev.rolecall.apply.PlanRunFixture.reason;
import static dev.rolecall.apply.PlanRunFixture.states;
import static dev.rolecall.apply.SandboxFixture.plan;
import static dev.rolecall.apply.SandboxFixture.read;
import static dev.rolecall.apply.StepResult.State.APPLIED;
import static dev.rolecall.apply.StepResult.State.FAILED;
import static dev.rolecall.apply.StepResult.State.REFUSED;
import static dev.rolecall.apply.StepResult.State.VERIFIED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.plan.Holding;
import dev.rolecall.plan.Plan;
import dev.rolecall.provider.Connection;
import dev.rolecall.sandbox.http.Faults;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Plans carried out at the sandbox's Mistral, one request a change.
class MistralSandboxRunTest {
    private static final Role VIEWER = new Role("Viewer", Rank.USE);
    private static final Role EDITOR = new Role("Editor", Rank.EDIT);

    private SandboxFixture fixture;
    private Connection connection;
    private ResourceRef library;
    private AccessList before;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        fixture = new SandboxFixture(folder);
        connection = fixture.mistral();
        library = owned();
        before = read(connection, library);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void access_is_given_changed_and_revoked_and_seen() throws Exception {
        PlanResult given = fixture.run(connection, planned(before, give(200), give(201)));
        AccessList one = read(connection, library);
        PlanResult changed =
                fixture.run(
                        connection,
                        planned(
                                one,
                                new Change.ChangeRole(library, held(one, 200), EDITOR),
                                new Change.Revoke(library, held(one, 201))));
        AccessList two = read(connection, library);

        assertThat(states(given)).containsExactly(VERIFIED, VERIFIED);
        assertThat(states(changed)).containsExactly(VERIFIED, VERIFIED);
        assertThat(held(two, 200).role().word()).isEqualTo("Editor");
        assertThat(Holding.first(two, person(201))).isEmpty();
        assertThat(two.grants()).hasSize(before.grants().size() + 1);
    }

    @Test
    void a_revoke_whose_answer_is_lost_is_verified_with_one_request() throws Exception {
        fixture.run(connection, planned(before, give(200)));
        AccessList given = read(connection, library);
        fixture.sandbox().faults().next(Faults.call("DELETE", "/share")).dropAfterEffect();

        PlanResult result =
                fixture.run(
                        connection, planned(given, new Change.Revoke(library, held(given, 200))));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(fixture.sandbox().traffic().calls("DELETE", "/share")).hasSize(1);
    }

    @Test
    void a_lost_request_fails_and_the_rest_goes_on() throws Exception {
        fixture.sandbox().faults().nth(2, Faults.call("PUT", "/share")).drop();

        PlanResult result =
                fixture.run(connection, planned(before, give(200), give(201), give(202)));

        assertThat(states(result)).containsExactly(VERIFIED, FAILED, VERIFIED);
        assertThat(fixture.sandbox().traffic().calls("PUT", "/share")).hasSize(3);
    }

    @Test
    void a_pause_the_service_asks_for_is_kept_and_the_write_sent_again() throws Exception {
        fixture.sandbox().faults().next(Faults.call("PUT", "/share")).retryAfter(429, 1);
        long begun = System.nanoTime();

        PlanResult result = fixture.run(connection, planned(before, give(200)));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(System.nanoTime() - begun).isGreaterThan(900_000_000L);
        assertThat(fixture.sandbox().traffic().calls("PUT", "/share")).hasSize(2);
        assertThat(fixture.journal().read().entries())
                .extracting(entry -> entry.text("attempt").orElse(""))
                .containsExactly("1", "", "2", "", "");
    }

    @Test
    void what_the_service_refuses_is_told_in_its_own_words() throws Exception {
        fixture.sandbox()
                .faults()
                .next(Faults.call("PUT", "/share"))
                .answer(403, "{\"detail\":\"Only the owner may share\"}");

        PlanResult result = fixture.run(connection, planned(before, give(200), give(201)));

        assertThat(states(result)).containsExactly(REFUSED, VERIFIED);
        assertThat(reason(result.steps().getFirst())).contains("Only the owner may share");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 422})
    void a_broken_rule_is_told_in_the_service_s_words_whatever_its_status(int status)
            throws Exception {
        fixture.sandbox().switches().mistral().sharing().brokenRuleStatus(status);
        Principal stranger =
                Principal.of(PrincipalKind.USER, "11111111-1111-4111-8111-111111111111");

        PlanResult result =
                fixture.run(
                        connection,
                        planned(before, new Change.Give(library, stranger, VIEWER), give(200)));

        assertThat(states(result)).containsExactly(REFUSED, VERIFIED);
        assertThat(reason(result.steps().getFirst())).contains("outside of its organization");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_somebody_else_revoked_a_moment_before_is_revoked(boolean mayBeDeleted)
            throws Exception {
        fixture.sandbox().switches().mistral().sharing().absentMayBeDeleted(mayBeDeleted);
        fixture.run(connection, planned(before, give(200)));
        AccessList given = read(connection, library);
        Change revoke = new Change.Revoke(library, held(given, 200));
        fixture.sandbox()
                .faults()
                .next(Faults.call("DELETE", "/share"))
                .first(() -> send(fixture.mistral(), revoke));

        PlanResult result = fixture.run(connection, planned(given, revoke));

        assertThat(states(result)).containsExactly(VERIFIED);
        assertThat(result.steps().getFirst().reason().isPresent()).isEqualTo(!mayBeDeleted);
        assertThat(read(connection, library).grants()).isEqualTo(before.grants());
    }

    @Test
    void a_holder_overwritten_by_another_of_the_same_identifier_is_not_revoked_again()
            throws Exception {
        fixture.sandbox().switches().mistral().sharing().keyedByUuidAlone(true);
        String id = fixture.sandbox().company().teams().get(4).workspaceId();
        Principal workspace = Principal.of(PrincipalKind.WORKSPACE, id);
        Principal user = Principal.of(PrincipalKind.USER, id);
        fixture.run(connection, planned(before, new Change.Give(library, workspace, EDITOR)));
        AccessList given = read(connection, library);
        Grant old = Holding.first(given, workspace).orElseThrow();

        PlanResult result =
                fixture.run(
                        connection,
                        planned(
                                given,
                                new Change.Give(library, user, VIEWER),
                                new Change.Revoke(library, old)));

        AccessList now = read(connection, library);
        assertThat(states(result)).containsExactly(VERIFIED, VERIFIED);
        assertThat(Holding.first(now, user)).isPresent();
        assertThat(Holding.first(now, workspace)).isEmpty();
        assertThat(fixture.sandbox().traffic().calls("DELETE", "/share")).isEmpty();
    }

    @Test
    void a_share_with_the_organization_whose_row_has_no_uuid_is_never_said_to_be_seen()
            throws Exception {
        fixture.sandbox().switches().mistral().sharing().organizationsWithoutUuid(true);
        Principal everybody =
                Principal.of(
                        PrincipalKind.ORGANIZATION,
                        fixture.sandbox().company().mistralOrganization());

        PlanResult given =
                fixture.run(
                        connection, planned(before, new Change.Give(library, everybody, VIEWER)));
        AccessList now = read(connection, library);

        assertThat(states(given)).containsExactly(APPLIED);
        assertThat(Holding.first(now, everybody)).isEmpty();
        assertThat(now.grants())
                .filteredOn(grant -> grant.principal().id().isEmpty())
                .isNotEmpty()
                .allMatch(Grant::isLocked);
    }

    @Test
    void a_role_answered_in_other_letters_is_the_role_that_was_given() throws Exception {
        fixture.sandbox()
                .switches()
                .mistral()
                .sharing()
                .roleWords(word -> word.toLowerCase(Locale.ROOT));

        PlanResult given = fixture.run(connection, planned(before, give(200)));
        AccessList one = read(connection, library);
        PlanResult raised =
                fixture.run(
                        connection,
                        planned(one, new Change.ChangeRole(library, held(one, 200), EDITOR)));

        assertThat(states(given)).containsExactly(VERIFIED);
        assertThat(held(one, 200).role()).as("as it was sent").isEqualTo(Role.unknown("viewer"));
        assertThat(states(raised)).containsExactly(VERIFIED);
        assertThat(one.grants())
                .filteredOn(grant -> grant.role().word().equals("owner"))
                .allMatch(Grant::isLocked)
                .hasSize(1);
    }

    private static void send(Connection other, Change change) {
        try {
            other.send(other.prepare(change.resource(), List.of(change)).getFirst());
        } catch (FailureException | InterruptedException notSent) {
            throw new AssertionError(notSent);
        }
    }

    private ResourceRef owned() throws Exception {
        String me = fixture.sandbox().company().administrator().mistralId();
        List<Resource> all = new ArrayList<>();
        connection.resources(new ResourceKind("library"), all::addAll);
        return all.stream()
                .filter(resource -> resource.ownerId().equals(Optional.of(me)))
                .findFirst()
                .orElseThrow()
                .ref();
    }

    private Plan planned(AccessList known, Change... changes) {
        Plan plan = plan(connection, Optional.of(known), changes);
        assertThat(plan.refusals()).isEmpty();
        return plan;
    }

    private Change give(int number) {
        return new Change.Give(library, person(number), VIEWER);
    }

    private Grant held(AccessList list, int number) {
        return Holding.first(list, person(number)).orElseThrow();
    }

    private Principal person(int number) {
        return Principal.of(
                PrincipalKind.USER, fixture.sandbox().company().people().get(number).mistralId());
    }
}
