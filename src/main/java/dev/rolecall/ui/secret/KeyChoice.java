package dev.rolecall.ui.secret;

import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.VaultState;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// What a person chooses when a vault is made or gets another key: the system's key or a
/// passphrase.
public final class KeyChoice {
    static final int SHORTEST = 10;

    private final VaultModel vault;
    private final Purpose purpose;
    private final ObjectProperty<Opening> way;
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
        boolean keychain = vault.absence().get().isEmpty();
        Opening usual =
                switch (purpose) {
                    case MAKE -> Opening.SYSTEM_KEY;
                    case CHANGE -> hasPassphrase() ? Opening.PASSPHRASE : Opening.SYSTEM_KEY;
                };
        this.way = new SimpleObjectProperty<>(keychain ? usual : Opening.PASSPHRASE);
        vault.forgetTrouble();
    }

    Purpose purpose() {
        return purpose;
    }

    VaultModel vault() {
        return vault;
    }

    ObjectProperty<Opening> way() {
        return way;
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
        return purpose == Purpose.CHANGE && hasPassphrase() && way.get() == Opening.PASSPHRASE;
    }

    /// What speaks against it yet; empty once it can be done.
    Optional<Message> problem() {
        if (way.get() == Opening.SYSTEM_KEY) {
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
        switch (purpose) {
            case MAKE -> vault.create(way.get(), new Secret(next.get()), done);
            case CHANGE ->
                    vault.change(way.get(), new Secret(now.get()), new Secret(next.get()), done);
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
