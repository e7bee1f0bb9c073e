package dev.rolecall.secret.keychain;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.secret.KeyName;
import dev.rolecall.secret.SystemStore;
import dev.rolecall.secret.dbus.BusAddress;
import dev.rolecall.secret.dbus.BusConnection;
import java.io.IOException;
import java.net.SocketException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The keyring of a Linux desktop: GNOME Keyring, KWallet, KeePassXC or whatever else answers to
/// the Secret Service API on the session's bus.
public final class SecretServiceStore implements SystemStore {
    private final Map<String, String> environment;

    /// @param environment the environment variables
    public SecretServiceStore(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    @Override
    public Optional<VaultFault> fault() throws InterruptedException {
        try (BusConnection bus = connect()) {
            boolean there =
                    bus.call(BusConnection.bus("NameHasOwner"), "s", name -> name.text(Keyring.BUS))
                            .flag();
            boolean startable =
                    there
                            || bus.call(BusConnection.bus("ListActivatableNames"))
                                    .texts()
                                    .contains(Keyring.BUS);
            return startable ? Optional.empty() : Optional.of(absent(Absence.NO_SERVICE));
        } catch (IOException why) {
            return Optional.of(KeyringFaults.of(why));
        }
    }

    @Override
    public Optional<byte[]> find(KeyName name) throws FailureException, InterruptedException {
        return ask(keyring -> {
            List<String> items = items(keyring, name);
            if (items.isEmpty()) {
                return Optional.empty();
            }
            byte[] encoded = keyring.secret(items.getFirst());
            return Optional.of(decoded(encoded));
        });
    }

    @Override
    public void keep(KeyName name, byte[] key) throws FailureException, InterruptedException {
        ask(keyring -> {
            String collection = usual(keyring);
            keyring.unlock(collection);
            keyring.keep(
                    collection, name.text(), attributes(name), Base64.getEncoder().encode(key));
            return collection;
        });
    }

    @Override
    public void forget(KeyName name) throws FailureException, InterruptedException {
        ask(keyring -> {
            List<String> items = items(keyring, name);
            for (String item : items) {
                keyring.delete(item);
            }
            return items;
        });
    }

    /// Some programs tell nothing of what is locked, not even that it is there.
    private static List<String> items(Keyring keyring, KeyName name)
            throws IOException, InterruptedException {
        List<String> items = keyring.find(attributes(name));
        if (!items.isEmpty()) {
            return items;
        }
        Optional<String> usual = keyring.usual();
        if (usual.isEmpty()) {
            return items;
        }
        keyring.unlock(usual.get());
        return keyring.find(attributes(name));
    }

    private static String usual(Keyring keyring)
            throws IOException, FailureException, InterruptedException {
        Optional<String> there = keyring.usual();
        Optional<String> usual = there.isPresent() ? there : keyring.makeUsual();
        return usual.orElseThrow(() -> shut(absent(Absence.NO_KEYRING)));
    }

    private static byte[] decoded(byte[] encoded) {
        try {
            return Base64.getDecoder().decode(encoded);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static Map<String, String> attributes(KeyName name) {
        return Map.of(
                "application",
                "dev.rolecall",
                "vault",
                name.vault().toString(),
                "slot",
                name.slot().name());
    }

    private interface Question<T> {
        T ask(Keyring keyring) throws IOException, FailureException, InterruptedException;
    }

    private <T> T ask(Question<T> question) throws FailureException, InterruptedException {
        try (Keyring keyring = new Keyring(connect())) {
            keyring.begin();
            return question.ask(keyring);
        } catch (IOException why) {
            throw shut(KeyringFaults.of(why));
        }
    }

    private BusConnection connect() throws IOException, InterruptedException {
        Path socket = BusAddress.ofSession(environment).orElseThrow(NoSessionBus::new);
        try {
            return BusConnection.open(socket);
        } catch (SocketException notThere) {
            throw new NoSessionBus();
        }
    }

    private static VaultFault absent(Absence why) {
        return new VaultFault.NoSystemStore(why);
    }

    private static FailureException shut(VaultFault fault) {
        return new FailureException(new Failure.VaultShut(fault));
    }
}
