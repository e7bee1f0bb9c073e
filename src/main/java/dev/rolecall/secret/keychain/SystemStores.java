package dev.rolecall.secret.keychain;

import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.secret.NoSystemStore;
import dev.rolecall.secret.SystemStore;
import java.util.Locale;
import java.util.Map;

/// Which store each system has.
public final class SystemStores {
    private SystemStores() {}

    /// The store of the system this program runs on.
    public static SystemStore ofThisSystem() {
        return of(System.getProperty("os.name"), System.getenv());
    }

    /// @param system its name, as Java calls it
    /// @param environment the environment variables
    static SystemStore of(String system, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows") || name.startsWith("mac")) {
            return new LibraryStore();
        }
        return name.startsWith("linux") || name.contains("bsd")
                ? new SecretServiceStore(environment)
                : new NoSystemStore(new VaultFault.NoSystemStore(Absence.UNKNOWN_SYSTEM));
    }
}
