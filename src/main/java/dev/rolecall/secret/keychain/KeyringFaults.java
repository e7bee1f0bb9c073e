package dev.rolecall.secret.keychain;

import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.secret.dbus.BusException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;

/// What the bus or a keyring program answered, as a fault of the vault.
final class KeyringFaults {
    private static final String BUS = "org.freedesktop.DBus.Error.";

    private KeyringFaults() {}

    static VaultFault of(IOException why) {
        return switch (why) {
            case NoSessionBus _ -> new VaultFault.NoSystemStore(Absence.NO_SESSION_BUS);
            case KeyringLocked _ -> new VaultFault.SystemStoreLocked();
            case SocketTimeoutException _, EOFException _ -> new VaultFault.SystemStoreSilent();
            case BusException answered -> of(answered.name(), answered.said());
            case IOException _ -> new VaultFault.SystemStoreRefused("D-Bus");
        };
    }

    private static VaultFault of(String error, String said) {
        if (error.equals("org.freedesktop.Secret.Error.IsLocked")) {
            return new VaultFault.SystemStoreLocked();
        }
        if (error.equals(BUS + "ServiceUnknown")
                || error.equals(BUS + "NameHasNoOwner")
                || error.startsWith(BUS + "Spawn.")) {
            return new VaultFault.NoSystemStore(Absence.NO_SERVICE);
        }
        return error.equals(BUS + "NoReply")
                ? new VaultFault.SystemStoreSilent()
                : new VaultFault.SystemStoreRefused(said);
    }
}
