package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.google.ServiceAccounts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/// Sign-ins that are over, or never were: each says what to do, and nobody is asked twice in vain.
class EndedSignInTest extends SignInStage {
    @Test
    void an_expired_refresh_token_wants_a_new_sign_in() throws Exception {
        Credential credential = consented(consent());
        sandbox().googleSignIns().expireRefreshTokens();

        assertThat(failure(() -> corpora(credential)))
                .isEqualTo(new Failure.SignInAgain("Token has been expired or revoked."));
        assertThat(sandbox().traffic().calls("GET", "/corpora")).isEmpty();
    }

    @Test
    void a_consent_withdrawn_in_the_middle_wants_a_new_sign_in() throws Exception {
        Credential credential = consented(consent());
        assertThat(corpora(credential)).hasSize(3);
        sandbox().googleSignIns().revokeConsents();

        assertThat(failure(() -> corpora(credential))).isInstanceOf(Failure.SignInAgain.class);
    }

    @Test
    void google_is_asked_once_about_a_consent_that_ended_and_again_after_the_next()
            throws Exception {
        AtomicReference<Secret> kept = new AtomicReference<>(consent());
        Credential credential = consented(() -> Optional.of(kept.get()));
        sandbox().googleSignIns().revokeConsents();
        for (int times = 0; times < 5; times++) {
            assertThat(failure(credential::secret)).isInstanceOf(Failure.SignInAgain.class);
        }
        assertThat(tokensAsked("refresh_token")).isEqualTo(1);

        kept.set(consent(ConsentAnswer.ADMINISTRATOR_ALLOWS));

        assertThat(corpora(credential)).hasSize(3);
    }

    @Test
    void without_a_consent_there_is_nothing_to_ask() {
        Credential credential = consented(Optional::empty);
        assertThat(failure(credential::secret)).isEqualTo(new Failure.SignInAgain(""));
        assertThat(sandbox().traffic().total()).isZero();
    }

    @Test
    void default_credentials_that_ended_are_renewed_where_they_come_from() throws Exception {
        sandbox().googleSignIns().expireRefreshTokens();
        assertThat(fault(() -> machine().secret())).isEqualTo(SignInFault.DEFAULT_ENDED);
        assertThat(fault(() -> acting(files().acting()).secret()))
                .isEqualTo(SignInFault.DEFAULT_ENDED);
    }

    @Test
    void default_credentials_renewed_meanwhile_count_without_a_restart() throws Exception {
        Credential credential = machine();
        sandbox().googleSignIns().expireRefreshTokens();
        assertThat(fault(credential::secret)).isEqualTo(SignInFault.DEFAULT_ENDED);

        sandbox().googleSignIns().write(folder().resolve("google"));

        assertThat(corpora(credential)).hasSize(3);
    }

    @Test
    void a_machine_without_credentials_says_how_to_get_some() {
        Credential credential =
                signIn(Map.of()).machine(new CredentialSource.GoogleDefault(Optional.empty()));
        assertThat(fault(credential::secret)).isEqualTo(SignInFault.NO_DEFAULT);
    }

    @Test
    void the_file_gcloud_keeps_is_found() throws Exception {
        Path gcloud = folder().resolve(".config").resolve("gcloud");
        Files.createDirectories(gcloud);
        Files.copy(files().defaults(), gcloud.resolve("application_default_credentials.json"));
        assertThat(
                        corpora(
                                signIn(Map.of())
                                        .machine(
                                                new CredentialSource.GoogleDefault(
                                                        Optional.empty()))))
                .hasSize(3);
        assertThat(
                        corpora(
                                signIn(Map.of("CLOUDSDK_CONFIG", gcloud.toString()))
                                        .machine(
                                                new CredentialSource.GoogleDefault(
                                                        Optional.empty()))))
                .hasSize(3);
    }

    @Test
    void a_deleted_key_is_rejected() {
        sandbox().googleSignIns().deleteKey();
        assertThat(failure(() -> key(files().key()).secret()))
                .isEqualTo(
                        new Failure.NotSignedIn(
                                SignInFault.KEY_REJECTED, "Invalid JWT Signature."));
    }

    @Test
    void a_clock_that_is_off_is_told_from_a_bad_key() {
        for (long hours : new long[] {2, -2}) {
            sandbox().switches().google().clockAhead(Duration.ofHours(hours));
            assertThat(fault(() -> key(files().key()).secret())).isEqualTo(SignInFault.CLOCK_OFF);
        }
    }

    @Test
    void an_unknown_client_is_told_from_a_consent_that_ended() throws Exception {
        Secret refreshToken = consent();
        Path other = folder().resolve("other-client.json");
        Files.writeString(
                other,
                Files.readString(files().client())
                        .replace("rolecall-sandbox.apps", "deleted-client.apps"));
        Credential credential =
                signIn().consented(
                                new CredentialSource.GoogleConsent(other, Optional.empty()),
                                () -> Optional.of(refreshToken));
        assertThat(fault(credential::secret)).isEqualTo(SignInFault.CLIENT_REJECTED);
    }

    @Test
    void acting_needs_the_right_and_the_account() throws Exception {
        Path reader = folder().resolve("reader.json");
        String readersToken = consent(ConsentAnswer.READER_ALLOWS).reveal();
        Files.writeString(
                reader,
                Files.readString(files().acting())
                        .replaceFirst("sandbox-google-refresh-[0-9a-f]+", readersToken));
        assertThat(failure(() -> acting(reader).secret()))
                .isEqualTo(
                        new Failure.NotSignedIn(SignInFault.MAY_NOT_ACT, ServiceAccounts.ACTED_AS));
        String nobody = "nobody@rolecall-example.iam.gserviceaccount.example";
        assertThat(failure(() -> acting(nobody, files().acting()).secret()))
                .isEqualTo(new Failure.NotSignedIn(SignInFault.NO_SUCH_SERVICE_ACCOUNT, nobody));
        assertThat(fault(() -> acting("not an address/..", files().acting()).secret()))
                .isEqualTo(SignInFault.NO_SUCH_SERVICE_ACCOUNT);
    }
}
