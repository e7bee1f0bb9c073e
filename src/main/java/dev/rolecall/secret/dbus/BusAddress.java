package dev.rolecall.secret.dbus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Where the session's bus listens (“Server Addresses”).
public final class BusAddress {
    private BusAddress() {}

    /// The socket that `DBUS_SESSION_BUS_ADDRESS` names or, without that variable, the one systemd
    /// makes for every session; absent if there is none that Java can connect to.
    public static Optional<Path> ofSession(Map<String, String> environment) {
        String addresses = environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "");
        if (!addresses.isBlank()) {
            return Stream.of(addresses.split(";")).flatMap(BusAddress::socket).findFirst();
        }
        return Optional.ofNullable(environment.get("XDG_RUNTIME_DIR"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, "bus"))
                .filter(Files::exists);
    }

    private static Stream<Path> socket(String address) {
        if (!address.startsWith("unix:")) {
            return Stream.empty();
        }
        return Stream.of(address.substring("unix:".length()).split(","))
                .filter(part -> part.startsWith("path="))
                .map(part -> part.substring("path=".length()))
                .map(path -> URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8))
                .map(Path::of);
    }
}
