package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GeminiCredentialsTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final String corpus =
            "/" + Asking.gemini(sandbox).get("/corpora?pageSize=1").text("/corpora/0/name");

    @AfterEach
    void close() {
        sandbox.close();
    }

    private Asking withKey(String key) {
        return Asking.withHeader(sandbox.geminiBase(), "x-goog-api-key", key);
    }

    private Asking withToken(String token) {
        return Asking.with(sandbox.geminiBase(), token);
    }

    private static String reason(Answer answer) {
        return answer.text("/error/details/0/reason");
    }

    @Test
    void a_key_lists_models_but_no_access() {
        Asking key = withKey(sandbox.tokens().geminiApiKey());
        assertThat(key.get("/models?pageSize=1").status()).isEqualTo(200);
        assertThat(key.get("/tunedModels").status()).isEqualTo(200);
        for (String path : new String[] {"/corpora", corpus + "/permissions"}) {
            Answer refused = key.get(path);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.text("/error/status")).isEqualTo("UNAUTHENTICATED");
            assertThat(reason(refused)).isEqualTo("CREDENTIALS_MISSING");
        }
    }

    @Test
    void a_key_may_come_in_the_query_and_is_cut_from_the_record() {
        Asking nobody = Asking.withHeader(sandbox.geminiBase(), "Accept", "*/*");
        String key = sandbox.tokens().geminiApiKey();
        assertThat(nobody.get("/models?pageSize=1&key=" + key).status()).isEqualTo(200);
        assertThat(sandbox.traffic().calls("GET", "/models"))
                .allMatch(call -> call.query().equals("pageSize=1&key=cut") && call.authorized());
    }

    @Test
    void tuned_models_can_be_closed_to_keys() {
        sandbox.switches().gemini().keyReadsTunedModels(false);
        assertThat(withKey(sandbox.tokens().geminiApiKey()).get("/tunedModels").status())
                .isEqualTo(401);
    }

    @Test
    void a_wrong_key_is_invalid() {
        Answer wrong = withKey("something else").get("/models");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(reason(wrong)).isEqualTo("API_KEY_INVALID");
    }

    @Test
    void an_expired_token_is_unauthenticated_and_a_wrong_scope_forbidden() {
        Answer expired = withToken(sandbox.tokens().geminiExpired()).get("/corpora");
        assertThat(expired.status()).isEqualTo(401);
        Answer scope = withToken(sandbox.tokens().geminiWrongScope()).get(corpus + "/permissions");
        assertThat(scope.status()).isEqualTo(403);
        assertThat(reason(scope)).isEqualTo("ACCESS_TOKEN_SCOPE_INSUFFICIENT");
    }

    @Test
    void a_switched_off_service_says_which_project() {
        sandbox.switches().gemini().serviceDisabled(true);
        Answer refused = withToken(sandbox.geminiToken()).get("/corpora");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(reason(refused)).isEqualTo("SERVICE_DISABLED");
        assertThat(refused.text("/error/details/0/metadata/consumer")).startsWith("projects/");
    }
}
