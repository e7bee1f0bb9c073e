package dev.rolecall.ui.accounts;

import java.util.Optional;

/// What is wrong with each field of the account form, in words.
///
/// @param addressWarning what to look at again; it does not keep anybody from adding the account
public record FormProblems(
        Optional<String> name,
        Optional<String> address,
        Optional<String> addressWarning,
        Optional<String> environment,
        Optional<String> credential) {
    static final FormProblems NONE =
            new FormProblems(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// The same without what is only missing yet: nobody is told off before they began.
    FormProblems withoutMissing() {
        return new FormProblems(
                Optional.empty(), address, addressWarning, environment, Optional.empty());
    }

    /// Whether nothing keeps the account from being added.
    public boolean none() {
        return name.isEmpty() && address.isEmpty() && environment.isEmpty() && credential.isEmpty();
    }
}
