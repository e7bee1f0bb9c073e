package dev.rolecall.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.cli.SandboxDoor.Entrance;
import dev.rolecall.cli.SandboxDoor.Opened;
import dev.rolecall.cli.SandboxDoor.Wish;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SandboxCommandTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Wish> wishes = new ArrayList<>();
    private final CountDownLatch opened = new CountDownLatch(1);
    private final AtomicInteger closed = new AtomicInteger();

    @Test
    void it_prints_addresses_and_tokens_and_runs_until_it_is_stopped() throws Exception {
        AtomicInteger code = new AtomicInteger(-1);
        Thread running =
                Thread.startVirtualThread(() ->
                        code.set(
                                type(
                                        "sandbox",
                                        "--port",
                                        "8123",
                                        "--resources",
                                        "500",
                                        "--seed",
                                        "42",
                                        "--latency",
                                        "40")));
        opened.await();
        assertThat(running.join(Duration.ofMillis(200))).isFalse();
        assertThat(closed).hasValue(0);

        running.interrupt();
        running.join();

        assertThat(wishes).containsExactly(new Wish(8123, 500, 42, Duration.ofMillis(40)));
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(line -> line.split(" +")[0]))
                .containsExactly("Provider", "mistral", "gemini");
        assertThat(out.toString(StandardCharsets.UTF_8))
                .containsPattern("mistral +http://127.0.0.1:8123 +token-m")
                .containsPattern("gemini +http://127.0.0.1:8123/v1beta +token-g");
        assertThat(closed).hasValue(1);
        assertThat(code).hasValue(1);
    }

    @Test
    void a_port_that_is_taken_is_told_and_is_code_1() {
        int code =
                new Commands(
                                List.of(),
                                _ -> {
                                    throw new UncheckedIOException(new IOException("in use"));
                                },
                                SandboxCommandTest::nothing)
                        .run(
                                new String[] {"sandbox", "--port", "8123"},
                                new PrintStream(out),
                                new PrintStream(err),
                                Map.of());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Port 8123 is taken");
    }

    @Test
    void it_writes_files_to_sign_in_with_when_asked_and_says_where() throws Exception {
        Thread running =
                Thread.startVirtualThread(() -> type("sandbox", "--google-files", "wanted"));
        while (!out.toString(StandardCharsets.UTF_8).contains("key.json")) {
            Thread.onSpinWait();
        }
        running.interrupt();
        running.join();

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        Path.of("wanted", "client.json").toString(),
                        Path.of("wanted", "key.json").toString());
    }

    @Test
    void files_that_cannot_be_written_are_told_and_are_code_1() {
        assertThat(type("sandbox", "--google-files", "full")).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("choose another folder");
        assertThat(closed).hasValue(1);
    }

    private int type(String... words) {
        return new Commands(List.of(), this::open, SandboxCommandTest::nothing)
                .run(words, new PrintStream(out), new PrintStream(err), Map.of());
    }

    private static Reach nothing() {
        throw new AssertionError("The sandbox needs no way to a service");
    }

    private Opened open(Wish wish) {
        wishes.add(wish);
        return new Opened() {
            @Override
            public List<Entrance> entrances() {
                opened.countDown();
                return List.of(
                        new Entrance("mistral", URI.create("http://127.0.0.1:8123"), "token-m"),
                        new Entrance(
                                "gemini", URI.create("http://127.0.0.1:8123/v1beta"), "token-g"));
            }

            @Override
            public List<Path> writeGoogleFiles(Path folder) throws IOException {
                if (folder.endsWith("full")) {
                    throw new IOException("no space");
                }
                return List.of(folder.resolve("client.json"), folder.resolve("key.json"));
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }
}
