package dev.rolecall.provider.gemini;

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
import org.junit.jupiter.api.Test;

/// Proves every request that changes access in Gemini, byte for byte.
class GeminiWritesTest {
    private static final AccountId ACCOUNT = new AccountId("account");
    private static final ResourceRef CORPUS =
            new ResourceRef(ACCOUNT, new ResourceKind("corpus"), "c1");
    private static final ResourceRef MODEL =
            new ResourceRef(ACCOUNT, new ResourceKind("tunedModel"), "m1");
    private static final Principal ALICE = Principal.of(PrincipalKind.USER, "alice@x.example");
    private static final Role READER = new Role("READER", Rank.USE);
    private static final Role WRITER = new Role("WRITER", Rank.SHARE);
    private static final Role OWNER = new Role("OWNER", Rank.OWN);

    @Test
    void a_user_a_group_and_everyone_are_given_a_role_each_by_a_post() {
        List<Change> changes =
                List.of(
                        new Change.Give(CORPUS, ALICE, WRITER),
                        new Change.Give(
                                CORPUS,
                                Principal.of(PrincipalKind.GROUP, "team@x.example"),
                                READER),
                        new Change.Give(CORPUS, Principal.everyone(), READER));

        List<Write> writes = GeminiWrites.prepare(CORPUS, changes);

        assertThat(writes).extracting(Write::method).containsOnly("POST");
        assertThat(writes).extracting(Write::path).containsOnly("/corpora/c1/permissions");
        assertThat(writes)
                .map(write -> write.body().orElseThrow())
                .containsExactly(
                        """
                        {"granteeType":"USER","emailAddress":"alice@x.example","role":"WRITER"}\
                        """,
                        """
                        {"granteeType":"GROUP","emailAddress":"team@x.example","role":"READER"}\
                        """,
                        """
                        {"granteeType":"EVERYONE","role":"READER"}\
                        """);
        assertThat(writes).flatMap(Write::changes).isEqualTo(changes);
    }

    @Test
    void a_role_is_changed_by_a_patch_of_the_permission_with_its_mask() {
        Grant grant = grant("101799614406133382015");

        assertThat(
                        GeminiWrites.prepare(
                                MODEL, List.of(new Change.ChangeRole(MODEL, grant, WRITER))))
                .singleElement()
                .satisfies(write -> {
                    assertThat(write.method()).isEqualTo("PATCH");
                    assertThat(write.path())
                            .isEqualTo(
                                    "/tunedModels/m1/permissions/101799614406133382015"
                                            + "?updateMask=role");
                    assertThat(write.body()).contains("{\"role\":\"WRITER\"}");
                });
    }

    @Test
    void access_is_revoked_by_a_delete_without_a_body() {
        Grant everyone =
                new Grant(
                        Principal.everyone(),
                        READER,
                        Optional.of("everyone"),
                        Optional.empty(),
                        Map.of());

        assertThat(GeminiWrites.prepare(CORPUS, List.of(new Change.Revoke(CORPUS, everyone))))
                .singleElement()
                .satisfies(write -> {
                    assertThat(write.method()).isEqualTo("DELETE");
                    assertThat(write.path()).isEqualTo("/corpora/c1/permissions/everyone");
                    assertThat(write.body()).isEmpty();
                });
    }

    @Test
    void a_tuned_model_changes_hands_by_a_transfer_and_a_corpus_never() {
        Change transfer = new Change.TransferOwnership(MODEL, ALICE, Optional.empty(), OWNER);

        assertThat(GeminiWrites.prepare(MODEL, List.of(transfer)))
                .containsExactly(
                        new Write(
                                MODEL,
                                List.of(transfer),
                                "POST",
                                "/tunedModels/m1:transferOwnership",
                                Optional.of("{\"emailAddress\":\"alice@x.example\"}")));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        GeminiWrites.prepare(
                                CORPUS,
                                List.of(
                                        new Change.TransferOwnership(
                                                CORPUS, ALICE, Optional.empty(), OWNER))));
    }

    @Test
    void identifiers_are_encoded_and_never_a_path_trick() {
        ResourceRef odd =
                new ResourceRef(ACCOUNT, new ResourceKind("corpus"), "a/b?c%d e:transferOwnership");
        Grant grant = grant("1/2?x=%");

        assertThat(GeminiWrites.prepare(odd, List.of(new Change.Revoke(odd, grant))))
                .extracting(Write::path)
                .containsExactly(
                        "/corpora/a%2Fb%3Fc%25d%20e%3AtransferOwnership/permissions/1%2F2%3Fx%3D%25");
    }

    @Test
    void a_handle_leads_to_no_other_resource_whatever_it_holds() {
        Grant ofAnother = grant("../../other/permissions/1");

        assertThat(GeminiWrites.prepare(CORPUS, List.of(new Change.Revoke(CORPUS, ofAnother))))
                .extracting(Write::path)
                .containsExactly("/corpora/c1/permissions/..%2F..%2Fother%2Fpermissions%2F1");
    }

    @Test
    void what_the_service_has_no_request_for_is_refused() {
        Grant nameless = Grant.of(ALICE, READER);
        Principal company = Principal.of(PrincipalKind.ORGANIZATION, "o1");
        Principal unnamed = new Principal(PrincipalKind.USER, Optional.empty(), Optional.empty());

        assertThat(
                        List.of(
                                new Change.ChangeRole(CORPUS, nameless, WRITER),
                                new Change.Revoke(CORPUS, nameless),
                                new Change.Give(CORPUS, company, READER),
                                new Change.Give(CORPUS, unnamed, READER),
                                new Change.Give(CORPUS, ALICE, OWNER),
                                new Change.Give(CORPUS, ALICE, Role.unknown("COMMENTER"))))
                .allSatisfy(change ->
                        assertThatIllegalArgumentException()
                                .isThrownBy(() -> GeminiWrites.prepare(CORPUS, List.of(change))));
    }

    private static Grant grant(String handle) {
        return new Grant(ALICE, READER, Optional.of(handle), Optional.empty(), Map.of());
    }
}
