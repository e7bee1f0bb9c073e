package dev.rolecall.testing.network;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Secrets kept for as long as a test runs, in a console that can be locked.
public final class SecretsInMemory implements StoredSecrets {
    private final Map<String, Secret> kept = new ConcurrentHashMap<>();
    private volatile boolean locked;

    public void lock() {
        locked = true;
    }

    @Override
    public Optional<Secret> find(String name) throws FailureException {
        check();
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, Secret secret) throws FailureException {
        check();
        kept.put(name, secret);
    }

    @Override
    public void forget(String name) throws FailureException {
        check();
        kept.remove(name);
    }

    private void check() throws FailureException {
        if (locked) {
            throw new FailureException(new Failure.ConsoleLocked());
        }
    }
}
