package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Errand;
import dev.rolecall.http.Transport;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/// Whatever the machine's logging is set to, no secret of a sign-in is logged, printed or thrown.
class SilenceTest extends SignInStage {
    @Test
    void nothing_of_a_sign_in_is_logged_at_the_finest_level() throws Exception {
        Logger root = Logger.getLogger("");
        Level before = root.getLevel();
        List<String> lines = new ArrayList<>();
        Handler listening = listening(lines);
        root.addHandler(listening);
        root.setLevel(Level.ALL);
        List<String> secrets = new ArrayList<>();
        try {
            Secret refreshToken = consent();
            secrets.add(refreshToken.reveal());
            for (Credential credential :
                    List.of(
                            machine(),
                            key(files().key()),
                            acting(files().acting()),
                            consented(refreshToken))) {
                corpora(credential);
                secrets.add(credential.secret().reveal());
            }
            Logger.getLogger("dev.rolecall.signin.test").finest("the listener listens");
        } finally {
            root.setLevel(before);
            root.removeHandler(listening);
        }
        assertThat(lines).contains("the listener listens");
        String all = String.join("\n", lines);
        assertThat(secrets).hasSize(5).allSatisfy(secret -> assertThat(all).doesNotContain(secret));
        assertThat(all)
                .doesNotContain("sandbox-google-client-secret")
                .doesNotContain("PRIVATE KEY")
                .doesNotContain("assertion=");
    }

    @Test
    void nothing_prints_its_secret() throws Exception {
        Credential credential = key(files().key());
        String token = credential.secret().reveal();

        assertThat(credential.toString()).doesNotContain(token);
        assertThat(new FileCredentials(new LibraryHttp(errand())).any(files().defaults()))
                .asString()
                .doesNotContain("refresh");
        assertThat(CredentialFile.read(files().key()))
                .asString()
                .isEqualTo(files().key().toString());
        assertThat(ClientFile.read(files().client()))
                .asString()
                .doesNotContain("sandbox-google-client-secret");
        assertThat(new RedirectAnswer.Allowed("the-code")).asString().doesNotContain("the-code");
    }

    @Test
    void what_is_thrown_repeats_nothing_that_looks_like_a_secret() throws Exception {
        String refreshToken = consent().reveal();
        sandbox()
                .faults()
                .always(Faults.call(Service.GOOGLE, "POST", "/token"))
                .answer(
                        400,
                        "{\"error\":\"invalid_grant\",\"error_description\":\"No: %s\"}"
                                .formatted(refreshToken));
        StringWriter trace = new StringWriter();
        Assertions.assertThatThrownBy(() -> consented(new Secret(refreshToken)).secret())
                .isInstanceOf(FailureException.class)
                .satisfies(thrown -> thrown.printStackTrace(new PrintWriter(trace)));

        assertThat(trace.toString()).contains("SignInAgain").doesNotContain(refreshToken);
    }

    @Test
    void no_file_is_written_by_signing_in() throws Exception {
        consent();
        corpora(machine());
        try (var files = Files.walk(folder())) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(4);
        }
    }

    private static Errand errand() {
        return new Errand(new Transport(), SOON, _ -> false);
    }

    private static Handler listening(List<String> lines) {
        return new Handler() {
            @Override
            public synchronized void publish(LogRecord line) {
                lines.add(String.valueOf(line.getMessage()));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }
}
