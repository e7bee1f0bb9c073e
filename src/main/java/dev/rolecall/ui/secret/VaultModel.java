package dev.rolecall.ui.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.SystemStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultState;
import dev.rolecall.ui.workspace.Notices;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The vault for the window: how it stands, what is wrong, and what can be done, none of which
/// holds up the screen.
public final class VaultModel {
    private final Vault vault;
    private final SystemStore store;
    private final Operations operations;
    private final Executor screen;
    private final Runnable onLock;
    private final ReadOnlyObjectWrapper<VaultState> state;
    private final ReadOnlyObjectWrapper<Optional<Failure>> trouble =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<VaultFault>> absence =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final Notices notices = new Notices();

    /// @param screen runs what concerns the screen
    /// @param onLock forgets what else is secret in memory
    public VaultModel(
            Vault vault,
            SystemStore store,
            Operations operations,
            Executor screen,
            Runnable onLock) {
        this.vault = vault;
        this.store = store;
        this.operations = operations;
        this.screen = screen;
        this.onLock = onLock;
        this.state = new ReadOnlyObjectWrapper<>(vault.look());
        vault.watch(now -> screen.execute(() -> state.set(now)));
        vault.listen(notice -> screen.execute(() -> notices.tell(notice)));
    }

    public ReadOnlyObjectProperty<VaultState> state() {
        return state.getReadOnlyProperty();
    }

    /// What came of the last attempt, until the next one.
    public ReadOnlyObjectProperty<Optional<Failure>> trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// What the person must be told of the vault's file; added to, never repeated.
    public ReadOnlyObjectProperty<List<Message>> notices() {
        return notices.all();
    }

    /// Why there is no system's store; empty if there is one, or nobody knows yet.
    public ReadOnlyObjectProperty<Optional<VaultFault>> absence() {
        return absence.getReadOnlyProperty();
    }

    /// Whether something is under way, perhaps waiting for the system's own window.
    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /// Whether nothing may be sent, because the console is locked.
    public boolean locked() {
        return state.get() instanceof VaultState.Locked;
    }

    /// Opens a vault that needs nothing typed, once, at the start of the program.
    ///
    /// @param whenTried called when that came about or failed
    public void start(Runnable whenTried) {
        if (state.get() instanceof VaultState.Locked(Opening how) && how == Opening.SYSTEM_KEY) {
            attempt(
                    vault::openWithSystemKey,
                    opened -> {
                        if (!opened) {
                            probe();
                        }
                        whenTried.run();
                    });
        } else {
            // Nobody waits for it, and everybody for the window that is being put together.
            screen.execute(this::probe);
            whenTried.run();
        }
    }

    /// Finds out whether the system has a store; one that has just given a key need not be asked.
    private void probe() {
        operations.<Optional<VaultFault>>quietly(
                "vault store",
                _ -> store.fault(),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<Optional<VaultFault>>(var why)) {
                        absence.set(why);
                    }
                });
    }

    /// Makes a vault. One that exists is set aside.
    ///
    /// @param passphrase for [Opening#PASSPHRASE]; not looked at otherwise
    public void create(Opening how, Secret passphrase, Runnable whenDone) {
        attempt(
                () -> {
                    switch (how) {
                        case SYSTEM_KEY -> vault.createWithSystemKey();
                        case PASSPHRASE -> vault.createWithPassphrase(passphrase);
                    }
                },
                done(whenDone));
    }

    /// Opens a vault under the system's key.
    public void unlock() {
        attempt(vault::openWithSystemKey, _ -> {});
    }

    /// Gets ready to check a passphrase while it is being typed.
    void prepare() {
        operations.<Boolean>quietly(
                "passphrase",
                _ -> {
                    vault.prepare();
                    return true;
                },
                _ -> {});
    }

    public void unlock(Secret passphrase) {
        attempt(() -> vault.openWithPassphrase(passphrase), _ -> {});
    }

    /// Closes the vault with another key.
    ///
    /// @param now the passphrase it has, where it has one
    /// @param next the one it gets, where it gets one
    public void change(Opening how, Secret now, Secret next, Runnable whenDone) {
        boolean hasPassphrase = state.get().equals(new VaultState.Open(Opening.PASSPHRASE));
        attempt(
                () -> {
                    switch (how) {
                        case SYSTEM_KEY -> vault.moveToSystemKey();
                        case PASSPHRASE -> {
                            if (hasPassphrase) {
                                vault.changePassphrase(now, next);
                            } else {
                                vault.moveToPassphrase(next);
                            }
                        }
                    }
                },
                done(whenDone));
    }

    /// Wipes every secret from memory, at once. Without a vault there is nothing to lock with.
    public void lock() {
        if (state.get() instanceof VaultState.Open) {
            onLock.run();
            vault.lock();
            trouble.set(Optional.empty());
        }
    }

    /// What is wrong, in words; empty if nothing is.
    Optional<Message> troubleWords() {
        return trouble.get()
                .or(() ->
                        state.get() instanceof VaultState.Unusable(Failure why)
                                ? Optional.of(why)
                                : Optional.empty())
                .map(FailureWords::line);
    }

    void forgetTrouble() {
        trouble.set(Optional.empty());
    }

    private interface Attempt {
        void run() throws FailureException, InterruptedException;
    }

    private static Consumer<Boolean> done(Runnable whenDone) {
        return succeeded -> {
            if (succeeded) {
                whenDone.run();
            }
        };
    }

    private void attempt(Attempt attempt, Consumer<Boolean> whenOver) {
        busy.set(true);
        trouble.set(Optional.empty());
        operations.<Boolean>quietly(
                "vault",
                _ -> {
                    attempt.run();
                    return true;
                },
                outcome -> {
                    busy.set(false);
                    if (outcome instanceof Outcome.Failed<Boolean>(Failure why)) {
                        trouble.set(Optional.of(why));
                    }
                    whenOver.accept(outcome instanceof Outcome.Succeeded<Boolean>);
                });
    }
}
