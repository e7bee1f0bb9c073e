package dev.rolecall.provider.datarobot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Json;
import dev.rolecall.i18n.Message;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves what becomes of DataRobot's rows, documented and strange ones alike.
class DataRobotMappingTest {
    private static final AccountId ACCOUNT = new AccountId("account");

    @Test
    void a_shared_role_names_its_holder_by_identifier_and_name() {
        Grant grant =
                grant(
                        resource("deployment"),
                        """
                        {"id":"5f","name":"a@x.example","role":"USER","shareRecipientType":"user",
                         "canShare":false,"userFullName":"Alice Ahn","scimManaged":true,"hint":null}
                        """);

        assertThat(grant)
                .isEqualTo(
                        new Grant(
                                Principal.of(PrincipalKind.USER, "5f", "a@x.example"),
                                new Role("USER", Rank.EDIT),
                                Optional.empty(),
                                Optional.empty(),
                                Map.of(
                                        "canShare",
                                        "false",
                                        "userFullName",
                                        "Alice Ahn",
                                        "scimManaged",
                                        "true")));
    }

    @Test
    void a_row_of_access_control_is_a_user() {
        Grant grant =
                grant(
                        resource("project"),
                        """
                        {"userId":"5f","username":"a@x.example","role":"OBSERVER","canShare":true}
                        """);

        assertThat(grant.principal())
                .isEqualTo(Principal.of(PrincipalKind.USER, "5f", "a@x.example"));
        assertThat(grant.role()).isEqualTo(new Role("OBSERVER", Rank.USE));
        assertThat(grant.lock()).isEmpty();
        assertThat(grant.extras()).containsExactlyEntriesOf(Map.of("canShare", "true"));
    }

    @Test
    void a_row_of_access_control_without_a_user_name_is_locked_for_writes_need_it() {
        Grant grant = grant(resource("project"), "{\"userId\":\"5f\",\"role\":\"USER\"}");

        assertThat(grant.principal())
                .isEqualTo(new Principal(PrincipalKind.USER, Optional.of("5f"), Optional.empty()));
        assertThat(grant.lock()).contains(Lock.because(Message.of("lock.datarobot.noUserName")));
    }

    @ParameterizedTest
    @CsvSource({
        "READ_ONLY, USE",
        "OBSERVER, USE",
        "CONSUMER, USE",
        "READ_WRITE, EDIT",
        "USER, EDIT",
        "EDITOR, EDIT",
        "OWNER, OWN",
        "ADMIN, UNKNOWN",
        "DATA_SCIENTIST, UNKNOWN",
        "owner, UNKNOWN",
        "3, UNKNOWN"
    })
    void every_role_word_is_kept_and_ranked_if_it_is_described(String word, Rank rank) {
        Grant grant =
                grant(
                        resource("dataset"),
                        "{\"id\":\"5f\",\"role\":\"%s\",\"shareRecipientType\":\"group\"}"
                                .formatted(word));

        assertThat(grant.role()).isEqualTo(new Role(word, rank));
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "User", "everyone", "workspace", "7"})
    void a_recipient_this_service_does_not_describe_is_shown_and_locked(String word) {
        Grant grant =
                grant(
                        resource("dataset"),
                        "{\"id\":\"5f\",\"role\":\"OWNER\",\"shareRecipientType\":\"%s\"}"
                                .formatted(word));

        assertThat(grant.principal().kind()).isEqualTo(new PrincipalKind(word));
        assertThat(grant.lock()).contains(Lock.because(Message.of("lock.unknownKind", word)));
    }

    @Test
    void a_row_that_says_nothing_is_shown_and_locked() {
        for (String row : new String[] {"{}", "null", "7", "\"text\"", "[]"}) {
            Grant grant = grant(resource("useCase"), row);

            assertThat(grant.principal().id()).isEmpty();
            assertThat(grant.role()).isEqualTo(Role.unknown(""));
            assertThat(grant.isLocked()).isTrue();
        }
    }

    @Test
    void a_null_identifier_and_a_null_role_are_reasons_to_lock() {
        assertThat(
                        grant(
                                        resource("useCase"),
                                        """
                                        {"id":null,"name":"x","role":"EDITOR",
                                         "shareRecipientType":"user"}
                                        """)
                                .lock())
                .contains(Lock.because(Message.of("lock.noIdentifier")));
        assertThat(
                        grant(
                                        resource("useCase"),
                                        """
                                        {"id":"5f","role":null,"shareRecipientType":"user"}
                                        """)
                                .lock())
                .contains(Lock.because(Message.of("lock.noRole")));
    }

    @Test
    void a_notebook_says_which_use_case_holds_it_and_its_rows_lead_there() {
        Resource notebook =
                entity(
                        "notebook",
                        """
                        {"id":"n1","name":"Churn","useCaseId":"u1"}
                        """);
        ResourceRef useCase = new ResourceRef(ACCOUNT, new ResourceKind("useCase"), "u1");

        assertThat(notebook.managedBy()).contains(useCase);
        assertThat(
                        grant(
                                        notebook,
                                        """
                                        {"id":"5f","name":"a","role":"ADMIN",
                                         "shareRecipientType":"user"}
                                        """)
                                .lock())
                .contains(
                        new Lock(
                                Message.of("lock.datarobot.notebookInUseCase"),
                                Optional.of(useCase)));
    }

    @Test
    void a_notebook_outside_of_use_cases_has_its_rows_locked_all_the_same() {
        Resource notebook = entity("notebook", "{\"id\":\"n1\",\"name\":\"x\",\"useCaseId\":null}");

        assertThat(notebook.managedBy()).isEmpty();
        assertThat(
                        grant(
                                        notebook,
                                        """
                                        {"id":"5f","role":"OWNER","shareRecipientType":"user"}
                                        """)
                                .lock())
                .contains(Lock.because(Message.of("lock.datarobot.notebook")));
    }

    @ParameterizedTest
    @CsvSource({
        "useCase, id, name",
        "deployment, id, label",
        "dataset, datasetId, name",
        "project, id, projectName"
    })
    void every_kind_is_identified_and_named_by_its_own_fields(
            String kind, String idField, String nameField) {
        Resource named =
                entity(kind, "{\"%s\":\"e1\",\"%s\":\"Churn\"}".formatted(idField, nameField));
        Resource nameless = entity(kind, "{\"%s\":\"e1\"}".formatted(idField));

        ResourceRef ref = new ResourceRef(ACCOUNT, new ResourceKind(kind), "e1");
        assertThat(named).isEqualTo(Resource.named(ref, "Churn"));
        assertThat(nameless).isEqualTo(Resource.named(ref, "e1"));
    }

    private static Resource resource(String kind) {
        return Resource.named(new ResourceRef(ACCOUNT, new ResourceKind(kind), "r1"), "r1");
    }

    private static Resource entity(String kind, String json) {
        EntityType type = EntityTypes.of(new ResourceKind(kind));
        return DataRobotMapping.resource(
                ACCOUNT, type, DataRobotWire.Entity.of(type, Json.parse(json).orElseThrow()));
    }

    private static Grant grant(Resource resource, String json) {
        EntityType type = EntityTypes.of(resource.ref().kind());
        return DataRobotMapping.grant(
                resource,
                type,
                DataRobotWire.Holder.of(type.family(), Json.parse(json).orElseThrow()));
    }
}
