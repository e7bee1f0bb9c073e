package dev.rolecall.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.credential.BrowserSignIn.Attempt;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Messages;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.google.GoogleFiles;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.signin.GoogleSignIn;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts that sign in to Google, with the vault and the sandbox's sign-in.
class GoogleAccountsTest {
    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private final SecretsOfThisRun vault = new SecretsOfThisRun();
    private final GoogleAccounts google =
            new GoogleAccounts(
                    new GoogleSignIn(new Transport()), vault, new Messages(Locale.ENGLISH));
    private final Account account =
            new Account(
                    new AccountId("team"),
                    new ProviderId("gemini"),
                    "Team",
                    sandbox.geminiBase(),
                    Environment.SANDBOX);
    @TempDir private Path folder;

    @AfterEach
    void close() {
        sandbox.close();
    }

    @Test
    void what_renews_a_consent_is_kept_in_the_vault_and_taken_back_when_signing_out()
            throws Exception {
        GoogleConsent source = consent();
        Credential credential = google.of(account, source);
        assertThat(failure(credential)).isInstanceOf(Failure.SignInAgain.class);

        signIn(source);

        assertThat(vault.find("team").orElseThrow().reveal()).startsWith("sandbox-google-refresh-");
        assertThat(credential.secret().reveal()).startsWith("sandbox-google-access-");

        google.signOut(account.id(), source);

        assertThat(vault.find("team")).isEmpty();
        assertThat(failure(google.of(account, source))).isInstanceOf(Failure.SignInAgain.class);
        assertThat(sandbox.traffic().calls("POST", "/revoke"))
                .extracting(call -> call.status())
                .containsExactly(200);
        google.signOut(account.id(), source);
        assertThat(sandbox.traffic().calls("POST", "/revoke")).hasSize(1);
    }

    @Test
    void a_new_consent_puts_an_account_right_that_had_lost_the_old_one() throws Exception {
        GoogleConsent source = consent();
        signIn(source);
        Credential credential = google.of(account, source);
        credential.secret();
        sandbox.googleSignIns().revokeConsents();
        assertThat(
                        catchThrowableOfType(
                                        FailureException.class,
                                        () -> credential.renew(credential.secret()))
                                .failure())
                .isInstanceOf(Failure.SignInAgain.class);

        signIn(source);

        assertThat(credential.secret().reveal()).startsWith("sandbox-google-access-");
    }

    @Test
    void locking_drops_access_tokens_and_the_next_request_asks_for_a_new_one() throws Exception {
        GoogleConsent source = consent();
        signIn(source);
        Credentials all = credentials();
        Credential credential = all.of(account, source);
        String first = credential.secret().reveal();
        assertThat(credential.secret().reveal()).isEqualTo(first);

        all.forgetAll();

        assertThat(credential.secret().reveal()).isNotEqualTo(first);
    }

    @Test
    void who_signs_out_has_no_access_token_left_in_memory() throws Exception {
        GoogleConsent source = consent();
        signIn(source);
        Credentials all = credentials();
        Credential credential = all.of(account, source);
        credential.secret();

        all.signOut(account.id(), source);

        assertThat(failure(credential)).isInstanceOf(Failure.SignInAgain.class);
    }

    @Test
    void who_cannot_be_signed_out_stays_signed_in() throws Exception {
        GoogleConsent source = consent();
        signIn(source);
        Credentials all = credentials();
        sandbox.faults().next(Faults.call(Service.GOOGLE, "POST", "/revoke")).answer(503, "");

        assertThat(
                        catchThrowableOfType(
                                        FailureException.class,
                                        () -> all.signOut(account.id(), source))
                                .failure())
                .isInstanceOf(Failure.Unexpected.class);
        assertThat(all.of(account, source).secret().reveal()).startsWith("sandbox-google-access-");
    }

    private Credentials credentials() {
        return new Credentials(
                vault,
                SecretPrompt.NOBODY,
                _ -> Optional.empty(),
                google,
                () -> false,
                Clock.systemUTC());
    }

    @Test
    void a_key_file_needs_no_vault() throws Exception {
        GoogleFiles files = sandbox.googleSignIns().write(folder);
        Credential credential =
                google.of(
                        account,
                        new CredentialSource.GoogleKeyFile(
                                files.key(), Optional.of("rolecall-example")));

        assertThat(credential.secret().reveal()).startsWith("sandbox-google-access-");
        assertThat(credential.quotaProject()).contains("rolecall-example");
        assertThat(vault.find("team")).isEmpty();
    }

    private GoogleConsent consent() throws Exception {
        sandbox.switches().google().answerAtOnce(Optional.of(ConsentAnswer.ADMINISTRATOR_ALLOWS));
        return new GoogleConsent(sandbox.googleSignIns().write(folder).client(), Optional.empty());
    }

    private void signIn(GoogleConsent source) throws Exception {
        try (Attempt attempt = google.begin(source);
                HttpClient browser =
                        HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.ALWAYS)
                                .build()) {
            URI page = attempt.address();
            assertThat(
                            browser.send(
                                            HttpRequest.newBuilder(page).build(),
                                            BodyHandlers.ofString())
                                    .statusCode())
                    .isEqualTo(200);
            attempt.finish(account.id());
        }
    }

    private static Failure failure(Credential credential) {
        return catchThrowableOfType(FailureException.class, credential::secret).failure();
    }
}
