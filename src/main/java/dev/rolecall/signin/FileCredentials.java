package dev.rolecall.signin;

import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ImpersonatedCredentials;
import com.google.auth.oauth2.ServiceAccountCredentials;
import com.google.auth.oauth2.UserCredentials;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.SignInFault;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Reads credential files with Google's library, once it is certain of which kind they are.
final class FileCredentials {
    private static final List<String> KEY_FIELDS =
            List.of("client_id", "client_email", "private_key", "private_key_id");
    private static final List<String> PERSON_FIELDS =
            List.of("client_id", "client_secret", "refresh_token");
    private static final String ACTING_ADDRESS = "service_account_impersonation_url";

    private final LibraryHttp http;

    FileCredentials(LibraryHttp http) {
        this.http = http;
    }

    /// A file's credentials.
    ///
    /// @param actingServer where the file says that service accounts' tokens are handed out
    record Found(GoogleCredentials credentials, Optional<String> actingServer) {
        @Override
        public String toString() {
            return "Found[••••]";
        }
    }

    /// A service account, from its key file.
    GoogleCredentials key(Path path) throws FailureException {
        CredentialFile file = CredentialFile.read(path);
        return switch (file.kind()) {
            case SERVICE_ACCOUNT_KEY -> serviceAccount(file);
            case DESKTOP_CLIENT, WEB_CLIENT ->
                    throw Faults.of(SignInFault.CLIENT_IN_PLACE_OF_KEY, path);
            case PERSON, ACTING, OTHER -> throw Faults.of(SignInFault.FILE_OF_OTHER_KIND, path);
        };
    }

    /// Whatever can be signed in with.
    Found any(Path path) throws FailureException {
        CredentialFile file = CredentialFile.read(path);
        return switch (file.kind()) {
            case SERVICE_ACCOUNT_KEY -> new Found(serviceAccount(file), Optional.empty());
            case PERSON -> {
                file.demand("", PERSON_FIELDS);
                yield new Found(
                        read(file, () -> UserCredentials.fromStream(file.content(), http)),
                        Optional.empty());
            }
            case ACTING -> acting(file);
            case OTHER -> new Found(other(file), Optional.empty());
            case DESKTOP_CLIENT, WEB_CLIENT ->
                    throw Faults.of(SignInFault.FILE_OF_OTHER_KIND, path);
        };
    }

    private GoogleCredentials serviceAccount(CredentialFile file) throws FailureException {
        file.demand("", KEY_FIELDS);
        // Whoever asks for a token repeats a broken call by rules of their own.
        return read(
                file,
                () ->
                        ServiceAccountCredentials.fromStream(file.content(), http)
                                .createWithCustomRetryStrategy(false));
    }

    private Found acting(CredentialFile file) throws FailureException {
        file.address("", ACTING_ADDRESS);
        String source = "source_credentials";
        boolean person =
                file.optional(source, "type").filter("authorized_user"::equals).isPresent();
        file.demand(source, person ? PERSON_FIELDS : KEY_FIELDS);
        String address = file.text("", ACTING_ADDRESS);
        int server = address.indexOf("/v1/projects/");
        if (server < 0) {
            throw file.incomplete();
        }
        return new Found(
                read(file, () -> ImpersonatedCredentials.fromStream(file.content(), http)),
                Optional.of(address.substring(0, server)));
    }

    /// Kinds that companies set up, such as identities of another cloud.
    private GoogleCredentials other(CredentialFile file) throws FailureException {
        try {
            return GoogleCredentials.fromStream(file.content(), http);
        } catch (IOException | IllegalArgumentException | ClassCastException unknown) {
            throw Faults.of(SignInFault.FILE_OF_OTHER_KIND, file.path());
        }
    }

    private static GoogleCredentials read(CredentialFile file, Reading reading)
            throws FailureException {
        try {
            return reading.read();
        } catch (IOException | IllegalArgumentException | ClassCastException damaged) {
            throw file.incomplete();
        }
    }

    /// Reading by Google's library.
    @FunctionalInterface
    private interface Reading {
        GoogleCredentials read() throws IOException;
    }
}
