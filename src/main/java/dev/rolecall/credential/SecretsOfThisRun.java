package dev.rolecall.credential;

import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// Keeps secrets in memory alone, where nothing is to outlast the run: the sandbox, tests.
public final class SecretsOfThisRun implements StoredSecrets {
    private final Map<String, Secret> secrets = new ConcurrentHashMap<>();

    @Override
    public Optional<Secret> find(String name) {
        return Optional.ofNullable(secrets.get(name));
    }

    @Override
    public void keep(String name, Secret secret) {
        secrets.put(name, secret);
    }

    @Override
    public void forget(String name) {
        secrets.remove(name);
    }
}
