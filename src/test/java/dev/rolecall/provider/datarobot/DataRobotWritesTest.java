package dev.rolecall.provider.datarobot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.provider.Write;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Proves every request that changes access in DataRobot, byte for byte.
class DataRobotWritesTest {
    private static final String ALICE_ID = "5f0000000000000000000001";
    private static final String TEAM_ID = "5f0000000000000000000002";
    private static final Principal ALICE =
            Principal.of(PrincipalKind.USER, ALICE_ID, "alice@x.example");
    private static final Principal BOB = Principal.of(PrincipalKind.USER, "bob@x.example");
    private static final Principal TEAM = Principal.of(PrincipalKind.GROUP, TEAM_ID, "Team");
    private static final Role CONSUMER = new Role("CONSUMER", Rank.USE);
    private static final Role EDITOR = new Role("EDITOR", Rank.EDIT);
    private static final Role USER = new Role("USER", Rank.EDIT);
    private static final Role OBSERVER = new Role("OBSERVER", Rank.USE);
    private static final Role OWNER = new Role("OWNER", Rank.OWN);

    @Test
    void changes_of_one_entity_share_a_call() {
        ResourceRef deployment = ref("deployment", "d1");
        List<Change> changes =
                List.of(
                        new Change.Give(deployment, BOB, CONSUMER),
                        new Change.Give(deployment, ALICE, OWNER),
                        new Change.ChangeRole(deployment, grant(TEAM, CONSUMER), USER),
                        new Change.Revoke(
                                deployment,
                                grant(
                                        Principal.of(PrincipalKind.ORGANIZATION, "0a", "Company"),
                                        USER)));

        assertThat(DataRobotWrites.prepare(deployment, changes))
                .containsExactly(
                        new Write(
                                deployment,
                                changes,
                                "PATCH",
                                "/deployments/d1/sharedRoles/",
                                Optional.of(
                                        "{\"operation\":\"updateRoles\",\"roles\":["
                                                + "{\"shareRecipientType\":\"user\",\"username\":\"bob@x.example\",\"role\":\"CONSUMER\"},"
                                                + "{\"shareRecipientType\":\"user\",\"id\":\"5f0000000000000000000001\",\"role\":\"OWNER\"},"
                                                + "{\"shareRecipientType\":\"group\",\"id\":\"5f0000000000000000000002\",\"role\":\"USER\"},"
                                                + "{\"shareRecipientType\":\"organization\",\"id\":\"0a\",\"role\":\"NO_ROLE\"}]}")));
    }

    @Test
    void a_use_case_is_shared_by_user_name_and_a_dataset_by_name() {
        ResourceRef useCase = ref("useCase", "u1");
        ResourceRef dataset = ref("dataset", "s1");

        assertThat(bodies(useCase, new Change.Give(useCase, BOB, EDITOR)))
                .containsExactly(
                        "{\"operation\":\"updateRoles\",\"roles\":[{\"shareRecipientType\":\"user\",\"username\":\"bob@x.example\",\"role\":\"EDITOR\"}]}");
        assertThat(bodies(dataset, new Change.Give(dataset, BOB, EDITOR)))
                .containsExactly(
                        "{\"operation\":\"updateRoles\",\"roles\":[{\"shareRecipientType\":\"user\",\"name\":\"bob@x.example\",\"role\":\"EDITOR\"}]}");
    }

    @Test
    void a_project_is_shared_by_user_name_without_an_email_to_everybody() {
        ResourceRef project = ref("project", "p1");
        List<Change> changes =
                List.of(
                        new Change.Give(project, BOB, OBSERVER),
                        new Change.ChangeRole(project, grant(ALICE, OBSERVER), USER),
                        new Change.Revoke(
                                project,
                                grant(
                                        Principal.of(PrincipalKind.USER, "5e", "carol@x.example"),
                                        USER)));

        assertThat(DataRobotWrites.prepare(project, changes))
                .singleElement()
                .satisfies(write -> {
                    assertThat(write.method()).isEqualTo("PATCH");
                    assertThat(write.path()).isEqualTo("/projects/p1/accessControl/");
                    assertThat(write.body())
                            .contains(
                                    "{\"data\":[{\"username\":\"bob@x.example\",\"role\":\"OBSERVER\"},"
                                            + "{\"username\":\"alice@x.example\",\"role\":\"USER\"},"
                                            + "{\"username\":\"carol@x.example\",\"role\":null}],"
                                            + "\"sendNotification\":false}");
                });
    }

    @Test
    void a_user_known_by_identifier_joins_a_project_by_the_name_seen_with_it() {
        ResourceRef project = ref("project", "p1");

        assertThat(bodies(project, new Change.Give(project, ALICE, USER)))
                .containsExactly(
                        "{\"data\":[{\"username\":\"alice@x.example\",\"role\":\"USER\"}],"
                                + "\"sendNotification\":false}");
    }

    @Test
    void an_identifier_is_never_sent_as_a_user_name() {
        ResourceRef project = ref("project", "p1");
        Principal nameless = Principal.of(PrincipalKind.USER, ALICE_ID);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> bodies(project, new Change.Give(project, nameless, USER)));
    }

    @Test
    void somebody_who_was_named_by_address_is_changed_by_address() {
        ResourceRef useCase = ref("useCase", "u1");

        assertThat(bodies(useCase, new Change.ChangeRole(useCase, grant(BOB, CONSUMER), EDITOR)))
                .containsExactly(
                        "{\"operation\":\"updateRoles\",\"roles\":[{\"shareRecipientType\":\"user\",\"username\":\"bob@x.example\",\"role\":\"EDITOR\"}]}");
    }

    @Test
    void a_limit_on_a_grant_survives_a_change_of_role() {
        ResourceRef dataset = ref("dataset", "s1");
        Grant limited =
                new Grant(
                        ALICE,
                        CONSUMER,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("canShare", "false", "canUseData", "false"));
        Grant unlimited =
                new Grant(
                        ALICE,
                        CONSUMER,
                        Optional.empty(),
                        Optional.empty(),
                        Map.of("canShare", "true", "canUseData", "true"));
        String start =
                "{\"operation\":\"updateRoles\",\"roles\":[{\"shareRecipientType\":\"user\",\"id\":\"5f0000000000000000000001\",\"role\":";

        assertThat(bodies(dataset, new Change.ChangeRole(dataset, limited, EDITOR)))
                .containsExactly(start + "\"EDITOR\",\"canShare\":false,\"canUseData\":false}]}");
        assertThat(bodies(dataset, new Change.ChangeRole(dataset, limited, OWNER)))
                .containsExactly(start + "\"OWNER\",\"canShare\":false}]}");
        assertThat(bodies(dataset, new Change.ChangeRole(dataset, unlimited, EDITOR)))
                .containsExactly(start + "\"EDITOR\"}]}");
        assertThat(bodies(dataset, new Change.Revoke(dataset, limited)))
                .containsExactly(start + "\"NO_ROLE\"}]}");
    }

    @Test
    void a_call_takes_a_hundred_recipients_and_none_of_them_twice() {
        ResourceRef useCase = ref("useCase", "u1");
        List<Change> changes =
                IntStream.range(0, 250)
                        .<Change>mapToObj(number ->
                                new Change.Give(
                                        useCase,
                                        Principal.of(
                                                PrincipalKind.USER, "u" + number + "@x.example"),
                                        CONSUMER))
                        .toList();

        List<Write> writes = DataRobotWrites.prepare(useCase, changes);

        assertThat(writes)
                .extracting(write -> write.changes().size())
                .containsExactly(100, 100, 50);
        assertThat(writes).flatMap(Write::changes).isEqualTo(changes);
        assertThat(
                        DataRobotWrites.prepare(
                                useCase,
                                List.of(
                                        new Change.Give(useCase, BOB, CONSUMER),
                                        new Change.Give(
                                                useCase,
                                                Principal.of(PrincipalKind.USER, "BOB@x.example"),
                                                EDITOR))))
                .hasSize(2);
    }

    @Test
    void identifiers_are_encoded_and_never_a_path_trick() {
        ResourceRef odd = ref("deployment", "a/b?c%d e");

        assertThat(DataRobotWrites.prepare(odd, List.of(new Change.Give(odd, BOB, USER))))
                .extracting(Write::path)
                .containsExactly("/deployments/a%2Fb%3Fc%25d%20e/sharedRoles/");
    }

    @Test
    void what_the_service_has_no_request_for_is_refused() {
        ResourceRef notebook = ref("notebook", "n1");
        ResourceRef useCase = ref("useCase", "u1");
        ResourceRef project = ref("project", "p1");
        Grant nameless =
                Grant.of(
                        new Principal(PrincipalKind.USER, Optional.of("5f"), Optional.empty()),
                        USER);

        assertThat(
                        List.<Change>of(
                                new Change.Give(notebook, BOB, CONSUMER),
                                new Change.Revoke(notebook, grant(ALICE, CONSUMER)),
                                new Change.Give(useCase, TEAM, CONSUMER),
                                new Change.Give(useCase, BOB, USER),
                                new Change.Give(useCase, BOB, Role.unknown("ADMIN")),
                                new Change.Give(
                                        useCase,
                                        Principal.of(PrincipalKind.ORGANIZATION, "Company"),
                                        CONSUMER),
                                new Change.TransferOwnership(
                                        useCase, ALICE, Optional.empty(), OWNER),
                                new Change.Give(project, TEAM, USER),
                                new Change.Revoke(project, nameless)))
                .allSatisfy(change ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() ->
                                        DataRobotWrites.prepare(
                                                change.resource(), List.of(change))));
    }

    private static List<String> bodies(ResourceRef resource, Change... changes) {
        return DataRobotWrites.prepare(resource, List.of(changes)).stream()
                .map(write -> write.body().orElseThrow())
                .toList();
    }

    private static ResourceRef ref(String kind, String id) {
        return new ResourceRef(new AccountId("account"), new ResourceKind(kind), id);
    }

    private static Grant grant(Principal principal, Role role) {
        return Grant.of(principal, role);
    }
}
