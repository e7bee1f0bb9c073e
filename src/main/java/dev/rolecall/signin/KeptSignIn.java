package dev.rolecall.signin;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.util.Optional;

/// Where an account's refresh token is kept after a consent: in the vault, as a rule.
@FunctionalInterface
public interface KeptSignIn {
    /// The refresh token; absent before the first consent and after signing out.
    Optional<Secret> find() throws FailureException, InterruptedException;
}
