package dev.rolecall.provider.mistral;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
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
    /// The service without a way to it.
    public static final Descriptor SERVICE = MistralDescriptor.MISTRAL;

    private final Transport transport;

    public MistralProvider(Transport transport) {
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
                        transport, account.base(), credential, new MistralFailures(), lock::check);
        // Who am I is asked with a header of its own (FACTS 1.5); the limit stays shared.
        ServiceSettings identity =
                settings.with((secret, _) ->
                        List.of(
                                CredentialHeader.bearer(secret),
                                CredentialHeader.of("x-api-key", secret)));
        return new MistralConnection(
                account, new ServiceClient(settings), new ServiceClient(identity));
    }
}
