package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/// The stored secrets of one person. Opening it asks for the key once; from then on secrets are
/// found in memory until it is locked, which wipes them. Safe to use from many threads and by
/// several programs at a time. What asks the system's store may wait for a person: call it where
/// waiting is allowed.
public final class Vault implements StoredSecrets {
    private final VaultDisk disk;
    private final VaultKeys keys;
    private final VaultWriting writing;
    private final VaultMemory memory = new VaultMemory();
    private final VaultStanding standing;
    private final ReentrantLock changing = new ReentrantLock();

    /// @param folder where the vault's file is, or will be
    public Vault(Path folder, SystemStore store, PassphraseKeys passphrases, Clock clock) {
        this(new VaultFile(folder, clock), new VaultKeys(store, passphrases));
    }

    Vault(VaultDisk disk, VaultKeys keys) {
        this.disk = disk;
        this.keys = keys;
        this.writing = new VaultWriting(disk, keys);
        this.standing = new VaultStanding(disk, memory);
    }

    /// How the vault stands, as far as this program knows.
    public VaultState state() {
        return standing.known();
    }

    /// Has `watcher` told of every change of state, on the thread that made it.
    public void watch(Consumer<VaultState> watcher) {
        standing.watch(watcher);
    }

    /// Reads anew how the vault stands on the disk.
    public VaultState look() {
        return standing.look();
    }

    /// Has `listener` told what a person must know of the vault's file: that it was damaged or
    /// gone, and the vault as it was before its last change is used. What was found so far is told
    /// at once, the rest on the thread that finds it; nothing is told twice.
    public void listen(Consumer<Message> listener) {
        standing.listen(listener);
    }

    /// Makes an empty vault whose key is in the system's store. One that exists is set aside.
    public void createWithSystemKey() throws FailureException, InterruptedException {
        UUID vault = UUID.randomUUID();
        change(() -> create(vault, keys.newSystemKey(vault, Slot.A)));
    }

    /// Makes an empty vault that a passphrase opens. One that exists is set aside.
    public void createWithPassphrase(Secret passphrase) throws FailureException {
        change(() -> create(UUID.randomUUID(), keys.newPassphraseKey(passphrase)));
    }

    /// Opens it with the key in the system's store.
    public void openWithSystemKey() throws FailureException, InterruptedException {
        change(() -> {
            VaultForm.Sealed sealed = present();
            VaultKey key = keys.fromSystem(sealed.header());
            return OpenVault.open(sealed, key, new VaultFault.WrongKey());
        });
    }

    /// Gets ready what a passphrase is checked with; to be called, where waiting is allowed, once
    /// somebody begins to type one.
    public void prepare() {
        keys.prepare();
    }

    /// Opens it with what the person typed; takes a moment on purpose.
    public void openWithPassphrase(Secret passphrase) throws FailureException {
        change(() -> openWith(passphrase));
    }

    /// Closes an open vault with another passphrase.
    ///
    /// @param now checked first, so that nobody changes it at a screen left open
    public void changePassphrase(Secret now, Secret next)
            throws FailureException, InterruptedException {
        change(() -> writing.rekey(openWith(now), keys.newPassphraseKey(next)));
    }

    /// Moves the key of an open vault into the system's store; one that is there is replaced.
    public void moveToSystemKey() throws FailureException, InterruptedException {
        change(() -> {
            OpenVault open = current();
            Slot free =
                    open.header().source() instanceof KeySource.SystemKey(Slot slot)
                            ? slot.other()
                            : Slot.A;
            return writing.rekey(open, keys.newSystemKey(open.header().vault(), free));
        });
    }

    /// Closes an open vault with a passphrase; its key leaves the system's store.
    public void moveToPassphrase(Secret passphrase) throws FailureException, InterruptedException {
        change(() -> writing.rekey(current(), keys.newPassphraseKey(passphrase)));
    }

    /// Wipes key and secrets from memory, at once.
    public void lock() {
        memory.lock();
        standing.look();
    }

    @Override
    public Optional<Secret> find(String name) throws FailureException {
        Optional<Optional<Secret>> found = memory.ask(open -> open.content().find(name));
        if (found.isEmpty() && state() instanceof VaultState.Absent) {
            return Optional.empty();
        }
        return found.orElseThrow(standing::closed);
    }

    @Override
    public void keep(String name, Secret secret) throws FailureException {
        change(() -> {
            OpenVault open = current();
            boolean replaces = open.content().has(name);
            open.content().keep(name, secret);
            return replaces
                    ? writing.writeTwice(open.header(), open.key(), open.content())
                    : writing.write(open.header(), open.key(), open.content());
        });
    }

    @Override
    public void forget(String name) throws FailureException {
        if (find(name).isPresent()) {
            change(() -> {
                OpenVault open = current();
                open.content().forget(name);
                return writing.writeTwice(open.header(), open.key(), open.content());
            });
        }
    }

    /// Something that leaves the vault open.
    private interface Change<X extends Exception> {
        OpenVault run() throws FailureException, X;
    }

    private <X extends Exception> void change(Change<X> change) throws FailureException, X {
        changing.lock();
        try (VaultDisk.Hold _ = disk.hold()) {
            int asOf = memory.locks();
            memory.put(change.run(), asOf);
        } finally {
            changing.unlock();
            standing.look();
        }
    }

    private OpenVault create(UUID vault, VaultKeys.Keyed keyed) throws FailureException {
        disk.abandon();
        return writing.write(
                new VaultHeader(vault, keyed.source()), keyed.key(), new VaultContent());
    }

    private OpenVault openWith(Secret passphrase) throws FailureException {
        VaultForm.Sealed sealed = present();
        VaultKey key = keys.fromPassphrase(sealed.header(), passphrase);
        return OpenVault.open(sealed, key, new VaultFault.WrongPassphrase());
    }

    private VaultForm.Sealed present() throws FailureException {
        return disk.read()
                .orElseThrow(() ->
                        new FailureException(new Failure.VaultShut(new VaultFault.NoVault())));
    }

    /// A copy of what is open, with what another program has written meanwhile.
    private OpenVault current() throws FailureException {
        OpenVault mine = memory.ask(OpenVault::copy).orElseThrow(standing::closed);
        Optional<VaultForm.Sealed> there = disk.read();
        if (there.map(sealed -> sealed.envelope().same(mine.envelope())).orElse(true)) {
            return mine;
        }
        VaultForm.Sealed sealed = there.orElseThrow();
        if (sealed.header().equals(mine.header())) {
            mine.content().wipe();
            return OpenVault.open(sealed, mine.key(), new VaultFault.WrongKey());
        }
        mine.close();
        memory.lock();
        throw standing.closed();
    }

    @Override
    public String toString() {
        return "vault, " + state();
    }
}
