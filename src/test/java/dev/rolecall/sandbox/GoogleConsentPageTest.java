package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.http.Call;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The double's consent page, and the codes it sends back.
class GoogleConsentPageTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final Browsing browser = new Browsing();
    private final GoogleAsking google = new GoogleAsking(sandbox, browser);

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void a_person_chooses_who_to_be_and_is_sent_back_with_a_code() throws Exception {
        Answer page = browser.get(google.address(Map.of()));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Allow").contains("Deny").contains(google.readerAddress());

        Map<String, String> back =
                browser.redirect(
                        google.address(Map.of()), "answer=allow&person=" + google.readerAddress());

        assertThat(back).containsEntry("state", "xyz").containsKey("code");
        JsonNode tokens =
                google.exchange(back.getOrDefault("code", ""), GoogleAsking.VERIFIER).json();
        assertThat(tokens.path("refresh_token").asString()).startsWith("sandbox-google-refresh-");
        assertThat(tokens.path("expires_in").asInt()).isEqualTo(3600);
        assertThat(tokens.path("scope").asString()).isEqualTo(GoogleAsking.SCOPES);
        assertThat(google.lists(tokens.path("access_token").asString())).isEqualTo(200);
    }

    @Test
    void who_denies_is_sent_back_without_a_code() throws Exception {
        assertThat(browser.redirect(google.address(Map.of()), "answer=deny"))
                .containsEntry("error", "access_denied")
                .containsEntry("state", "xyz")
                .doesNotContainKey("code");
    }

    @Test
    void a_code_works_once_and_only_with_its_verifier() throws Exception {
        assertThat(GoogleAsking.error(google.exchange(google.code(), GoogleAsking.VERIFIER + "x")))
                .isEqualTo("invalid_grant");
        String code = google.code();
        assertThat(google.exchange(code, GoogleAsking.VERIFIER).status()).isEqualTo(200);
        Answer again = google.exchange(code, GoogleAsking.VERIFIER);
        assertThat(again.status()).isEqualTo(400);
        assertThat(GoogleAsking.error(again)).isEqualTo("invalid_grant");
    }

    @Test
    void nothing_is_sent_back_to_addresses_that_are_not_on_this_machine() throws Exception {
        Answer elsewhere =
                browser.get(google.address(Map.of("redirect_uri", "http://example.org/")));
        assertThat(elsewhere.status()).isEqualTo(400);
        assertThat(elsewhere.body()).contains("redirect_uri_mismatch");
        assertThat(browser.get(google.address(Map.of("code_challenge_method", "plain"))).body())
                .contains("PKCE");
        assertThat(browser.get(google.address(Map.of("client_id", "other"))).body())
                .contains("invalid_client");
        assertThat(
                        browser.get(
                                        google.address(
                                                Map.of(
                                                        "scope",
                                                        "https://www.googleapis.com/auth/generative-language")))
                                .body())
                .contains("invalid_scope");
    }

    @Test
    void the_page_can_answer_by_itself() throws Exception {
        sandbox.switches().google().answerAtOnce(Optional.of(ConsentAnswer.DENIED));
        assertThat(browser.redirect(google.address(Map.of())))
                .containsEntry("error", "access_denied");
        sandbox.switches()
                .google()
                .answerAtOnce(Optional.of(ConsentAnswer.ALLOWED_WITH_WRONG_STATE));
        assertThat(browser.redirect(google.address(Map.of())).get("state")).isNotEqualTo("xyz");
    }

    @Test
    void the_record_of_calls_keeps_no_secret_of_a_sign_in() throws Exception {
        String code = google.code();
        String refreshToken =
                google.exchange(code, GoogleAsking.VERIFIER)
                        .json()
                        .path("refresh_token")
                        .asString();
        google.refresh(refreshToken);
        google.form("/revoke", Map.of("token", refreshToken));

        assertThat(sandbox.traffic().calls("POST", "/token"))
                .extracting(Call::body)
                .containsExactly(
                        Optional.of("grant_type=authorization_code"),
                        Optional.of("grant_type=refresh_token"));
        assertThat(sandbox.traffic().calls().toString())
                .doesNotContain(code)
                .doesNotContain(GoogleAsking.VERIFIER)
                .doesNotContain(refreshToken)
                .doesNotContain("client-secret");
    }
}
