package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// A person's consent: what the browser is asked, what it is shown, and every way it goes wrong.
class ConsentTest extends SignInStage {
    @Test
    void the_browser_is_asked_with_pkce_a_state_and_a_way_back_to_this_machine() throws Exception {
        try (Consent one = ask();
                Consent other = ask()) {
            String query = one.address().getRawQuery();
            assertThat(one.address().toString())
                    .startsWith(sandbox().googleSignIns().serviceAccountsBase() + "/authorize?");
            assertThat(query)
                    .contains("code_challenge_method=S256")
                    .contains("access_type=offline")
                    .contains("generative-language.retriever")
                    .contains("cloud-platform")
                    .containsPattern("redirect_uri=http://127.0.0.1:\\d+/")
                    .containsPattern("(^|&)state=[\\w-]{43}(&|$)")
                    .doesNotContain("client_secret")
                    .doesNotContain("code_verifier");
            assertThat(QueryFields.of(query).get("state"))
                    .isNotEqualTo(QueryFields.of(other.address().getRawQuery()).get("state"));
            assertThat(QueryFields.of(query).get("code_challenge"))
                    .isNotEqualTo(
                            QueryFields.of(other.address().getRawQuery()).get("code_challenge"));
        }
    }

    @Test
    void who_allows_is_told_that_the_tab_may_be_closed() throws Exception {
        answersWith(ConsentAnswer.ADMINISTRATOR_ALLOWS);
        try (Consent consent = ask()) {
            HttpResponse<String> page = browser().open(consent.address());

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("You may close this tab and go back to Rolecall.");
            assertThat(page.headers().firstValue("Content-Security-Policy"))
                    .contains("default-src 'none'; style-src 'unsafe-inline'");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(consent.await(SOON).reveal()).startsWith("sandbox-google-refresh-");
        }
    }

    @Test
    void who_denies_is_not_signed_in() throws Exception {
        answersWith(ConsentAnswer.DENIED);
        try (Consent consent = ask()) {
            assertThat(browser().open(consent.address()).body()).contains("kept nothing");
            assertThat(fault(() -> consent.await(SOON))).isEqualTo(SignInFault.DENIED);
        }
    }

    @Test
    void a_closed_browser_is_waited_for_no_longer_than_agreed() throws Exception {
        try (Consent consent = ask()) {
            assertThat(fault(() -> consent.await(Duration.ofMillis(50))))
                    .isEqualTo(SignInFault.NOT_ANSWERED);
        }
    }

    @Test
    void who_gives_up_waiting_ends_the_wait() throws Exception {
        CompletableFuture<Failure> waiting;
        try (Consent consent = ask()) {
            waiting = CompletableFuture.supplyAsync(() -> failure(() -> consent.await(SOON)));
        }

        assertThat(waiting.get(5, TimeUnit.SECONDS))
                .isEqualTo(new Failure.NotSignedIn(SignInFault.CANCELLED, ""));
    }

    @Test
    void a_thread_told_to_stop_stops_waiting() throws Exception {
        try (Consent consent = ask()) {
            Thread.currentThread().interrupt();
            Assertions.assertThatThrownBy(() -> consent.await(SOON))
                    .isInstanceOf(InterruptedException.class);
        }
    }

    @Test
    void the_door_is_shut_afterwards() throws Exception {
        URI back;
        try (Consent consent = ask()) {
            back = wayBack(consent);
        }
        Assertions.assertThatThrownBy(() -> browser().open(back))
                .isInstanceOf(ConnectException.class);
    }

    @Test
    void an_answer_with_a_wrong_state_is_refused() throws Exception {
        answersWith(ConsentAnswer.ALLOWED_WITH_WRONG_STATE);
        try (Consent consent = ask()) {
            HttpResponse<String> page = browser().open(consent.address());

            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body()).contains("does not belong");
            assertThat(fault(() -> consent.await(SOON))).isEqualTo(SignInFault.WRONG_STATE);
        }
        assertThat(tokensAsked("authorization_code")).isZero();
    }

    @Test
    void only_the_first_answer_counts() throws Exception {
        answersWith(ConsentAnswer.ADMINISTRATOR_ALLOWS);
        try (Consent consent = ask()) {
            URI answer = browser().sentTo(consent.address());
            URI second = browser().sentTo(consent.address());
            assertThat(browser().open(answer).statusCode()).isEqualTo(200);

            assertThat(browser().open(second).statusCode()).isEqualTo(410);
            assertThat(consent.await(SOON).reveal()).isNotEmpty();
        }
        assertThat(tokensAsked("authorization_code")).isEqualTo(1);
    }

    @Test
    void what_is_no_answer_is_not_taken_for_one() throws Exception {
        answersWith(ConsentAnswer.ADMINISTRATOR_ALLOWS);
        try (Consent consent = ask()) {
            URI back = wayBack(consent);
            URI answer = browser().sentTo(consent.address());
            assertThat(status(HttpRequest.newBuilder(back.resolve("/favicon.ico")))).isEqualTo(404);
            assertThat(status(HttpRequest.newBuilder(back))).isEqualTo(404);
            assertThat(
                            status(
                                    HttpRequest.newBuilder(answer)
                                            .POST(BodyPublishers.ofString("code=x"))))
                    .isEqualTo(404);
            URI otherName =
                    URI.create(answer.toString().replace("http://127.0.0.1:", "http://localhost:"));
            assertThat(status(HttpRequest.newBuilder(otherName))).isEqualTo(404);

            assertThat(browser().open(answer).statusCode()).isEqualTo(200);
            assertThat(consent.await(SOON).reveal()).isNotEmpty();
        }
    }

    @Test
    void a_code_that_was_used_already_signs_nobody_in() throws Exception {
        answersWith(ConsentAnswer.ADMINISTRATOR_ALLOWS);
        try (Consent consent = ask()) {
            URI answer = browser().sentTo(consent.address());
            String code = QueryFields.of(answer.getRawQuery()).getOrDefault("code", "");
            HttpRequest stolen =
                    HttpRequest.newBuilder(
                                    URI.create(
                                            sandbox().googleSignIns().serviceAccountsBase()
                                                    + "/token"))
                            .POST(
                                    BodyPublishers.ofString(
                                            "grant_type=authorization_code&client_id="
                                                    + "rolecall-sandbox.apps.googleusercontent.example"
                                                    + "&client_secret=sandbox-google-client-secret"
                                                    + "&code_verifier=guessed&code="
                                                    + code))
                            .build();
            HttpResponse<String> thief = browser().send(stolen);
            assertThat(thief.body()).contains("Invalid code verifier");

            browser().open(answer);
            assertThat(failure(() -> consent.await(SOON)))
                    .isEqualTo(
                            new Failure.NotSignedIn(
                                    SignInFault.EXCHANGE_REFUSED, "Malformed auth code."));
        }
    }

    @Test
    void a_code_of_another_sign_in_fails_for_its_verifier() throws Exception {
        answersWith(ConsentAnswer.ADMINISTRATOR_ALLOWS);
        try (Consent mine = ask();
                Consent other = ask()) {
            String mixed =
                    wayBack(mine)
                            + "?state="
                            + QueryFields.of(mine.address().getRawQuery()).get("state")
                            + "&code="
                            + QueryFields.of(browser().sentTo(other.address()).getRawQuery())
                                    .get("code");
            browser().open(URI.create(mixed));

            assertThat(failure(() -> mine.await(SOON)))
                    .isEqualTo(
                            new Failure.NotSignedIn(
                                    SignInFault.EXCHANGE_REFUSED, "Invalid code verifier."));
        }
    }

    @Test
    void a_sign_in_that_does_not_last_is_none() throws Exception {
        sandbox().switches().google().refreshTokensGiven(false);
        assertThat(fault(this::consent)).isEqualTo(SignInFault.NOT_LASTING);
    }

    @Test
    void an_exchange_that_breaks_says_so() {
        sandbox().faults().next(Faults.call(Service.GOOGLE, "POST", "/token")).drop();
        assertThat(failure(this::consent)).isInstanceOf(Failure.Unreachable.class);
    }

    @Test
    void signing_out_takes_the_consent_back() throws Exception {
        Secret refreshToken = consent();
        signIn().signOut(files().client(), refreshToken);

        assertThat(failure(() -> consented(refreshToken).secret()))
                .isInstanceOf(Failure.SignInAgain.class);
        signIn().signOut(files().client(), refreshToken);
        assertThat(sandbox().traffic().calls("POST", "/revoke"))
                .extracting(call -> call.status())
                .containsExactly(200, 400);
    }

    private void answersWith(ConsentAnswer answer) {
        sandbox().switches().google().answerAtOnce(Optional.of(answer));
    }

    private static URI wayBack(Consent consent) {
        return URI.create(
                QueryFields.of(consent.address().getRawQuery()).getOrDefault("redirect_uri", ""));
    }

    private int status(HttpRequest.Builder request) throws Exception {
        return browser().send(request.build()).statusCode();
    }
}
