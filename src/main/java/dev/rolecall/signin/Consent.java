package dev.rolecall.signin;

import com.google.auth.oauth2.DefaultPKCEProvider;
import com.google.auth.oauth2.UserAuthorizer;
import com.google.auth.oauth2.UserAuthorizer.TokenResponseWithConfig;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.i18n.Messages;
import java.io.IOException;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;

/// One attempt to have a person's consent: open [#address()] in a browser, then [#await] the
/// answer. Good for one answer; close it in the end, which also ends a wait.
public final class Consent implements AutoCloseable {
    private static final int STATE_BYTES = 32;

    private final URI address;
    private final UserAuthorizer authorizer;
    private final LoopbackRedirect redirect;

    private Consent(URI address, UserAuthorizer authorizer, LoopbackRedirect redirect) {
        this.address = address;
        this.authorizer = authorizer;
        this.redirect = redirect;
    }

    static Consent start(ClientFile client, LibraryHttp http, Messages messages)
            throws FailureException {
        String state = random();
        LoopbackRedirect redirect = LoopbackRedirect.open(state, messages);
        UserAuthorizer authorizer =
                UserAuthorizer.newBuilder()
                        .setClientId(client.forLibrary())
                        .setScopes(Scopes.ALL)
                        .setUserAuthUri(client.authorize())
                        .setTokenServerUri(client.token())
                        .setCallbackUri(redirect.address())
                        .setPKCEProvider(new DefaultPKCEProvider())
                        .setHttpTransportFactory(http)
                        .build();
        URI address = URI.create(authorizer.getAuthorizationUrl(null, state, null).toString());
        return new Consent(address, authorizer, redirect);
    }

    /// The page a person answers on. It holds no secret, and may be opened in any browser of this
    /// machine.
    public URI address() {
        return address;
    }

    /// Waits for the answer and exchanges it for a refresh token, which is to be kept.
    ///
    /// @param patience how long to wait for the person
    /// @throws FailureException with [Failure.NotSignedIn] if nobody answered, somebody said no, or
    ///   the answer is not what it should be
    public Secret await(Duration patience) throws FailureException, InterruptedException {
        RedirectAnswer answer =
                redirect.await(patience).orElseThrow(() -> Faults.of(SignInFault.NOT_ANSWERED));
        return switch (answer) {
            case RedirectAnswer.Allowed(String code) -> exchanged(code);
            case RedirectAnswer.Refused(String error) -> throw refused(error);
            case RedirectAnswer.Foreign _ -> throw Faults.of(SignInFault.WRONG_STATE);
            case RedirectAnswer.Cancelled _ -> throw Faults.of(SignInFault.CANCELLED);
        };
    }

    /// Ends the attempt.
    @Override
    public void close() {
        redirect.close();
    }

    private Secret exchanged(String code) throws FailureException, InterruptedException {
        try {
            TokenResponseWithConfig given =
                    authorizer.getTokenResponseFromAuthCodeExchange(code, null, Map.of());
            if (!given.getAccessToken().getScopes().contains(Scopes.RETRIEVER)) {
                throw Faults.of(SignInFault.SCOPE_LEFT_OUT);
            }
            return Optional.ofNullable(given.getRefreshToken())
                    .map(Secret::new)
                    .orElseThrow(() -> Faults.of(SignInFault.NOT_LASTING));
        } catch (IOException broken) {
            throw exchangeRefused(Refusals.explained(broken));
        }
    }

    /// A code that is not taken is no sign-in that ended.
    private static FailureException exchangeRefused(FailureException explained) {
        return explained.failure() instanceof Failure.SignInAgain(String said)
                ? Faults.of(SignInFault.EXCHANGE_REFUSED, said)
                : explained;
    }

    private static FailureException refused(String error) {
        return error.equals("access_denied")
                ? Faults.of(SignInFault.DENIED)
                : Faults.of(
                        SignInFault.EXCHANGE_REFUSED,
                        error.substring(0, Math.min(error.length(), 80)));
    }

    private static String random() {
        byte[] bytes = new byte[STATE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
