package dev.rolecall.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.network.trust.TrustedAuthority;
import dev.rolecall.testing.network.TestAuthority;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves that network settings come back as they were saved, and that no damage to their file
/// opens a way out that nobody chose.
class NetworkFileTest {
    private static final ProxyChoice MANUAL =
            new ProxyChoice.Manual(
                    new ProxyServer("proxy.example", 3128),
                    List.of("internal.example", "10.0.0.0/8"));

    @TempDir private Path folder;

    static Stream<ProxyChoice> everyChoice() {
        return Stream.of(
                new ProxyChoice.OfSystem(),
                new ProxyChoice.None(),
                new ProxyChoice.PacAddress(URI.create("http://wpad.example/proxy.pac")),
                MANUAL);
    }

    @ParameterizedTest
    @MethodSource("everyChoice")
    void settings_come_back_as_they_were_saved(ProxyChoice choice) throws Exception {
        TrustedAuthority authority =
                TrustedAuthority.of(
                        TestAuthority.root("Example Root").certificate(),
                        Instant.parse("2026-11-24T13:30:15Z"));
        NetworkSettings settings =
                new NetworkSettings(
                        choice,
                        Optional.of("ann"),
                        List.of(Path.of("/etc/company.pem")),
                        List.of(authority));
        file().save(settings);

        assertThat(file().load()).isEqualTo(new NetworkFile.Kept(settings, List.of()));
    }

    @Test
    void without_a_file_the_usual_settings_are_used() throws Exception {
        assertThat(file().load()).isEqualTo(new NetworkFile.Kept(NetworkSettings.USUAL, List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"format\":\"rolecall-network\",\"version\":1,\"pro",
                "{\"format\":\"rolecall-network\",\"version\":1,\"proxy\":{\"kind\":\"tunnel\"}}",
                "{\"format\":\"rolecall-network\",\"version\":1,"
                        + "\"proxy\":{\"kind\":\"manual\",\"host\":\"proxy.example\",\"port\":0}}"
            })
    void a_way_out_that_cannot_be_read_is_not_replaced_by_the_usual_one(String damaged)
            throws Exception {
        NetworkSettings chosen = NetworkSettings.USUAL.withProxy(MANUAL, Optional.empty());
        file().save(NetworkSettings.USUAL);
        NetworkFile file = file();
        file.load();
        file.save(chosen);
        file.save(chosen.withPemFiles(List.of(Path.of("/company.pem"))));
        Files.writeString(folder.resolve("network.json"), damaged);

        NetworkFile.Kept kept = file().load();

        assertThat(kept.settings()).isEqualTo(chosen);
        assertThat(kept.notices())
                .extracting(Message::key)
                .containsExactly("network.file.restored");
    }

    @Test
    void what_a_newer_rolecall_wrote_is_neither_used_nor_written_over() throws Exception {
        String newer = "{\"format\":\"rolecall-network\",\"version\":2,\"way\":\"new\"}";
        Files.writeString(folder.resolve("network.json"), newer);
        NetworkFile file = file();

        assertThat(file.load().notices())
                .extracting(Message::key)
                .containsExactly("network.file.newer");
        assertThatThrownBy(() -> file.save(NetworkSettings.USUAL))
                .isInstanceOf(FailureException.class);
        assertThat(folder.resolve("network.json")).hasContent(newer);
    }

    @Test
    void what_nobody_here_knows_stays_in_the_file() throws Exception {
        Files.writeString(
                folder.resolve("network.json"),
                "{\"format\":\"rolecall-network\",\"version\":1,\"later\":7,"
                        + "\"proxy\":{\"kind\":\"system\",\"speed\":\"high\"}}");
        NetworkFile file = file();
        file.load();
        file.save(NetworkSettings.USUAL.withProxy(MANUAL, Optional.empty()));

        assertThat(Files.readString(folder.resolve("network.json")))
                .contains("\"later\" : 7", "\"speed\" : \"high\"", "proxy.example");
    }

    private NetworkFile file() {
        return new NetworkFile(folder, Clock.systemUTC());
    }
}
