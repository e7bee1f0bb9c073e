package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import java.security.SecureRandom;
import java.util.UUID;

/// Makes and finds the keys of vaults, in the system's store or from a passphrase.
final class VaultKeys {
    private static final int NONCE_BYTES = 12;

    private final SystemStore store;
    private final PassphraseKeys passphrases;
    private final SecureRandom random = new SecureRandom();

    VaultKeys(SystemStore store, PassphraseKeys passphrases) {
        this.store = store;
        this.passphrases = passphrases;
    }

    /// A new key and where it can be found again.
    record Keyed(KeySource source, VaultKey key) {}

    /// A random key, in the system's store when this returns.
    Keyed newSystemKey(UUID vault, Slot slot) throws FailureException, InterruptedException {
        byte[] bytes = new byte[VaultKey.BYTES];
        random.nextBytes(bytes);
        store.keep(new KeyName(vault, slot), bytes);
        return new Keyed(new KeySource.SystemKey(slot), new VaultKey(bytes));
    }

    void prepare() {
        passphrases.prepare();
    }

    Keyed newPassphraseKey(Secret passphrase) {
        PassphraseKeys.Made made = passphrases.make(passphrase);
        return new Keyed(new KeySource.PassphraseKey(made.derivation()), made.key());
    }

    /// The key the header asks for.
    ///
    /// @throws FailureException if the store has none, or the vault wants a passphrase
    VaultKey fromSystem(VaultHeader header) throws FailureException, InterruptedException {
        if (!(header.source() instanceof KeySource.SystemKey(Slot slot))) {
            throw shut(new VaultFault.WrongKey());
        }
        byte[] bytes =
                store.find(new KeyName(header.vault(), slot))
                        .orElseThrow(() -> shut(new VaultFault.KeyGone()));
        if (bytes.length != VaultKey.BYTES) {
            throw shut(new VaultFault.WrongKey());
        }
        return new VaultKey(bytes);
    }

    /// The key that `passphrase` makes with the header's derivation.
    ///
    /// @throws FailureException if the vault wants the system's key
    VaultKey fromPassphrase(VaultHeader header, Secret passphrase) throws FailureException {
        if (!(header.source() instanceof KeySource.PassphraseKey(Derivation derivation))) {
            throw shut(new VaultFault.WrongPassphrase());
        }
        return passphrases.derive(passphrase, derivation);
    }

    /// Takes a key no vault needs any more out of the system's store. One that stays there opens
    /// nothing, and the next change of keys overwrites it.
    void forget(UUID vault, KeySource source) throws InterruptedException {
        if (source instanceof KeySource.SystemKey(Slot slot)) {
            try {
                store.forget(new KeyName(vault, slot));
            } catch (FailureException staysThere) {
                // The change itself is complete; failing it now would say something untrue.
            }
        }
    }

    /// Random enough that no two writings under one key ever share one.
    byte[] nonce() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return nonce;
    }

    private static FailureException shut(VaultFault fault) {
        return new FailureException(new Failure.VaultShut(fault));
    }
}
