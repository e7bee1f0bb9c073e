package dev.rolecall.provider.mistral;

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
import java.util.List;

/// Mistral as a service Rolecall can talk to.
public final class MistralProvider implements Provider {
    private final Transport transport;

    public MistralProvider(Transport transport) {
        this.transport = transport;
    }

    @Override
    public Descriptor descriptor() {
        return MistralDescriptor.MISTRAL;
    }

    @Override
    public Connection connect(Account account, Secret credential, WriteLock lock) {
        CredentialHeader bearer = CredentialHeader.bearer(credential);
        ServiceSettings settings =
                ServiceSettings.of(
                        transport,
                        account.base(),
                        List.of(bearer),
                        new MistralFailures(),
                        lock::check);
        // Who am I is asked with a header of its own (FACTS 1.5); the limit stays shared.
        CredentialHeader apiKey = CredentialHeader.of("x-api-key", credential);
        ServiceSettings identity = settings.with(List.of(bearer, apiKey));
        return new MistralConnection(
                account, new ServiceClient(settings), new ServiceClient(identity));
    }
}
