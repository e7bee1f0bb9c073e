package dev.rolecall.provider.gemini;

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
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Proves what becomes of Gemini's rows, recorded and strange ones alike.
class GeminiMappingTest {
    private static final AccountId ACCOUNT = new AccountId("account");
    private static final ResourceRef CORPUS =
            new ResourceRef(ACCOUNT, new ResourceKind("corpus"), "c1");
    private static final ResourceRef MODEL =
            new ResourceRef(ACCOUNT, new ResourceKind("tunedModel"), "m1");

    @Test
    void a_recorded_list_of_corpora_names_each_by_what_follows_the_slash() throws Exception {
        GeminiWire.Page page = GeminiWire.Page.of(recorded("corpora_list"), "corpora");

        assertThat(page.nextPageToken()).isEmpty();
        assertThat(page.rows())
                .map(row ->
                        GeminiMapping.resource(
                                ACCOUNT, GeminiCollection.CORPORA, GeminiWire.Member.of(row)))
                .containsExactly(
                        Resource.named(
                                new ResourceRef(
                                        ACCOUNT,
                                        new ResourceKind("corpus"),
                                        "test-corpus-j0oywm69m798"),
                                "Test Corpus"));
    }

    @Test
    void a_recorded_access_list_has_its_locked_owner_and_a_group() throws Exception {
        ResourceRef corpus =
                new ResourceRef(ACCOUNT, new ResourceKind("corpus"), "test-corpus-j0oywm69m798");
        GeminiWire.Page page =
                GeminiWire.Page.of(recorded("corpora_permissions_list"), "permissions");
        List<Grant> grants =
                page.rows().stream()
                        .map(row -> GeminiMapping.grant(corpus, GeminiWire.Permission.of(row)))
                        .toList();

        assertThat(grants)
                .extracting(Grant::principal)
                .containsExactly(
                        Principal.of(PrincipalKind.USER, "redacted@example.com"),
                        Principal.of(PrincipalKind.GROUP, "redacted@example.com"));
        assertThat(grants)
                .extracting(Grant::role)
                .containsExactly(new Role("OWNER", Rank.OWN), new Role("READER", Rank.USE));
        assertThat(grants.get(0).lock())
                .contains(Lock.because(Message.of("lock.gemini.ownerStays")));
        assertThat(grants.get(1).lock()).isEmpty();
        assertThat(grants.get(1).handle()).contains("101799614406133382015");
    }

    @Test
    void a_recorded_permission_alone_maps_like_one_of_a_list() throws Exception {
        ResourceRef corpus =
                new ResourceRef(ACCOUNT, new ResourceKind("corpus"), "test-corpus-j0oywm69m798");

        Grant patched =
                GeminiMapping.grant(
                        corpus, GeminiWire.Permission.of(recorded("corpora_permissions_patch")));

        assertThat(patched.role()).isEqualTo(new Role("WRITER", Rank.SHARE));
        assertThat(patched.extras()).isEmpty();
    }

    @Test
    void the_owner_of_a_tuned_model_is_locked_with_a_word_on_transfers() {
        assertThat(
                        grant(
                                        MODEL,
                                        """
                                        {"name":"tunedModels/m1/permissions/1","granteeType":"USER",
                                         "emailAddress":"a@x.example","role":"OWNER"}
                                        """)
                                .lock())
                .contains(Lock.because(Message.of("lock.gemini.ownerMovesByTransfer")));
    }

    @Test
    void everyone_is_one_principal_without_an_address() {
        Grant everyone =
                grant(
                        CORPUS,
                        """
                        {"name":"corpora/c1/permissions/everyone","granteeType":"EVERYONE",
                         "role":"READER"}
                        """);

        assertThat(everyone.principal()).isEqualTo(Principal.everyone());
        assertThat(everyone.handle()).contains("everyone");
        assertThat(everyone.lock()).isEmpty();
    }

    @Test
    void an_address_on_a_grant_to_everyone_is_shown_and_not_taken_for_the_holder() {
        Grant everyone =
                grant(
                        CORPUS,
                        """
                        {"name":"corpora/c1/permissions/everyone","granteeType":"EVERYONE",
                         "emailAddress":"odd@x.example","role":"READER"}
                        """);

        assertThat(everyone.principal()).isEqualTo(Principal.everyone());
        assertThat(everyone.extras()).containsOnlyKeys("emailAddress");
    }

    @Test
    void words_and_numbers_nobody_described_are_kept_as_sent() {
        Grant odd =
                grant(
                        CORPUS,
                        """
                        {"name":"corpora/c1/permissions/7","granteeType":4,
                         "emailAddress":"x@x.example","role":9,"expireTime":"2030","tags":["a",1],
                         "note":null}
                        """);

        assertThat(odd.principal()).isEqualTo(Principal.of(new PrincipalKind("4"), "x@x.example"));
        assertThat(odd.role()).isEqualTo(Role.unknown("9"));
        assertThat(odd.lock()).contains(Lock.because(Message.of("lock.unknownKind", "4")));
        assertThat(odd.extras())
                .containsEntry("expireTime", "2030")
                .containsEntry("tags", "[\"a\",1]")
                .hasSize(2);
    }

    @Test
    void a_word_that_only_looks_like_one_of_ours_is_not_taken_for_it() {
        Grant lowercase =
                grant(
                        CORPUS,
                        """
                        {"name":"corpora/c1/permissions/7","granteeType":"user",
                         "emailAddress":"x@x.example","role":"reader"}
                        """);

        assertThat(lowercase.role()).isEqualTo(Role.unknown("reader"));
        assertThat(lowercase.lock()).contains(Lock.because(Message.of("lock.unknownKind", "user")));
    }

    @Test
    void an_unknown_role_of_a_known_holder_can_still_be_changed() {
        Grant commenter =
                grant(
                        CORPUS,
                        """
                        {"name":"corpora/c1/permissions/7","granteeType":"USER",
                         "emailAddress":"x@x.example","role":"COMMENTER"}
                        """);

        assertThat(commenter.role()).isEqualTo(Role.unknown("COMMENTER"));
        assertThat(commenter.lock()).isEmpty();
    }

    @Test
    void a_row_without_a_role_or_without_a_usable_name_is_locked_with_the_reason() {
        assertThat(
                        grant(
                                        CORPUS,
                                        """
                                        {"name":"corpora/c1/permissions/7","granteeType":"USER",
                                         "emailAddress":"x@x.example"}
                                        """)
                                .lock())
                .contains(Lock.because(Message.of("lock.noRole")));
        for (String name :
                List.of("", "corpora/other/permissions/7", "corpora/c1/permissions/", "7")) {
            Grant nameless =
                    grant(
                            CORPUS,
                            "{\"name\":\"%s\",\"granteeType\":\"USER\",\"emailAddress\":\"x@x.example\",\"role\":\"READER\"}"
                                    .formatted(name));
            assertThat(nameless.handle()).isEmpty();
            assertThat(nameless.lock())
                    .contains(Lock.because(Message.of("lock.gemini.noPermissionName")));
        }
    }

    @Test
    void a_row_of_nothing_still_is_a_row() {
        Grant nothing = grant(CORPUS, "null");

        assertThat(nothing.principal().id()).isEmpty();
        assertThat(nothing.role()).isEqualTo(Role.unknown(""));
        assertThat(nothing.isLocked()).isTrue();
    }

    @Test
    void a_resource_without_a_display_name_is_called_by_its_identifier() {
        GeminiWire.Member nameless =
                new GeminiWire.Member(Optional.of("tunedModels/m1"), Optional.empty());

        assertThat(GeminiMapping.resource(ACCOUNT, GeminiCollection.TUNED_MODELS, nameless))
                .isEqualTo(Resource.named(MODEL, "m1"));
    }

    private static Grant grant(ResourceRef resource, String json) {
        return GeminiMapping.grant(
                resource, GeminiWire.Permission.of(Json.parse(json).orElseThrow()));
    }

    private static JsonNode recorded(String name) throws IOException {
        try (InputStream file = GeminiMappingTest.class.getResourceAsStream(name + ".json")) {
            assertThat(file).as(name).isNotNull();
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return Json.parse(text)
                    .flatMap(node -> Json.parse(node.path("data").stringValue()))
                    .orElseThrow();
        }
    }
}
