package dev.rolecall.ui.network;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.FixedNetwork;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkFile;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/// Changes the network settings: on the disk first, then for the requests that follow.
public final class SettingsKeeper {
    private final Network network;
    private final NetworkFile file;
    private final Operations operations;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicLong changes = new AtomicLong();

    public SettingsKeeper(Network network, NetworkFile file, Operations operations) {
        this.network = network;
        this.file = file;
        this.operations = operations;
    }

    NetworkSettings settings() {
        return network.settings();
    }

    /// What is not the person's to choose.
    FixedNetwork fixed() {
        return network.fixed();
    }

    /// Saves `changed` settings and follows them.
    ///
    /// @param whenOver given what kept them from being saved, if something did
    void change(UnaryOperator<NetworkSettings> changed, Consumer<Optional<Message>> whenOver) {
        change(changed, Password.UNCHANGED, whenOver);
    }

    /// Saves `changed` settings and the proxy's password, and follows both.
    void change(
            UnaryOperator<NetworkSettings> changed,
            Password password,
            Consumer<Optional<Message>> whenOver) {
        operations.quietly(
                "network-settings-" + changes.incrementAndGet(),
                _ -> save(changed, password),
                outcome -> whenOver.accept(problem(outcome)));
    }

    /// Reads the files of authorities; `whenOver` is given what is wrong with them.
    void problems(Consumer<List<Message>> whenOver) {
        operations.quietly(
                "network-files",
                _ -> network.problems(),
                outcome -> {
                    if (outcome instanceof Outcome.Succeeded<List<Message>>(List<Message> found)) {
                        whenOver.accept(found);
                    }
                });
    }

    /// One change after the other, each over what the one before left.
    private NetworkSettings save(UnaryOperator<NetworkSettings> changed, Password password)
            throws FailureException, InterruptedException {
        turn.lockInterruptibly();
        try {
            if (password.changed()) {
                network.keepPassword(password.secret());
            }
            NetworkSettings next = changed.apply(network.own());
            file.save(next);
            network.change(next);
            return next;
        } finally {
            turn.unlock();
        }
    }

    private static Optional<Message> problem(Outcome<NetworkSettings> outcome) {
        return outcome instanceof Outcome.Failed<NetworkSettings>(var failure)
                ? Optional.of(FailureWords.line(failure))
                : Optional.empty();
    }

    /// What becomes of the password that is kept.
    ///
    /// @param secret the new one; empty to forget it
    record Password(boolean changed, Optional<Secret> secret) {
        static final Password UNCHANGED = new Password(false, Optional.empty());
        static final Password FORGOTTEN = new Password(true, Optional.empty());

        static Password of(String typed) {
            return new Password(true, Optional.of(new Secret(typed)));
        }
    }
}
