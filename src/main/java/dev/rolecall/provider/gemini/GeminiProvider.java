package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.CredentialHeader;
import dev.rolecall.http.ServiceClient;
import dev.rolecall.http.ServiceSettings;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// Google's Gemini: who may use, edit and share corpora and tuned models (FACTS section 2).
public final class GeminiProvider implements Provider {
    /// The service without a way to it.
    public static final Descriptor SERVICE = GeminiDescriptor.DESCRIPTOR;

    private final Transport transport;

    public GeminiProvider(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Descriptor descriptor() {
        return SERVICE;
    }

    @Override
    public Connection connect(Account account, Credential credential, WriteLock lock) {
        ServiceSettings settings =
                ServiceSettings.of(
                                transport,
                                account.base(),
                                credential,
                                new GeminiFailures(),
                                lock::check)
                        .with(GeminiProvider::signedIn);
        ServiceSettings asKey =
                settings.with(
                        (secret, _) -> List.of(CredentialHeader.of("x-goog-api-key", secret)));
        return new GeminiConnection(
                account,
                new GeminiCalls(new ServiceClient(settings), new ServiceClient(asKey)),
                Clock.systemUTC());
    }

    /// An access token, and the project its calls are counted against (FACTS 2.1).
    private static List<CredentialHeader> signedIn(Secret token, Optional<String> quotaProject) {
        CredentialHeader bearer = CredentialHeader.bearer(token);
        return quotaProject
                .map(project ->
                        List.of(bearer, CredentialHeader.open("x-goog-user-project", project)))
                .orElseGet(() -> List.of(bearer));
    }
}
