package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A system's store that can be locked, emptied and counted.
public final class MemoryStore implements SystemStore {
    private final Map<String, byte[]> keys = new TreeMap<>();
    private Optional<VaultFault> fault = Optional.empty();
    private int asked;

    /// How often the person could have been asked.
    public int asked() {
        return asked;
    }

    public Map<String, byte[]> keys() {
        return keys;
    }

    public void fail(VaultFault why) {
        fault = Optional.of(why);
    }

    public void recover() {
        fault = Optional.empty();
    }

    @Override
    public Optional<VaultFault> fault() {
        return fault;
    }

    @Override
    public Optional<byte[]> find(KeyName name) throws FailureException {
        answer();
        return Optional.ofNullable(keys.get(name.text())).map(byte[]::clone);
    }

    @Override
    public void keep(KeyName name, byte[] key) throws FailureException {
        answer();
        keys.put(name.text(), key.clone());
    }

    @Override
    public void forget(KeyName name) throws FailureException {
        answer();
        keys.remove(name.text());
    }

    private void answer() throws FailureException {
        asked++;
        if (fault.isPresent()) {
            throw new FailureException(new Failure.VaultShut(fault.get()));
        }
    }
}
