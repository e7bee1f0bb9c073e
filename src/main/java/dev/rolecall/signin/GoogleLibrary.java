package dev.rolecall.signin;

import com.google.auth.oauth2.GoogleCredentials;
import com.google.auth.oauth2.ImpersonatedCredentials;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.http.Errand;
import dev.rolecall.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Google's library, put to use for each way of signing in; loaded when somebody signs in.
final class GoogleLibrary {
    private static final int LIFETIME_SECONDS = 3_600;
    private static final Pattern ADDRESS = Pattern.compile("[\\w.:-]+@[\\w.-]+");

    private final LibraryHttp http;
    private final FileCredentials files;
    private final MachineCredentials machine;
    private final SignOut signOut;

    /// @param errand how requests leave
    /// @param surroundings what Google's library would find on this machine
    GoogleLibrary(Errand errand, Surroundings surroundings) {
        this.http = new LibraryHttp(errand);
        this.files = new FileCredentials(http);
        this.machine =
                new MachineCredentials(
                        files,
                        surroundings.environment(),
                        surroundings.home(),
                        () -> surroundings.machine().find(http));
        this.signOut = new SignOut(errand);
    }

    TokenSource machine() {
        return new LibraryTokens(() -> machine.find().credentials(), GoogleLibrary::ofMachine);
    }

    TokenSource key(CredentialSource.GoogleKeyFile source) {
        return new LibraryTokens(() -> files.key(source.path()), failure -> failure);
    }

    TokenSource acting(CredentialSource.GoogleImpersonation source) {
        String account = source.serviceAccount().strip();
        return new LibraryTokens(
                () -> acting(account, source.sourceFile()), failure -> ofActing(failure, account));
    }

    TokenSource consented(CredentialSource.GoogleConsent source, KeptSignIn kept) {
        return new ConsentTokens(source.clientFile(), kept, http);
    }

    Consent ask(Path clientFile, Messages messages) throws FailureException {
        return Consent.start(ClientFile.read(clientFile), http, messages);
    }

    void signOut(Path clientFile, Secret refreshToken)
            throws FailureException, InterruptedException {
        signOut.revoke(ClientFile.read(clientFile).revoke(), refreshToken);
    }

    private GoogleCredentials acting(String account, Optional<Path> sourceFile)
            throws FailureException, InterruptedException {
        if (!ADDRESS.matcher(account).matches()) {
            throw Faults.of(SignInFault.NO_SUCH_SERVICE_ACCOUNT, account);
        }
        FileCredentials.Found found =
                sourceFile.isPresent() ? files.any(sourceFile.get()) : machine.find();
        GoogleCredentials source =
                found.credentials() instanceof ImpersonatedCredentials acting
                        ? acting.getSourceCredentials()
                        : found.credentials();
        ImpersonatedCredentials.Builder acting =
                ImpersonatedCredentials.newBuilder()
                        .setSourceCredentials(source)
                        .setTargetPrincipal(account)
                        .setDelegates(List.of())
                        .setScopes(Scopes.ALL)
                        .setLifetime(LIFETIME_SECONDS)
                        .setHttpTransportFactory(http);
        found.actingServer()
                .map(server ->
                        server
                                + "/v1/projects/-/serviceAccounts/"
                                + account
                                + ":generateAccessToken")
                .ifPresent(acting::setIamEndpointOverride);
        return acting.build();
    }

    /// The browser is no help where the sign-in is `gcloud`'s.
    private static Failure ofMachine(Failure failure) {
        return failure instanceof Failure.SignInAgain(String said)
                ? new Failure.NotSignedIn(SignInFault.DEFAULT_ENDED, said)
                : failure;
    }

    private static Failure ofActing(Failure failure, String account) {
        return failure instanceof Failure.NotSignedIn(SignInFault fault, String _)
                        && (fault == SignInFault.MAY_NOT_ACT
                                || fault == SignInFault.NO_SUCH_SERVICE_ACCOUNT)
                ? new Failure.NotSignedIn(fault, account)
                : ofMachine(failure);
    }
}
