package dev.rolecall.provider.datarobot;

import static dev.rolecall.provider.datarobot.DataRobotStage.access;
import static dev.rolecall.provider.datarobot.DataRobotStage.failure;
import static dev.rolecall.provider.datarobot.DataRobotStage.listed;
import static dev.rolecall.provider.datarobot.DataRobotStage.readAll;
import static dev.rolecall.provider.datarobot.DataRobotStage.send;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.Reading;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves against the double what is DataRobot's own: every kind's writes, paging, refusals.
class DataRobotServiceTest {
    private static final String MINE = "5f0d8f4f3f8a1100000000aa";

    private Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withResources(3));

    @BeforeEach
    void start() {
        restart(
                SandboxOptions.defaults()
                        .withExtraResource(Kind.USE_CASE, MINE)
                        .withExtraResource(Kind.DEPLOYMENT, MINE)
                        .withExtraResource(Kind.DATASET, MINE)
                        .withExtraResource(Kind.PROJECT, MINE));
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    private void restart(SandboxOptions options) {
        sandbox.close();
        sandbox = Sandbox.start(options);
    }

    @ParameterizedTest
    @CsvSource({
        "useCase, CONSUMER, EDITOR",
        "deployment, CONSUMER, USER",
        "dataset, CONSUMER, EDITOR",
        "project, OBSERVER, USER"
    })
    void a_user_named_by_address_is_given_another_role_and_taken_out(
            String kind, String first, String second) throws Exception {
        Connection connection = connection();
        Resource resource = connection.resource(new ResourceKind(kind), MINE);
        AccessList before = access(connection, resource);
        Person person = somebodyElse(before);

        send(
                connection,
                new Change.Give(
                        resource.ref(),
                        Principal.of(PrincipalKind.USER, person.email()),
                        new Role(first, Rank.USE)));
        Principal holder = Principal.of(PrincipalKind.USER, person.dataRobotId(), person.email());
        Grant given = access(connection, resource).of(holder).orElseThrow();
        assertThat(given.principal()).isEqualTo(holder);
        assertThat(given.role()).isEqualTo(new Role(first, Rank.USE));

        send(connection, new Change.ChangeRole(resource.ref(), given, new Role(second, Rank.EDIT)));
        Grant changed = access(connection, resource).of(holder).orElseThrow();
        assertThat(changed.role()).isEqualTo(new Role(second, Rank.EDIT));

        send(connection, new Change.Revoke(resource.ref(), changed));
        assertThat(access(connection, resource).grants()).isEqualTo(before.grants());
        assertThat(sandbox.traffic().emails()).isEmpty();
    }

    @Test
    void answers_of_200_and_204_to_a_write_are_the_same() throws Exception {
        sandbox.switches().dataRobot().writesAnswerOk(true);

        a_user_named_by_address_is_given_another_role_and_taken_out(
                "dataset", "CONSUMER", "EDITOR");
    }

    @Test
    void organizations_and_groups_are_given_access_by_identifier() throws Exception {
        Connection connection = connection();
        Resource deployment = connection.resource(new ResourceKind("deployment"), MINE);
        Principal company =
                Principal.of(PrincipalKind.ORGANIZATION, sandbox.company().dataRobotOrganization());
        Principal team =
                Principal.of(
                        PrincipalKind.GROUP, sandbox.company().teams().getLast().dataRobotId());
        AccessList before = access(connection, deployment);
        Role consumer = new Role("CONSUMER", Rank.USE);

        send(
                connection,
                List.of(company, team).stream()
                        .filter(one -> before.of(one).isEmpty())
                        .map(one -> new Change.Give(deployment.ref(), one, consumer))
                        .toArray(Change[]::new));

        AccessList after = access(connection, deployment);
        assertThat(after.of(company)).isPresent();
        assertThat(after.of(team)).isPresent();
    }

    @Test
    void two_hundred_people_are_added_in_two_calls() throws Exception {
        Connection connection = connection();
        Resource useCase = connection.resource(new ResourceKind("useCase"), MINE);
        AccessList before = access(connection, useCase);
        List<Person> newcomers =
                sandbox.company().people().stream()
                        .filter(person -> before.of(principal(person)).isEmpty())
                        .limit(200)
                        .toList();
        sandbox.traffic().clear();

        send(
                connection,
                newcomers.stream()
                        .map(person ->
                                new Change.Give(
                                        useCase.ref(),
                                        principal(person),
                                        new Role("CONSUMER", Rank.USE)))
                        .toArray(Change[]::new));

        assertThat(sandbox.traffic().calls("PATCH", "/sharedRoles/")).hasSize(2);
        assertThat(access(connection, useCase).grants())
                .hasSize(before.grants().size() + newcomers.size());
    }

    @Test
    void an_unknown_recipient_is_invalid_and_a_lost_last_owner_a_conflict() throws Exception {
        Connection connection = connection();
        Resource project = connection.resource(new ResourceKind("project"), MINE);
        Change nobody =
                new Change.Give(
                        project.ref(),
                        Principal.of(PrincipalKind.USER, "nobody@elsewhere.example"),
                        new Role("USER", Rank.EDIT));
        Change[] everyOwner =
                access(connection, project).grants().stream()
                        .filter(grant -> grant.role().rank() == Rank.OWN)
                        .map(grant -> new Change.Revoke(project.ref(), grant))
                        .toArray(Change[]::new);

        assertThat(failure(() -> send(connection, nobody))).isInstanceOf(Failure.Invalid.class);
        assertThat(failure(() -> send(connection, everyOwner)))
                .isInstanceOf(Failure.Conflict.class);
    }

    @Test
    void next_is_followed_by_its_query_only_even_if_it_leads_elsewhere() throws Exception {
        restart(SandboxOptions.defaults().withDeployments(230));
        List<Resource> direct = listed(connection(), "deployment");
        try (Sandbox elsewhere = Sandbox.start(SandboxOptions.defaults())) {
            sandbox.switches().dataRobot().nextBase(Optional.of(elsewhere.dataRobotBase()));

            assertThat(listed(connection(), "deployment")).isEqualTo(direct).hasSize(230);
            assertThat(elsewhere.traffic().total()).isZero();
        }
    }

    @Test
    void small_pages_and_an_empty_next_are_read_to_the_end() throws Exception {
        Connection connection = connection();
        List<Resource> deployments = listed(connection, "deployment");
        List<Reading> whole = readAll(connection, deployments);
        sandbox.switches().dataRobot().largestPage(3).emptyNextEndsPaging(true);

        List<Reading> paged = readAll(connection, deployments);

        assertThat(paged)
                .map(DataRobotServiceTest::grants)
                .isEqualTo(whole.stream().map(DataRobotServiceTest::grants).toList());
        assertThat(sandbox.traffic().calls("GET", "/sharedRoles/"))
                .allMatch(call ->
                        call.query().contains("limit=") && call.query().contains("offset="));
    }

    @Test
    void ten_thousand_grants_are_read_a_hundred_at_a_time() throws Exception {
        restart(SandboxOptions.defaults().withProjects(1).withLargeList(Kind.PROJECT, 10_000));
        Connection connection = connection();

        AccessList access = access(connection, listed(connection, "project").getLast());

        assertThat(access.grants()).hasSizeGreaterThanOrEqualTo(10_000);
        assertThat(access.keys()).doesNotHaveDuplicates();
        assertThat(sandbox.traffic().calls("GET", "/accessControl/")).hasSize(101);
    }

    @Test
    void projects_come_as_pages_and_as_a_bare_array() throws Exception {
        List<Resource> paged = listed(connection(), "project");
        sandbox.switches().dataRobot().projectsAsArray(true);

        assertThat(listed(connection(), "project")).isEqualTo(paged).isNotEmpty();
    }

    @Test
    void every_path_ends_in_a_slash_so_that_nothing_is_redirected() throws Exception {
        Connection connection = connection();
        connection.check();
        for (String kind : List.of("notebook", "useCase", "deployment", "dataset", "project")) {
            readAll(connection, listed(connection, kind));
        }

        assertThat(sandbox.traffic().calls())
                .extracting(Call::path)
                .hasSizeGreaterThan(40)
                .allMatch(path -> path.endsWith("/"));
        assertThat(sandbox.traffic().answered(301)).isZero();
    }

    @Test
    void a_check_says_whose_key_it_is_and_what_it_may_list() throws Exception {
        Passport passport = connection().check();

        Person administrator = sandbox.company().administrator();
        assertThat(passport.me()).contains(principal(administrator));
        assertThat(passport.facts())
                .extracting(Message::key)
                .containsExactly("datarobot.version", "datarobot.organization");
        assertThat(passport.kinds())
                .extracting(kind -> kind.writing().key())
                .containsExactly(
                        "datarobot.writing.notebooks",
                        "datarobot.writing.whereShared",
                        "datarobot.writing.whereShared",
                        "datarobot.writing.whereShared",
                        "datarobot.writing.whereShared");
    }

    private Connection connection() {
        return DataRobotStage.connection(sandbox.dataRobotBase(), sandbox.dataRobotToken());
    }

    private Person somebodyElse(AccessList list) {
        return sandbox.company().people().reversed().stream()
                .filter(person -> list.of(principal(person)).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Principal principal(Person person) {
        return Principal.of(PrincipalKind.USER, person.dataRobotId(), person.email());
    }

    private static Set<Grant> grants(Reading reading) {
        return reading instanceof Reading.Read(AccessList list)
                ? new HashSet<>(list.grants())
                : Set.of();
    }
}
