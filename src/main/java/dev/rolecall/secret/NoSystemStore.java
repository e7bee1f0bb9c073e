package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import java.util.Optional;

/// Stands where a system has no store, and says why at every call.
public final class NoSystemStore implements SystemStore {
    private final VaultFault why;

    public NoSystemStore(VaultFault why) {
        this.why = why;
    }

    @Override
    public Optional<VaultFault> fault() {
        return Optional.of(why);
    }

    @Override
    public Optional<byte[]> find(KeyName name) throws FailureException {
        throw new FailureException(new Failure.VaultShut(why));
    }

    @Override
    public void keep(KeyName name, byte[] key) throws FailureException {
        throw new FailureException(new Failure.VaultShut(why));
    }

    @Override
    public void forget(KeyName name) throws FailureException {
        throw new FailureException(new Failure.VaultShut(why));
    }
}
