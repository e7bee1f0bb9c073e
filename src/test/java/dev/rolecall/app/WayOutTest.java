package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.NetworkFile;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.policy.Policy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The way out begins with what was saved, and says so when it cannot.
class WayOutTest {
    @TempDir private Path folder;

    @Test
    void saved_settings_are_in_force_from_the_start() throws Exception {
        NetworkSettings saved =
                NetworkSettings.USUAL.withProxy(
                        new ProxyChoice.Manual(new ProxyServer("proxy.example", 3128), List.of()),
                        Optional.of("ann"));
        new NetworkFile(folder, Clock.systemUTC()).save(saved);

        WayOut way = open();

        assertThat(way.network().settings()).isEqualTo(saved);
        assertThat(way.notices()).isEmpty();
    }

    @Test
    void settings_that_cannot_be_used_are_told() throws Exception {
        Files.writeString(
                folder.resolve("network.json"), "{\"format\":\"rolecall-network\",\"version\":9}");

        WayOut way = open();

        assertThat(way.network().settings()).isEqualTo(NetworkSettings.USUAL);
        assertThat(way.notices()).extracting(Message::key).containsExactly("network.file.newer");
    }

    @Test
    void the_sandbox_begins_with_the_usual_settings() {
        WayOut way = WayOut.ofThisRun(new SecretsOfThisRun(), Policy.none(folder));

        assertThat(way.network().settings()).isEqualTo(NetworkSettings.USUAL);
        assertThat(way.notices()).isEmpty();
    }

    private WayOut open() {
        return WayOut.open(folder, new SecretsOfThisRun(), Map.of(), Policy.none(folder));
    }
}
