package dev.rolecall.app;

import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps the proxy's password for this run, in memory alone.
final class PasswordOfThisRun implements StoredSecrets {
    private final Map<String, Secret> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<Secret> find(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void keep(String name, Secret secret) {
        kept.put(name, secret);
    }

    @Override
    public void forget(String name) {
        kept.remove(name);
    }
}
