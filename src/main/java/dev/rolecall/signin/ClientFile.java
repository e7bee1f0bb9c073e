package dev.rolecall.signin;

import com.google.auth.oauth2.ClientId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import java.net.URI;
import java.nio.file.Path;

/// The person's own OAuth client, of the desktop kind, as the Google Cloud console hands it out.
///
/// @param authorize where a browser is sent
/// @param token where codes and refresh tokens are exchanged
record ClientFile(String id, Secret secret, URI authorize, URI token) {
    private static final String PART = "installed";

    /// Reads the file.
    ///
    /// @throws FailureException that says what sort of file it is instead
    static ClientFile read(Path path) throws FailureException {
        CredentialFile file = CredentialFile.read(path);
        return switch (file.kind()) {
            case DESKTOP_CLIENT ->
                    new ClientFile(
                            file.text(PART, "client_id"),
                            new Secret(file.text(PART, "client_secret")),
                            file.address(PART, "auth_uri"),
                            file.address(PART, "token_uri"));
            case WEB_CLIENT -> throw Faults.of(SignInFault.WEB_CLIENT, path);
            case SERVICE_ACCOUNT_KEY -> throw Faults.of(SignInFault.KEY_IN_PLACE_OF_CLIENT, path);
            case PERSON, ACTING, OTHER -> throw Faults.of(SignInFault.FILE_OF_OTHER_KIND, path);
        };
    }

    /// Where a consent is taken back: beside where its tokens are exchanged.
    URI revoke() {
        return token.resolve("revoke");
    }

    ClientId forLibrary() {
        return ClientId.of(id, secret.reveal());
    }
}
