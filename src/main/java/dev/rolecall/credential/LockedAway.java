package dev.rolecall.credential;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/// A credential that gives nothing while the console is locked, wherever it comes from.
///
/// @param locked whether the console is locked now
record LockedAway(Credential credential, BooleanSupplier locked) implements Credential {
    @Override
    public Secret secret() throws FailureException, InterruptedException {
        check();
        Secret secret = credential.secret();
        check();
        return secret;
    }

    @Override
    public Optional<String> quotaProject() {
        return credential.quotaProject();
    }

    @Override
    public boolean renew(Secret rejected) throws FailureException, InterruptedException {
        check();
        return credential.renew(rejected);
    }

    @Override
    public boolean renewsItself() {
        return credential.renewsItself();
    }

    @Override
    public void forget() {
        credential.forget();
    }

    private void check() throws FailureException {
        if (locked.getAsBoolean()) {
            throw new FailureException(new Failure.ConsoleLocked());
        }
    }
}
