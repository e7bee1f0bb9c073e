package dev.rolecall.signin;

import com.google.auth.oauth2.UserCredentials;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Tokens of a person who signed in with the browser. Once Google has called a consent ended it is
/// not asked again for the same one.
final class ConsentTokens implements TokenSource {
    private final Path clientFile;
    private final KeptSignIn kept;
    private final LibraryHttp http;
    private Optional<Secret> ended = Optional.empty();
    private String said = "";

    ConsentTokens(Path clientFile, KeptSignIn kept, LibraryHttp http) {
        this.clientFile = clientFile;
        this.kept = kept;
        this.http = http;
    }

    @Override
    public synchronized Given next() throws FailureException, InterruptedException {
        Secret refreshToken =
                kept.find().orElseThrow(() -> new FailureException(new Failure.SignInAgain("")));
        if (ended.filter(over -> over.reveal().equals(refreshToken.reveal())).isPresent()) {
            throw new FailureException(new Failure.SignInAgain(said));
        }
        ClientFile client = ClientFile.read(clientFile);
        UserCredentials credentials =
                UserCredentials.newBuilder()
                        .setClientId(client.id())
                        .setClientSecret(client.secret().reveal())
                        .setRefreshToken(refreshToken.reveal())
                        .setTokenServerUri(client.token())
                        .setHttpTransportFactory(http)
                        .build();
        try {
            return new Given(credentials.refreshAccessToken(), Optional.empty());
        } catch (IOException broken) {
            FailureException explained = Refusals.explained(broken);
            if (explained.failure() instanceof Failure.SignInAgain(String words)) {
                ended = Optional.of(refreshToken);
                said = words;
            }
            throw explained;
        }
    }
}
