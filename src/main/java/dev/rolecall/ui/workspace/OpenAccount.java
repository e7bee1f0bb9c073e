package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.Failure;
import dev.rolecall.operation.Outcome;
import dev.rolecall.profile.Colour;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.WriteLock;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One connected account of this run.
public final class OpenAccount {
    private final Connection connection;
    private final Credential credential;
    private final WriteLock lock;
    private final Supplier<Colour> colour;
    private final ReadOnlyObjectWrapper<Optional<Passport>> passport =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Failure>> refusal =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OpenAccount(
            Connection connection, Credential credential, WriteLock lock, Supplier<Colour> colour) {
        this.connection = connection;
        this.credential = credential;
        this.lock = lock;
        this.colour = colour;
    }

    public Account account() {
        return connection.account();
    }

    /// The colour the person has given the account, as it is now.
    public Colour colour() {
        return colour.get();
    }

    public Descriptor descriptor() {
        return connection.descriptor();
    }

    public Connection connection() {
        return connection;
    }

    public WriteLock lock() {
        return lock;
    }

    public Credential credential() {
        return credential;
    }

    /// Who the credential is and what it can do; empty until the service was asked.
    public ReadOnlyObjectProperty<Optional<Passport>> passport() {
        return passport.getReadOnlyProperty();
    }

    /// Why the service did not say who the credential is, when it was last asked; empty if it did.
    public ReadOnlyObjectProperty<Optional<Failure>> refusal() {
        return refusal.getReadOnlyProperty();
    }

    void know(Outcome<Passport> outcome) {
        switch (outcome) {
            case Outcome.Succeeded<Passport>(Passport found) -> {
                passport.set(Optional.of(found));
                refusal.set(Optional.empty());
            }
            case Outcome.Failed<Passport>(Failure why) -> refusal.set(Optional.of(why));
            case Outcome.Cancelled<Passport> _ -> {}
        }
    }
}
