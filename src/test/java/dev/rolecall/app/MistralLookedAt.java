package dev.rolecall.app;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Provider;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;

/// A way to the sandbox's Mistral of the test's own, past the window.
final class MistralLookedAt {
    private MistralLookedAt() {}

    static Connection in(Sandbox sandbox) {
        Provider provider = new MistralProvider(new Transport());
        Account account =
                new Account(
                        new AccountId("looked-at"),
                        provider.descriptor().id(),
                        "Mistral",
                        sandbox.mistralBase(),
                        Environment.SANDBOX);
        return provider.connect(
                account,
                Credential.of(new Secret(sandbox.mistralToken())),
                WriteLock.open("Mistral"));
    }
}
