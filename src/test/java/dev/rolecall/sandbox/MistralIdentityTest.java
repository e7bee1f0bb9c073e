package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MistralIdentityTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void an_expired_key_and_no_key_are_unauthorized() {
        Asking expired = Asking.with(sandbox.mistralBase(), sandbox.tokens().mistralExpired());
        Answer answer = expired.get("/v1/libraries");
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.text("/detail")).isEqualTo("Unauthorized");
        Asking nobody = Asking.withHeader(sandbox.mistralBase(), "Accept", "*/*");
        assertThat(nobody.get("/v1/libraries").status()).isEqualTo(401);
    }

    @Test
    void unauthorized_may_come_as_a_message() {
        sandbox.switches().mistral().unauthorizedAsMessage(true);
        Asking expired = Asking.with(sandbox.mistralBase(), sandbox.tokens().mistralExpired());
        Answer answer = expired.get("/v1/libraries");
        assertThat(answer.text("/message")).isEqualTo("Unauthorized");
        assertThat(answer.json().has("request_id")).isTrue();
    }

    @Test
    void a_key_in_its_own_header_tells_who_it_belongs_to() {
        Asking me = Asking.withHeader(sandbox.mistralBase(), "x-api-key", sandbox.mistralToken());
        Answer answer = me.get("/v1/users/me");
        assertThat(answer.text("/id")).isEqualTo(sandbox.company().administrator().mistralId());
        assertThat(answer.text("/email")).isEqualTo("anna.kowalska@rolecall.example");
        assertThat(answer.text("/organization/id"))
                .isEqualTo(sandbox.company().mistralOrganization());
        assertThat(Asking.mistral(sandbox).get("/v1/users/me").status()).isEqualTo(401);
    }

    @Test
    void identity_can_be_refused_to_ordinary_keys() {
        sandbox.switches().mistral().identityReadable(false);
        Asking me = Asking.withHeader(sandbox.mistralBase(), "x-api-key", sandbox.mistralToken());
        assertThat(me.get("/v1/users/me").status()).isEqualTo(401);
    }
}
