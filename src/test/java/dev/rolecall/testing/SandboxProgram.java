package dev.rolecall.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// A sandbox in a program of its own, as services are: it shares no memory and no collector with
/// what is measured.
public final class SandboxProgram implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int SERVICES = 3;

    /// How an answer to [#ask] begins.
    public static final String ANSWER = "answer ";

    /// A service would have processors of its own; beside a window it takes those nobody else
    /// wants.
    private static final List<String> LAST_IN_LINE =
            System.getProperty("os.name").equals("Linux") ? List.of("nice", "-n", "19") : List.of();

    private final ChildProgram program;
    private final Path output;
    private final List<Entrance> entrances;
    private int asked;

    private SandboxProgram(ChildProgram program, Path output, List<Entrance> entrances) {
        this.program = program;
        this.output = output;
        this.entrances = entrances;
    }

    /// Where one service answers, and to which token.
    public record Entrance(String provider, URI base, String token) {}

    /// Starts `main` with the arguments of `rolecall sandbox` and waits until it answers.
    public static SandboxProgram start(Class<?> main, Path folder, String... arguments)
            throws IOException, InterruptedException {
        return start(LAST_IN_LINE, main, folder, arguments);
    }

    /// The same with as much right to the processors as everything else.
    public static SandboxProgram startEqual(Class<?> main, Path folder, String... arguments)
            throws IOException, InterruptedException {
        return start(List.of(), main, folder, arguments);
    }

    private static SandboxProgram start(
            List<String> starter, Class<?> main, Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path output = folder.resolve("sandbox.txt");
        ChildProgram program = ChildProgram.start(starter, main, output, arguments);
        Instant begun = Instant.now();
        while (Instant.now().isBefore(begun.plus(PATIENCE)) && program.isAlive()) {
            List<Entrance> entrances =
                    Files.readAllLines(output).stream()
                            .map(line -> line.strip().split("\\s+"))
                            .filter(cells -> cells.length == 3 && cells[1].startsWith("http"))
                            .map(cells -> new Entrance(cells[0], URI.create(cells[1]), cells[2]))
                            .toList();
            if (entrances.size() == SERVICES) {
                return new SandboxProgram(program, output, entrances);
            }
            Thread.sleep(50);
        }
        program.close();
        throw new IOException("The sandbox did not start: " + Files.readString(output));
    }

    public List<Entrance> entrances() {
        return entrances;
    }

    /// Says a line to a program that answers each with one line, and returns that.
    public String ask(String question) throws IOException, InterruptedException {
        program.say(question);
        asked++;
        Instant begun = Instant.now();
        while (Instant.now().isBefore(begun.plus(PATIENCE)) && program.isAlive()) {
            String said = Files.readString(output);
            List<String> answers = said.lines().filter(line -> line.startsWith(ANSWER)).toList();
            if (answers.size() == asked && said.endsWith("\n")) {
                return answers.getLast().substring(ANSWER.length());
            }
            Thread.sleep(20);
        }
        throw new IOException("The sandbox does not answer: " + Files.readString(output));
    }

    @Override
    public void close() {
        program.close();
    }
}
