package dev.rolecall.signin;

import com.google.auth.oauth2.AccessToken;
import com.google.auth.oauth2.GoogleCredentials;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Tokens from credentials that Google's library reads from files or finds on this machine.
final class LibraryTokens implements TokenSource {
    private final Loading loading;
    private final UnaryOperator<Failure> meaning;

    /// @param meaning what a refusal means for credentials of this origin
    LibraryTokens(Loading loading, UnaryOperator<Failure> meaning) {
        this.loading = loading;
        this.meaning = meaning;
    }

    /// Reads credentials; asks Google nothing yet.
    @FunctionalInterface
    interface Loading {
        GoogleCredentials load() throws FailureException, InterruptedException;
    }

    @Override
    public Given next() throws FailureException, InterruptedException {
        GoogleCredentials credentials = loading.load().createScoped(Scopes.ALL);
        try {
            AccessToken token = credentials.refreshAccessToken();
            return new Given(token, Optional.ofNullable(credentials.getQuotaProjectId()));
        } catch (IOException broken) {
            throw new FailureException(meaning.apply(Refusals.explained(broken).failure()));
        }
    }
}
