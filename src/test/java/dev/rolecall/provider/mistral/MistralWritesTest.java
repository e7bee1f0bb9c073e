package dev.rolecall.provider.mistral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Json;
import dev.rolecall.provider.Write;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves that changes become the very requests of FACTS 1.2.
class MistralWritesTest {
    private static final String ANA = "0ae92ecb-21ed-47c5-9f7e-0b2cbe325a20";
    private static final ResourceRef LIBRARY =
            new ResourceRef(new AccountId("a"), MistralDescriptor.LIBRARY, "d2169833-d8e2");
    private static final Role VIEWER = new Role("Viewer", Rank.USE);
    private static final Role EDITOR = new Role("Editor", Rank.EDIT);

    @Test
    void giving_is_a_put_without_org_id() {
        Write write = write(new Change.Give(LIBRARY, principal(PrincipalKind.USER), VIEWER));

        assertThat(write.method()).isEqualTo("PUT");
        assertThat(write.path()).isEqualTo("/v1/libraries/d2169833-d8e2/share");
        assertSame(
                write,
                "{\"level\":\"Viewer\",\"share_with_uuid\":\""
                        + ANA
                        + "\",\"share_with_type\":\"User\"}");
    }

    @Test
    void changing_is_the_same_put() {
        Grant before = Grant.of(principal(PrincipalKind.WORKSPACE), VIEWER);

        Write write = write(new Change.ChangeRole(LIBRARY, before, EDITOR));

        assertThat(write.method()).isEqualTo("PUT");
        assertSame(
                write,
                "{\"level\":\"Editor\",\"share_with_uuid\":\""
                        + ANA
                        + "\",\"share_with_type\":\"Workspace\"}");
    }

    @Test
    void revoking_is_a_delete_with_a_body() {
        Grant before = Grant.of(principal(PrincipalKind.ORGANIZATION), VIEWER);

        Write write = write(new Change.Revoke(LIBRARY, before));

        assertThat(write.method()).isEqualTo("DELETE");
        assertSame(write, "{\"share_with_uuid\":\"" + ANA + "\",\"share_with_type\":\"Org\"}");
    }

    @Test
    void what_mistral_has_no_request_for_is_an_error_of_the_caller() {
        Principal ana = principal(PrincipalKind.USER);
        Principal nobody = new Principal(PrincipalKind.USER, Optional.empty(), Optional.empty());

        assertThatThrownBy(() ->
                        write(new Change.TransferOwnership(LIBRARY, ana, Optional.empty(), EDITOR)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(new Change.Give(LIBRARY, nobody, VIEWER)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        write(new Change.Give(LIBRARY, principal(PrincipalKind.GROUP), VIEWER)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSame(Write write, String body) {
        assertThat(Json.parse(write.body().orElseThrow())).isEqualTo(Json.parse(body));
    }

    private static Write write(Change change) {
        return MistralWrites.write(LIBRARY, change);
    }

    private static Principal principal(PrincipalKind kind) {
        return Principal.of(kind, ANA);
    }
}
