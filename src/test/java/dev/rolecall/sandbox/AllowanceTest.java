package dev.rolecall.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.sandbox.http.Call;
import dev.rolecall.sandbox.http.Service;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withLatency(Duration.ofMillis(40)));

    @AfterEach
    void close() {
        sandbox.close();
    }

    private List<Answer> atOnce(int calls, Asking asking, String path)
            throws InterruptedException, ExecutionException {
        List<Answer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Answer>> futures = new ArrayList<>();
            for (int call = 0; call < calls; call++) {
                futures.add(threads.submit(() -> asking.get(path)));
            }
            for (Future<Answer> future : futures) {
                answers.add(future.get());
            }
        }
        return answers;
    }

    @Test
    void too_many_a_second_are_told_to_come_back() throws InterruptedException, ExecutionException {
        sandbox.faults().allowPerSecond(Service.DATAROBOT, 20);
        Instant start = Instant.now();
        List<Answer> answers = atOnce(60, Asking.dataRobot(sandbox), "/version/");
        double seconds = Duration.between(start, Instant.now()).toMillis() / 1_000.0;
        List<Answer> refused = answers.stream().filter(answer -> answer.status() == 429).toList();
        assertThat(60 - refused.size()).isBetween(20, (int) (20 + 20 * seconds) + 1);
        assertThat(refused)
                .allMatch(answer -> answer.header("Retry-After").equals(Optional.of("1")));
        assertThat(sandbox.traffic().answered(429)).isEqualTo(refused.size());
    }

    @Test
    void each_service_refuses_in_its_own_words() {
        for (Service service : Service.values()) {
            sandbox.faults().allowAtOnce(service, 1).allowPerSecond(service, 1);
        }
        Asking mistral = Asking.mistral(sandbox);
        mistral.get("/v1/models");
        assertThat(mistral.get("/v1/models").text("/type")).isEqualTo("rate_limited");
        Asking gemini = Asking.gemini(sandbox);
        gemini.get("/corpora");
        assertThat(gemini.get("/corpora").text("/error/status")).isEqualTo("RESOURCE_EXHAUSTED");
        sandbox.faults().clear();
        assertThat(mistral.get("/v1/models").status()).isEqualTo(200);
    }

    @Test
    void too_many_at_once_are_refused_and_the_record_knows_how_many_there_were()
            throws InterruptedException, ExecutionException {
        sandbox.faults().allowAtOnce(Service.GEMINI, 4);
        List<Answer> answers = atOnce(40, Asking.gemini(sandbox), "/corpora");
        assertThat(answers).anyMatch(answer -> answer.status() == 429);
        assertThat(answers).anyMatch(answer -> answer.status() == 200);
        List<Call> calls = sandbox.traffic().calls(Service.GEMINI);
        assertThat(calls)
                .filteredOn(call -> call.status() == 200)
                .allMatch(call -> call.inFlight() <= 4);
        assertThat(sandbox.traffic().mostInFlight(Service.GEMINI)).isGreaterThan(4);
    }

    @Test
    void latency_holds_every_call_and_none_behind_another()
            throws InterruptedException, ExecutionException {
        Asking dataRobot = Asking.dataRobot(sandbox);
        dataRobot.get("/version/");
        Instant start = Instant.now();
        atOnce(50, dataRobot, "/version/");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(2));
        assertThat(sandbox.traffic().calls()).allMatch(call -> call.took().toMillis() >= 40);
    }
}
