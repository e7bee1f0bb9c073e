package dev.rolecall.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of the wrong kind, damaged, empty or missing: each is told from the others, and no request
/// goes out.
class WrongFilesTest extends SignInStage {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "CLIENT       | NONE",
                "WEB          | WEB_CLIENT",
                "KEY          | KEY_IN_PLACE_OF_CLIENT",
                "DEFAULTS     | FILE_OF_OTHER_KIND",
                "ACTING       | FILE_OF_OTHER_KIND",
                "ANYTHING     | FILE_OF_OTHER_KIND",
                "HALF_CLIENT  | FILE_INCOMPLETE",
                "OTHER_PAGE   | FILE_INCOMPLETE",
                "CLEAR_PAGE   | FILE_INCOMPLETE",
                "EMPTY        | FILE_EMPTY",
                "TEXT         | FILE_NOT_JSON",
                "LIST         | FILE_NOT_JSON",
                "HUGE         | FILE_NOT_JSON",
                "MISSING      | FILE_MISSING",
                "FOLDER       | FILE_MISSING"
            })
    void in_place_of_an_oauth_client(Sample sample, String expected) throws Exception {
        Path file = write(sample);
        if (expected.equals("NONE")) {
            signIn().ask(file, MESSAGES).close();
            return;
        }
        assertThat(failure(() -> signIn().ask(file, MESSAGES)))
                .isEqualTo(new Failure.NotSignedIn(SignInFault.valueOf(expected), file.toString()));
        assertThat(sandbox().traffic().total()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLIENT       | CLIENT_IN_PLACE_OF_KEY",
                "WEB          | CLIENT_IN_PLACE_OF_KEY",
                "DEFAULTS     | FILE_OF_OTHER_KIND",
                "ACTING       | FILE_OF_OTHER_KIND",
                "ANYTHING     | FILE_OF_OTHER_KIND",
                "HALF_KEY     | FILE_INCOMPLETE",
                "BROKEN_KEY   | FILE_INCOMPLETE",
                "NUMBERS      | FILE_INCOMPLETE",
                "BAD_ADDRESS  | FILE_INCOMPLETE",
                "EMPTY        | FILE_EMPTY",
                "TEXT         | FILE_NOT_JSON",
                "MISSING      | FILE_MISSING"
            })
    void in_place_of_a_service_accounts_key(Sample sample, SignInFault expected) throws Exception {
        Path file = write(sample);
        assertThat(failure(() -> key(file).secret()))
                .isEqualTo(new Failure.NotSignedIn(expected, file.toString()));
        assertThat(sandbox().traffic().total()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CLIENT       | FILE_OF_OTHER_KIND",
                "ANYTHING     | FILE_OF_OTHER_KIND",
                "HALF_PERSON  | FILE_INCOMPLETE",
                "HALF_ACTING  | FILE_INCOMPLETE",
                "EMPTY        | FILE_EMPTY",
                "MISSING      | FILE_MISSING"
            })
    void in_place_of_default_credentials(Sample sample, SignInFault expected) throws Exception {
        Path file = write(sample);
        Credential credential =
                signIn(file).machine(new CredentialSource.GoogleDefault(Optional.empty()));
        assertThat(failure(credential::secret))
                .isEqualTo(new Failure.NotSignedIn(expected, file.toString()));
        assertThat(sandbox().traffic().total()).isZero();
    }

    @Test
    void a_client_file_that_went_missing_is_named_when_a_token_is_needed() throws Exception {
        Secret refreshToken = consent();
        Files.delete(files().client());
        assertThat(fault(() -> consented(refreshToken).secret()))
                .isEqualTo(SignInFault.FILE_MISSING);
    }

    @Test
    void secrets_are_not_sent_in_clear_to_other_machines() throws Exception {
        Path file = write("insecure.json", text(files().key(), "127.0.0.1", "192.0.2.1"));
        assertThat(fault(() -> key(file).secret())).isEqualTo(SignInFault.FILE_INCOMPLETE);
        assertThat(sandbox().traffic().total()).isZero();
    }

    enum Sample {
        CLIENT,
        WEB,
        KEY,
        DEFAULTS,
        ACTING,
        ANYTHING,
        HALF_CLIENT,
        OTHER_PAGE,
        CLEAR_PAGE,
        HALF_KEY,
        HALF_PERSON,
        HALF_ACTING,
        BROKEN_KEY,
        NUMBERS,
        BAD_ADDRESS,
        EMPTY,
        TEXT,
        LIST,
        HUGE,
        MISSING,
        FOLDER
    }

    private Path write(Sample sample) throws Exception {
        return switch (sample) {
            case CLIENT -> files().client();
            case KEY -> files().key();
            case DEFAULTS -> files().defaults();
            case ACTING -> files().acting();
            case MISSING -> folder().resolve("nowhere.json");
            case FOLDER -> folder();
            default -> write("sample.json", content(sample));
        };
    }

    private String content(Sample sample) throws Exception {
        return switch (sample) {
            case WEB -> text(files().client(), "\"installed\"", "\"web\"");
            case ANYTHING -> "{\"name\":\"package\"}";
            case HALF_CLIENT -> text(files().client(), "client_secret", "other");
            case OTHER_PAGE -> text(files().client(), "\"auth_uri\":\"http", "\"auth_uri\":\"file");
            case CLEAR_PAGE ->
                    text(
                            files().client(),
                            "\"auth_uri\":\"http://127.0.0.1",
                            "\"auth_uri\":\"http://192.0.2.1");
            case HALF_KEY -> text(files().key(), "client_email", "other");
            case HALF_PERSON -> text(files().defaults(), "refresh_token", "other");
            case HALF_ACTING -> text(files().acting(), "refresh_token", "other");
            case BROKEN_KEY ->
                    text(files().key(), "PRIVATE KEY-----\\\\n", "PRIVATE KEY-----\\\\n%");
            case NUMBERS ->
                    text(files().key(), "\"private_key_id\":\"[^\"]*\"", "\"private_key_id\":7");
            case BAD_ADDRESS ->
                    text(files().key(), "\"token_uri\":\"[^\"]*\"", "\"token_uri\":\"no address\"");
            case EMPTY -> " \n";
            case TEXT -> "client_id=abc";
            case LIST -> "[]";
            case HUGE -> "{\"x\":\"" + "x".repeat(300_000) + "\"}";
            default -> throw new IllegalArgumentException(sample.name());
        };
    }

    private static String text(Path file, String pattern, String replacement) throws Exception {
        return Files.readString(file).replaceAll(pattern, replacement);
    }

    private Path write(String name, String content) throws Exception {
        return Files.writeString(folder().resolve(name), content);
    }
}
