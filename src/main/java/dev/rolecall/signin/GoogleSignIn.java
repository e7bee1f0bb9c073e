package dev.rolecall.signin;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Errand;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Messages;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Signing in to Google in each of its four ways; where the rest of Rolecall comes in.
///
/// Credentials made here read no file and ask nobody before a secret is wanted from them; what is
/// wrong with a file is said then. Safe to use from many threads.
public final class GoogleSignIn {
    private static final Duration CALL = Duration.ofSeconds(30);

    /// Machines in Google's cloud ask for their credentials here, in clear, without leaving it.
    private static final Set<String> METADATA =
            Set.of("metadata.google.internal", "169.254.169.254");

    private final Supplier<GoogleLibrary> made;
    private final Clock clock;
    private Optional<GoogleLibrary> library = Optional.empty();

    /// Signs in through `transport`, to whatever addresses the credentials' files name.
    public GoogleSignIn(Transport transport) {
        this(
                () ->
                        new GoogleLibrary(
                                new Errand(transport, CALL, GoogleSignIn::isMetadata),
                                Surroundings.ofThisProcess()),
                Clock.systemUTC());
    }

    GoogleSignIn(Supplier<GoogleLibrary> made, Clock clock) {
        this.made = made;
        this.clock = clock;
    }

    /// This machine's application default credentials.
    public Credential machine(CredentialSource.GoogleDefault source) {
        return renewed(() -> library().machine(), source.quotaProject());
    }

    /// A service account with its key.
    public Credential key(CredentialSource.GoogleKeyFile source) {
        return renewed(() -> library().key(source), source.quotaProject());
    }

    /// Acting as a service account, by the credentials of a file or of this machine.
    public Credential acting(CredentialSource.GoogleImpersonation source) {
        return renewed(() -> library().acting(source), source.quotaProject());
    }

    /// A person who signed in with the browser.
    ///
    /// @param kept asked for the refresh token each time an access token is needed
    public Credential consented(CredentialSource.GoogleConsent source, KeptSignIn kept) {
        return renewed(() -> library().consented(source, kept), source.quotaProject());
    }

    /// Begins to ask a person for consent in their browser; close it in the end.
    ///
    /// @param messages for the page that says that the browser may be closed
    /// @throws FailureException with [dev.rolecall.domain.Failure.NotSignedIn] if the file is no
    ///   OAuth client's of the desktop kind
    public Consent ask(Path clientFile, Messages messages) throws FailureException {
        return library().ask(clientFile, messages);
    }

    /// Takes the consent back, so that the refresh token is worth nothing any more; one that is
    /// worth nothing already is as good.
    public void signOut(Path clientFile, Secret refreshToken)
            throws FailureException, InterruptedException {
        library().signOut(clientFile, refreshToken);
    }

    private synchronized GoogleLibrary library() {
        GoogleLibrary present = library.orElseGet(made);
        library = Optional.of(present);
        return present;
    }

    private Credential renewed(Supplier<TokenSource> source, Optional<String> quotaProject) {
        return new RenewedCredential(
                new LazyTokens(source), quotaProject.filter(name -> !name.isBlank()), clock);
    }

    private static boolean isMetadata(URI target) {
        return METADATA.contains(Optional.ofNullable(target.getHost()).orElse(""));
    }
}
