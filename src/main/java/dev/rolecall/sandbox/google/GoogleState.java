package dev.rolecall.sandbox.google;

/// What the sign-in double remembers; shared with the service that takes its tokens and with
/// whoever directs the sandbox.
public final class GoogleState {
    private final AccessTokens tokens = new AccessTokens();
    private final Consents consents = new Consents(tokens);
    private final ServiceAccounts accounts = new ServiceAccounts();

    /// Nobody has signed in.
    public GoogleState() {}

    /// The tokens issued so far.
    public AccessTokens tokens() {
        return tokens;
    }

    Consents consents() {
        return consents;
    }

    ServiceAccounts accounts() {
        return accounts;
    }
}
