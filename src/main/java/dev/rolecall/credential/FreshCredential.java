package dev.rolecall.credential;

import dev.rolecall.domain.Credential;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;

/// A credential that is fetched each time it is asked: nothing of it stays in memory.
final class FreshCredential implements Credential {
    private final Origin origin;

    FreshCredential(Origin origin) {
        this.origin = origin;
    }

    @Override
    public Secret secret() throws FailureException, InterruptedException {
        return origin.fetch();
    }

    @Override
    public boolean renew(Secret rejected) throws FailureException, InterruptedException {
        return !origin.fetch().reveal().equals(rejected.reveal());
    }
}
