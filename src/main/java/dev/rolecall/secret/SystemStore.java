package dev.rolecall.secret;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import java.util.Optional;

/// The system's own place for keys: Credential Manager, Keychain, Secret Service. A call may show
/// the system's prompt and then returns when the person has answered it.
///
/// Everything fails with [dev.rolecall.domain.Failure.VaultShut] that says why.
public interface SystemStore {
    /// Why keys cannot be kept here, found out without asking the person; empty if they can.
    Optional<VaultFault> fault() throws InterruptedException;

    /// The key of this name; absent if the store answers and has none. The caller wipes it.
    Optional<byte[]> find(KeyName name) throws FailureException, InterruptedException;

    /// Keeps a key in place of what had its name.
    void keep(KeyName name, byte[] key) throws FailureException, InterruptedException;

    /// Removes a key; nothing happens if there is none.
    void forget(KeyName name) throws FailureException, InterruptedException;
}
