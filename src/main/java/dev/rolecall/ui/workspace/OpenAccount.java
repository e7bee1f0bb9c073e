package dev.rolecall.ui.workspace;

import dev.rolecall.domain.Account;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Descriptor;
import dev.rolecall.provider.Passport;
import dev.rolecall.provider.WriteLock;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One connected account of this run.
public final class OpenAccount {
    private final Connection connection;
    private final WriteLock lock;
    private final ReadOnlyObjectWrapper<Optional<Passport>> passport =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    OpenAccount(Connection connection, WriteLock lock) {
        this.connection = connection;
        this.lock = lock;
    }

    public Account account() {
        return connection.account();
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

    /// Who the credential is and what it can do; empty until the service was asked.
    public ReadOnlyObjectProperty<Optional<Passport>> passport() {
        return passport.getReadOnlyProperty();
    }

    void know(Passport found) {
        passport.set(Optional.of(found));
    }
}
