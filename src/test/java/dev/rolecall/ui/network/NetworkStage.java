package dev.rolecall.ui.network;

import static dev.rolecall.testing.network.LocalServer.said;

import dev.rolecall.i18n.Messages;
import dev.rolecall.network.JdkSettings;
import dev.rolecall.network.Network;
import dev.rolecall.network.NetworkFile;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.check.NetworkCheck;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.testing.network.Networks;
import dev.rolecall.testing.network.SecretsInMemory;
import dev.rolecall.testing.network.TestAuthority;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A network sheet over a real service whose authority nobody here trusts yet.
final class NetworkStage implements AutoCloseable {
    final TestAuthority root;
    final SecretsInMemory secrets = new SecretsInMemory();
    final Network network;
    final Messages messages = new Messages(Locale.ENGLISH);
    final NetworkViewModel model;
    private final LocalServer service;
    private final LocalServer alone;
    private final Path folder;

    NetworkStage() {
        JdkSettings.apply();
        try {
            folder = Files.createTempDirectory("network");
            root = TestAuthority.root("Example Root");
            service =
                    LocalServer.secured(
                            root.below("Example Proxy Authority").server("localhost"),
                            _ -> said(401, "{}"));
            alone =
                    LocalServer.secured(
                            TestAuthority.alone("localhost").own(), _ -> said(401, "{}"));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        ImmediateOperations operations = new ImmediateOperations();
        network = Networks.of(NetworkSettings.USUAL, secrets, Clock.systemUTC());
        model =
                new NetworkViewModel(
                        new SettingsKeeper(network, file(), operations),
                        new NetworkCheck(network, Clock.systemUTC()),
                        List.of(
                                new CheckTarget("Mistral EU", base(service)),
                                new CheckTarget("Alone", base(alone))),
                        Optional.empty(),
                        operations,
                        messages,
                        ZoneOffset.UTC);
    }

    /// The file the settings are kept in, as another program would read it.
    NetworkFile file() {
        return new NetworkFile(folder, Clock.systemUTC());
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        service.close();
        alone.close();
    }

    private static URI base(LocalServer server) {
        return URI.create("https://localhost:" + server.port() + "/v1");
    }
}
