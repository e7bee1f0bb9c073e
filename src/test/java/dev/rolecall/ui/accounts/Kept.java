package dev.rolecall.ui.accounts;

import dev.rolecall.credential.Credentials;
import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Secret;
import dev.rolecall.operation.Operations;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.time.Clock;
import java.util.Optional;

/// Accounts that are kept in memory, for the tests of this package.
final class Kept {
    private Kept() {}

    static ProfilesModel in(AccountsModel accounts, Operations operations) {
        return in(accounts, operations, new SecretsOfThisRun());
    }

    static ProfilesModel in(AccountsModel accounts, Operations operations, SecretsOfThisRun vault) {
        Credentials credentials =
                new Credentials(
                        vault,
                        SecretPrompt.NOBODY,
                        name -> Optional.of("from-variable").filter(_ -> name.equals("ACME_TOKEN")),
                        (_, _) -> Credential.of(new Secret("google")),
                        () -> false,
                        Clock.systemUTC());
        return new ProfilesModel(accounts, credentials, Optional.empty(), operations);
    }
}
