package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    @Test
    void the_addresses_are_on_loopback_and_end_as_the_vendors_bases_do() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            assertThat(sandbox.mistralBase().toString())
                    .matches("http://127\\.0\\.0\\.1:\\d+/mistral");
            assertThat(sandbox.geminiBase().toString()).endsWith("/gemini/v1beta");
            assertThat(sandbox.dataRobotBase().toString()).endsWith("/datarobot/api/v2");
        }
    }

    @Test
    void a_taken_port_is_said_so() {
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            int port = sandbox.mistralBase().getPort();
            assertThatThrownBy(() -> Sandbox.start(SandboxOptions.defaults().withPort(port)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining(Integer.toString(port));
        }
    }

    @Test
    void a_closed_port_can_be_opened_again() {
        int port;
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            port = sandbox.mistralBase().getPort();
        }
        try (Sandbox again = Sandbox.start(SandboxOptions.defaults().withPort(port))) {
            assertThat(Asking.mistral(again).get("/v1/libraries").status()).isEqualTo(200);
        }
    }

    @Test
    void closing_ends_calls_in_flight_at_once() throws InterruptedException {
        Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
        sandbox.faults().always(Faults.call("GET", "/version")).delay(Duration.ofMinutes(10));
        Asking dataRobot = Asking.dataRobot(sandbox);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Answer> waiting = threads.submit(() -> dataRobot.trying("GET", "/version/", ""));
            while (sandbox.traffic().mostInFlight(Service.DATAROBOT) == 0) {
                Thread.onSpinWait();
            }
            Instant start = Instant.now();
            sandbox.close();
            assertThatThrownBy(waiting::get)
                    .isInstanceOf(ExecutionException.class)
                    .hasCauseInstanceOf(IOException.class);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
        }
    }

    @Test
    void closing_leaves_no_thread_behind() {
        Set<Thread> before = Thread.getAllStackTraces().keySet();
        try (Sandbox sandbox = Sandbox.start(SandboxOptions.defaults())) {
            assertThat(serverThreads(before)).isNotEmpty();
            Asking.mistral(sandbox).get("/v1/libraries");
        }
        Instant start = Instant.now();
        while (!serverThreads(before).isEmpty()) {
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
            Thread.onSpinWait();
        }
    }

    private static Set<String> serverThreads(Set<Thread> before) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .map(Thread::getName)
                .filter(name -> name.startsWith("HTTP-Dispatcher") || name.startsWith("sandbox-"))
                .collect(Collectors.toSet());
    }
}
