package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Account;
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

/// Google's Gemini: who may use, edit and share corpora and tuned models (FACTS section 2).
public final class GeminiProvider implements Provider {
    private final Transport transport;

    public GeminiProvider(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Descriptor descriptor() {
        return GeminiDescriptor.DESCRIPTOR;
    }

    @Override
    public Connection connect(Account account, Secret credential, WriteLock lock) {
        ServiceSettings settings =
                ServiceSettings.of(
                        transport,
                        account.base(),
                        List.of(CredentialHeader.bearer(credential)),
                        new GeminiFailures(),
                        lock::check);
        ServiceSettings asKey =
                settings.with(List.of(CredentialHeader.of("x-goog-api-key", credential)));
        return new GeminiConnection(
                account,
                new GeminiCalls(new ServiceClient(settings), new ServiceClient(asKey)),
                Clock.systemUTC());
    }
}
