package dev.rolecall.domain;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Where an account's credential comes from; holds none itself, so it may be saved and exported.
public sealed interface CredentialSource {
    /// Kept in the vault under the account's identifier.
    record Stored() implements CredentialSource {}

    /// The person types it once a run; it is kept in memory only.
    record AskedEachTime() implements CredentialSource {}

    /// The value of an environment variable.
    record EnvironmentVariable(String name) implements CredentialSource {}

    /// The first line of a file.
    record SecretFile(Path path) implements CredentialSource {}

    /// The first line a command prints, such as `op read op://team/mistral/key`.
    ///
    /// @param command the program and its arguments, run without a shell
    record CommandOutput(List<String> command) implements CredentialSource {
        public CommandOutput {
            command = List.copyOf(command);
        }
    }

    /// Google's application default credentials, as `gcloud` and Google's own libraries find them.
    record GoogleDefault(Optional<String> quotaProject) implements CredentialSource {}

    /// A service account's key file.
    record GoogleKeyFile(Path path, Optional<String> quotaProject) implements CredentialSource {}

    /// Acting as a service account.
    ///
    /// @param serviceAccount its e-mail address
    /// @param sourceFile whose credentials may act as it; the default ones if absent
    record GoogleImpersonation(
            String serviceAccount, Optional<Path> sourceFile, Optional<String> quotaProject)
            implements CredentialSource {}

    /// A person's own sign-in in the browser; what renews it is kept in the vault.
    ///
    /// @param clientFile the OAuth client that asks for consent
    record GoogleConsent(Path clientFile, Optional<String> quotaProject)
            implements CredentialSource {}
}
