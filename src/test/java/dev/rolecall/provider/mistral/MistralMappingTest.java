package dev.rolecall.provider.mistral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Json;
import dev.rolecall.i18n.Message;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Proves that rows of an access list become grants without loss or guess (FACTS 1.2 and 5.2).
class MistralMappingTest {
    private static final String ANA = "0ae92ecb-21ed-47c5-9f7e-0b2cbe325a20";
    private static final String OWNER = "f6b4a54c-11f7-4b6e-8f49-7e6a4e2b5f00";
    private static final Resource LIBRARY =
            new Resource(
                    new ResourceRef(new AccountId("a"), MistralDescriptor.LIBRARY, "l"),
                    "Library",
                    Optional.of(OWNER),
                    Optional.empty());

    @ParameterizedTest
    @CsvSource({"User, user", "Workspace, workspace", "Org, organization"})
    void the_three_kinds_have_our_words(String wire, String word) throws FailureException {
        Grant grant = grant("Viewer", wire, quoted(ANA), "");

        assertThat(grant.principal()).isEqualTo(Principal.of(new PrincipalKind(word), ANA));
        assertThat(grant.role()).isEqualTo(new Role("Viewer", Rank.USE));
        assertThat(grant.isLocked()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Robot", "user", "group", "Organization", "WORKSPACE"})
    void any_other_kind_is_kept_as_sent_and_locked(String wire) throws FailureException {
        Grant grant = grant("Viewer", wire, quoted(ANA), "");

        assertThat(grant.principal().kind()).isEqualTo(new PrincipalKind(wire));
        assertThat(grant.lock()).contains(Lock.because(Message.of("lock.unknownKind", wire)));
    }

    @ParameterizedTest
    @CsvSource({"Admin", "viewer", "EDITOR"})
    void any_other_role_is_kept_as_sent_without_a_rank(String word) throws FailureException {
        assertThat(grant(word, "User", quoted(ANA), "").role()).isEqualTo(Role.unknown(word));
    }

    @ParameterizedTest
    @CsvSource({"Owner", "owner", "OWNER"})
    void an_owner_by_word_is_locked(String word) throws FailureException {
        assertThat(grant(word, "User", quoted(ANA), "").lock())
                .contains(Lock.because(Message.of("mistral.lock.owner")));
    }

    @Test
    void an_owner_by_identifier_is_locked_whatever_the_role_says() throws FailureException {
        assertThat(grant("Editor", "Workspace", quoted(OWNER), "").lock())
                .contains(Lock.because(Message.of("mistral.lock.owner")));
    }

    @Test
    void a_user_row_of_the_old_form_is_named_by_its_user_id() throws FailureException {
        Grant grant = grant("Viewer", "User", "null", ",\"user_id\":\"" + ANA + "\"");

        assertThat(grant.principal()).isEqualTo(Principal.of(PrincipalKind.USER, ANA));
        assertThat(grant.extras()).containsEntry("user_id", ANA);
    }

    @Test
    void a_row_of_another_kind_is_not_named_by_somebody_s_user_id() throws FailureException {
        Grant grant = grant("Viewer", "Org", "null", ",\"user_id\":\"" + ANA + "\"");

        assertThat(grant.principal().id()).isEmpty();
    }

    @Test
    void every_further_field_is_kept_word_for_word() throws FailureException {
        Grant grant =
                grant(
                        "Viewer",
                        "User",
                        quoted(ANA),
                        ",\"org_id\":\"o\",\"user_id\":null,\"until\":{\"day\":1},\"level\":3");

        assertThat(grant.extras())
                .isEqualTo(Map.of("org_id", "o", "until", "{\"day\":1}", "level", "3"));
    }

    @Test
    void a_row_that_is_no_object_is_told_as_unreadable() {
        assertThatThrownBy(() -> MistralMapping.grant(LIBRARY, Json.parse("[1]").orElseThrow()))
                .isInstanceOf(FailureException.class)
                .hasMessageContaining("Unreadable");
    }

    @Test
    void an_identity_is_named_as_far_as_it_is_told() {
        MistralWire.Identity full =
                new MistralWire.Identity(
                        ANA,
                        "ana@x.example",
                        "Ana",
                        "Diaz",
                        new MistralWire.Named("w", "Legal"),
                        null,
                        null);
        MistralWire.Identity bare =
                new MistralWire.Identity(
                        ANA, null, null, null, null, null, new MistralWire.Named("k", null));

        assertThat(MistralMapping.me(full))
                .contains(Principal.of(PrincipalKind.USER, ANA, "Ana Diaz"));
        assertThat(MistralMapping.facts(full))
                .containsExactly(
                        Message.of("mistral.fact.email", "ana@x.example"),
                        Message.of("mistral.fact.workspace", "Legal"));
        assertThat(MistralMapping.me(bare)).contains(Principal.of(PrincipalKind.USER, ANA));
        assertThat(MistralMapping.facts(bare)).containsExactly(Message.of("mistral.fact.key", "k"));
    }

    private static Grant grant(String role, String type, String uuid, String more)
            throws FailureException {
        String row =
                "{\"library_id\":\"l\",\"role\":\"%s\",\"share_with_type\":\"%s\",\"share_with_uuid\":%s%s}"
                        .formatted(role, type, uuid, more);
        return MistralMapping.grant(LIBRARY, Json.parse(row).orElseThrow());
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }
}
