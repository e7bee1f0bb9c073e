package dev.rolecall.ui.accounts;

import java.util.Optional;

/// What is wrong with each field of the account form, in words.
///
/// @param addressWarning what to look at again; it does not keep anybody from saving the account
/// @param credentialMissing whether the problem of the credential is only that it is not typed yet
public record FormProblems(
        Optional<String> name,
        Optional<String> address,
        Optional<String> addressWarning,
        Optional<String> environment,
        Optional<String> credential,
        boolean credentialMissing) {
    static final FormProblems NONE =
            new FormProblems(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false);

    /// The same without what is only missing yet: nobody is told off before they began.
    FormProblems withoutMissing() {
        return new FormProblems(
                Optional.empty(),
                address,
                addressWarning,
                environment,
                credential.filter(_ -> !credentialMissing),
                false);
    }

    /// Whether nothing keeps the account from being saved.
    public boolean none() {
        return name.isEmpty() && address.isEmpty() && environment.isEmpty() && credential.isEmpty();
    }
}
