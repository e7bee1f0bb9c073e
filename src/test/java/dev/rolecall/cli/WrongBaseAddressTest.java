package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.CommandLineRoom.Result;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A base address whose path is not the service's: every list is answered 404 (FACTS 4).
class WrongBaseAddressTest {
    private static final String WORDS =
            "There is no such list at this address: check the base address of the account, its"
                    + " path and its region.";

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults().withResources(3));

    @TempDir private Path folder = Path.of(".");

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void mistral_with_the_version_twice_is_nothing_at_this_address() {
        isNotThere("mistral", sandbox.mistralToken(), sandbox.mistralBase() + "/v1");
    }

    @Test
    void gemini_without_its_version_is_nothing_at_this_address_and_not_withdrawn() {
        isNotThere("gemini", sandbox.geminiToken(), without(sandbox.geminiBase(), "/v1beta"));
    }

    @Test
    void datarobot_without_its_version_is_nothing_at_this_address() {
        isNotThere(
                "datarobot", sandbox.dataRobotToken(), without(sandbox.dataRobotBase(), "/api/v2"));
    }

    @Test
    void plain_http_beyond_this_machine_is_refused_before_anything_is_tried() {
        CommandLineRoom room =
                new CommandLineRoom(folder).environment(CommandLineRoom.TOKEN, "secret");

        Result result = room.service("access", "mistral", "http://example.com");

        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .contains("“http://example.com”")
                .contains("Credentials travel only over https");
    }

    private void isNotThere(String provider, String token, String base) {
        CommandLineRoom room =
                new CommandLineRoom(folder).environment(CommandLineRoom.TOKEN, token);

        Result read = room.service("access", provider, base);

        assertThat(read.err())
                .contains(": nothing could be listed. " + WORDS)
                .doesNotContain("read again", "withdrawn");
        assertThat(read.code()).isEqualTo(1);

        String kind =
                provider.equals("mistral")
                        ? "library"
                        : provider.equals("gemini") ? "corpus" : "project";
        Result applied =
                room.service(
                        "apply",
                        provider,
                        base,
                        "--changes",
                        room.changes("revoke," + kind + ",x,user," + somebody(provider) + ","));
        assertThat(applied.err()).contains(WORDS);
        assertThat(applied.out()).isEmpty();
        assertThat(applied.code()).isEqualTo(1);
    }

    private static String somebody(String provider) {
        return provider.equals("mistral")
                ? "3fa85f64-5717-4562-b3fc-2c963f66afa6"
                : "ana@example.com";
    }

    private static String without(URI base, String end) {
        assertThat(base.toString()).endsWith(end);
        return base.toString().substring(0, base.toString().length() - end.length());
    }
}
