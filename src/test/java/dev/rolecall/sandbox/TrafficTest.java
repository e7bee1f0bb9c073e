package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TrafficTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_call_is_recorded_with_what_was_asked_and_answered() {
        Asking.gemini(sandbox).post("/corpora/a%2Fb/permissions?x=1", "{\"role\":\"READER\"}");
        Call call = sandbox.traffic().calls().getFirst();
        assertThat(call.service()).isEqualTo(Service.GEMINI);
        assertThat(call.method()).isEqualTo("POST");
        assertThat(call.path()).isEqualTo("/corpora/a%2Fb/permissions");
        assertThat(call.query()).isEqualTo("x=1");
        assertThat(call.status()).isEqualTo(403);
        assertThat(call.authorized()).isTrue();
        assertThat(call.body()).contains("{\"role\":\"READER\"}");
        assertThat(call.headers()).containsEntry("content-type", "application/json");
    }

    @Test
    void no_secret_is_ever_recorded() {
        Asking.mistral(sandbox).get("/v1/libraries");
        Asking.withHeader(sandbox.geminiBase(), "x-goog-api-key", sandbox.tokens().geminiApiKey())
                .get("/models");
        Asking.withHeader(sandbox.mistralBase(), "x-api-key", sandbox.mistralToken())
                .get("/v1/users/me");
        Asking.withHeader(sandbox.dataRobotBase(), "Accept", "*/*").get("/version/");
        assertThat(sandbox.traffic().calls())
                .extracting(Call::authorized)
                .containsExactly(true, true, true, false);
        assertThat(sandbox.traffic().calls().toString())
                .doesNotContain(sandbox.mistralToken())
                .doesNotContain(sandbox.tokens().geminiApiKey());
    }

    @Test
    void reads_keep_no_body_and_clearing_forgets() {
        Asking.dataRobot(sandbox).get("/version/");
        assertThat(sandbox.traffic().calls("GET", "/version").getFirst().body()).isEmpty();
        assertThat(sandbox.traffic().total()).isEqualTo(1);
        sandbox.traffic().clear();
        assertThat(sandbox.traffic().calls()).isEmpty();
        assertThat(sandbox.traffic().total()).isZero();
    }
}
