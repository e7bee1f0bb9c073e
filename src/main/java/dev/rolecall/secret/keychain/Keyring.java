package dev.rolecall.secret.keychain;

import dev.rolecall.secret.dbus.BusCall;
import dev.rolecall.secret.dbus.BusConnection;
import dev.rolecall.secret.dbus.BusReader;
import dev.rolecall.secret.dbus.BusWriter;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// One conversation with a keyring program (Secret Service API, version 0.2).
final class Keyring implements AutoCloseable {
    static final String BUS = "org.freedesktop.secrets";
    private static final String ROOT = "/org/freedesktop/secrets";
    private static final String SECRET = "org.freedesktop.Secret.";
    private static final String NOTHING = "/";

    /// How long a person may take to type the keyring's password.
    private static final Duration PERSON = Duration.ofMinutes(5);

    private final BusConnection bus;
    private final KeyringCipher cipher = new KeyringCipher();
    private String session = NOTHING;
    private boolean listening;

    Keyring(BusConnection bus) {
        this.bus = bus;
    }

    /// Agrees on how secrets travel.
    void begin() throws IOException, InterruptedException {
        BusReader answer =
                bus.call(
                        service("OpenSession"),
                        "sv",
                        arguments ->
                                arguments
                                        .text(KeyringCipher.NAME)
                                        .signature("ay")
                                        .octets(cipher.publicKey()));
        answer.signature();
        byte[] theirs = answer.octets();
        session = answer.text();
        try {
            cipher.agree(theirs);
        } catch (GeneralSecurityException broken) {
            throw new IOException(broken);
        }
    }

    /// The paths of items with these attributes, unlocked.
    ///
    /// @throws KeyringLocked if they are locked and nobody unlocks them
    List<String> find(Map<String, String> attributes) throws IOException, InterruptedException {
        BusReader answer =
                bus.call(service("SearchItems"), "a{ss}", arguments -> arguments.texts(attributes));
        List<String> unlocked = answer.texts();
        List<String> locked = answer.texts();
        if (unlocked.isEmpty() && !locked.isEmpty()) {
            unlock(locked.getFirst());
            return List.of(locked.getFirst());
        }
        return unlocked;
    }

    byte[] secret(String item) throws IOException, InterruptedException {
        BusReader answer =
                bus.call(
                        object(item, "Item", "GetSecret"),
                        "o",
                        arguments -> arguments.text(session));
        answer.align(Long.BYTES);
        answer.text();
        byte[] vector = answer.octets();
        byte[] sealed = answer.octets();
        try {
            return cipher.decrypt(vector, sealed);
        } catch (GeneralSecurityException broken) {
            throw new IOException(broken);
        }
    }

    /// Puts a secret into `collection`, in place of the one with the same attributes.
    void keep(String collection, String label, Map<String, String> attributes, byte[] secret)
            throws IOException, InterruptedException {
        byte[] vector = cipher.newVector();
        byte[] sealed;
        try {
            sealed = cipher.encrypt(vector, secret);
        } catch (GeneralSecurityException broken) {
            throw new IOException(broken);
        }
        BusReader answer =
                bus.call(
                        object(collection, "Collection", "CreateItem"),
                        "a{sv}(oayays)b",
                        arguments -> {
                            properties(arguments, "Item", label, attributes);
                            arguments.align(Long.BYTES).text(session).octets(vector);
                            arguments.octets(sealed).text("text/plain").flag(true);
                        });
        answer.text();
        prompt(answer.text());
    }

    void delete(String item) throws IOException, InterruptedException {
        prompt(bus.call(object(item, "Item", "Delete")).text());
    }

    /// The collection that new secrets go to; absent if the program has none yet.
    Optional<String> usual() throws IOException, InterruptedException {
        String path =
                bus.call(service("ReadAlias"), "s", arguments -> arguments.text("default")).text();
        return Optional.of(path).filter(there -> !there.equals(NOTHING));
    }

    /// Has the program make the usual collection, for which it asks the person.
    ///
    /// @return absent if the person did not want one
    Optional<String> makeUsual() throws IOException, InterruptedException {
        BusReader answer =
                bus.call(
                        service("CreateCollection"),
                        "a{sv}s",
                        arguments -> {
                            properties(arguments, "Collection", "Login", Map.of());
                            arguments.text("default");
                        });
        String made = answer.text();
        if (!made.equals(NOTHING)) {
            return Optional.of(made);
        }
        Optional<BusReader> prompted = await(answer.text());
        return prompted.isPresent() ? usual() : Optional.empty();
    }

    /// Unlocks an item or a collection, even one that says it is unlocked: some programs open it
    /// only when asked to.
    void unlock(String path) throws IOException, InterruptedException {
        BusReader answer =
                bus.call(service("Unlock"), "ao", arguments -> arguments.texts(List.of(path)));
        answer.texts();
        prompt(answer.text());
    }

    private void prompt(String path) throws IOException, InterruptedException {
        if (!path.equals(NOTHING) && await(path).isEmpty()) {
            throw new KeyringLocked();
        }
    }

    /// Lets the keyring program ask the person.
    ///
    /// @return absent if the person dismissed it
    private Optional<BusReader> await(String prompt) throws IOException, InterruptedException {
        if (!listening) {
            bus.listen(SECRET + "Prompt", "Completed");
            listening = true;
        }
        bus.call(object(prompt, "Prompt", "Prompt"), "s", arguments -> arguments.text(""));
        BusReader completed = bus.signal(prompt, "Completed", PERSON);
        boolean dismissed = completed.flag();
        return dismissed ? Optional.empty() : Optional.of(completed);
    }

    private static void properties(
            BusWriter arguments, String type, String label, Map<String, String> attributes) {
        Consumer<String> name =
                property -> arguments.align(Long.BYTES).text(SECRET + type + "." + property);
        arguments.array(
                Long.BYTES,
                () -> {
                    name.accept("Label");
                    arguments.signature("s").text(label);
                    if (!attributes.isEmpty()) {
                        name.accept("Attributes");
                        arguments.signature("a{ss}").texts(attributes);
                    }
                });
    }

    private static BusCall service(String method) {
        return object(ROOT, "Service", method);
    }

    private static BusCall object(String path, String type, String method) {
        return new BusCall(BUS, path, SECRET + type, method);
    }

    @Override
    public void close() {
        bus.close();
    }
}
