package dev.rolecall.bench;

import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.CallPattern;
import dev.rolecall.sandbox.http.FaultChoice;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.testing.SandboxProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/// A sandbox of Mistral libraries as a program of its own, which is told line by line what to allow
/// and what to let go wrong, and tells what it was asked.
final class MeasuredSandbox {
    /// One call in so many goes wrong.
    static final int ONE_IN = 50;

    /// Longer than Rolecall waits for an answer.
    private static final Duration SILENCE = Duration.ofSeconds(32);

    private final Sandbox sandbox;
    private final AtomicInteger failed = new AtomicInteger();

    private MeasuredSandbox(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /// Runs until it is ended.
    ///
    /// @param arguments how many libraries there are, and the milliseconds a call takes
    public static void main(String[] arguments) throws IOException {
        SandboxOptions options =
                SandboxOptions.defaults()
                        .withMistralLibraries(Integer.parseInt(arguments[0]))
                        .withLatency(Duration.ofMillis(Long.parseLong(arguments[1])));
        try (Sandbox sandbox = Sandbox.start(options)) {
            print("mistral", sandbox.mistralBase(), sandbox.mistralToken());
            print("gemini", sandbox.geminiBase(), sandbox.geminiToken());
            print("datarobot", sandbox.dataRobotBase(), sandbox.dataRobotToken());
            new MeasuredSandbox(sandbox).converse();
        }
    }

    private static void print(String service, URI base, String token) {
        System.out.println(service + " " + base + " " + token);
    }

    private void converse() throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "clear" -> sandbox.traffic().clear();
                case "allow" ->
                        sandbox.faults()
                                .allowPerSecond(Service.MISTRAL, Integer.parseInt(words[1]));
                case "fail" -> fail(words);
                case "tell" -> {}
                default -> throw new IllegalArgumentException(line);
            }
            System.out.println(
                    SandboxProgram.ANSWER + Witness.of(sandbox.traffic(), failed.get()).line());
        }
    }

    /// Lets one call in fifty go wrong, in each of these ways in turn.
    private void fail(String[] words) {
        int period = ONE_IN * (words.length - 1);
        for (int way = 1; way < words.length; way++) {
            int turn = ONE_IN * way % period;
            AtomicInteger calls = new AtomicInteger();
            Set<String> silent = ConcurrentHashMap.newKeySet();
            boolean once = words[way].equals("silence");
            CallPattern pattern =
                    new CallPattern(
                            Optional.of(Service.MISTRAL),
                            "GET",
                            path -> {
                                boolean now =
                                        calls.incrementAndGet() % period == turn
                                                && (!once || silent.add(path));
                                failed.addAndGet(now ? 1 : 0);
                                return now;
                            });
            arm(words[way], sandbox.faults().always(pattern));
        }
    }

    private static void arm(String way, FaultChoice choice) {
        switch (way) {
            case "500", "503" -> choice.answer(Integer.parseInt(way), "{}");
            case "drop" -> choice.drop();
            case "silence" -> choice.delay(SILENCE);
            default -> throw new IllegalArgumentException(way);
        }
    }
}
