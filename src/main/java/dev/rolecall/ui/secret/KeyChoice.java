package dev.rolecall.ui.secret;

import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.VaultState;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a person chooses when a vault is made or gets another key: the system's key or a
/// passphrase.
public final class KeyChoice {
    static final int SHORTEST = 10;

    private final VaultModel vault;
    private final Purpose purpose;
    private final BooleanProperty passphrase;
    private final StringProperty now = new SimpleStringProperty("");
    private final StringProperty next = new SimpleStringProperty("");
    private final StringProperty again = new SimpleStringProperty("");

    /// What the choice is for.
    public enum Purpose {
        MAKE,
        CHANGE
    }

    public KeyChoice(VaultModel vault, Purpose purpose) {
        this.vault = vault;
        this.purpose = purpose;
        boolean usual = purpose == Purpose.CHANGE && hasPassphrase();
        this.passphrase = new SimpleBooleanProperty(usual || vault.absence().get().isPresent());
        vault.forgetTrouble();
    }

    boolean making() {
        return purpose == Purpose.MAKE;
    }

    Message title() {
        return Message.of(making() ? "secret.key.make.title" : "secret.key.change.title");
    }

    Message sentence() {
        if (!making()) {
            return Message.of("secret.key.change.sentence");
        }
        return Message.of(
                vault.state().get() instanceof VaultState.Absent
                        ? "secret.key.make.sentence"
                        : "secret.key.make.instead");
    }

    /// What doing it is called.
    Message verb() {
        if (vault.busy().get()) {
            return Message.of("secret.key.busy");
        }
        if (making()) {
            return Message.of("secret.key.make.do");
        }
        return Message.of(
                passphrase.get() ? "secret.key.change.passphrase" : "secret.key.change.system");
    }

    VaultModel vault() {
        return vault;
    }

    /// Whether a passphrase is chosen, and not the system's key.
    BooleanProperty passphrase() {
        return passphrase;
    }

    /// The passphrase the vault has.
    StringProperty now() {
        return now;
    }

    StringProperty next() {
        return next;
    }

    StringProperty again() {
        return again;
    }

    /// Whether the passphrase the vault has must be typed.
    boolean asksForNow() {
        return purpose == Purpose.CHANGE && hasPassphrase() && passphrase.get();
    }

    /// What speaks against it yet; empty once it can be done.
    Optional<Message> problem() {
        if (!passphrase.get()) {
            return Optional.empty();
        }
        if (asksForNow() && now.get().isEmpty()) {
            return Optional.of(Message.of("secret.key.problem.now"));
        }
        if (next.get().codePointCount(0, next.get().length()) < SHORTEST) {
            return Optional.of(Message.of("secret.key.problem.short", SHORTEST));
        }
        return next.get().equals(again.get())
                ? Optional.empty()
                : Optional.of(Message.of("secret.key.problem.again"));
    }

    /// Does it; nothing happens while something speaks against it.
    void submit(Runnable whenDone) {
        if (problem().isPresent() || vault.busy().get()) {
            return;
        }
        Runnable done =
                () -> {
                    clear();
                    whenDone.run();
                };
        Opening way = passphrase.get() ? Opening.PASSPHRASE : Opening.SYSTEM_KEY;
        switch (purpose) {
            case MAKE -> vault.create(way, new Secret(next.get()), done);
            case CHANGE -> vault.change(way, new Secret(now.get()), new Secret(next.get()), done);
        }
    }

    /// Forgets what was typed.
    public void clear() {
        now.set("");
        next.set("");
        again.set("");
    }

    private boolean hasPassphrase() {
        return vault.state().get().equals(new VaultState.Open(Opening.PASSPHRASE));
    }
}
