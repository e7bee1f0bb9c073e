package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.world.Company;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;

/// Google's sign-in as whoever directs the sandbox sees it: its files, and what happens to those
/// who signed in.
public final class GoogleSignIns {
    private final URI base;
    private final Company company;
    private final GoogleState state;

    /// The sign-in that answers at `base`.
    public GoogleSignIns(URI base, Company company, GoogleState state) {
        this.base = base;
        this.company = company;
        this.state = state;
    }

    /// Where service accounts' tokens are handed out.
    public URI serviceAccountsBase() {
        return base;
    }

    /// Writes an OAuth client file, a service account's key file and the two kinds of default
    /// credentials into a folder, readable by their owner only.
    public GoogleFiles write(Path folder) throws IOException {
        return new GoogleFileWriter(base, company, state).write(folder);
    }

    /// Ends every access token at once; refresh tokens stay good.
    public void endAccessTokens() {
        state.tokens().endAll();
    }

    /// Lets every refresh token run out.
    public void expireRefreshTokens() {
        state.consents().expireAll();
    }

    /// Takes every consent back, as a person does on their account's page.
    public void revokeConsents() {
        state.consents().revokeAll();
    }

    /// Deletes the service account's key.
    public void deleteKey() {
        state.accounts().replaceKey();
    }
}
