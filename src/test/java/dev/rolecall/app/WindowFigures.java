package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.ChildProgram;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What a [MeasuredWindow] told of itself.
///
/// @param figures by name
/// @param said everything it printed, for people
record WindowFigures(Map<String, Double> figures, String said) {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /// Runs `program` as Rolecall is shipped until it ends by itself.
    ///
    /// @param folder for what it prints
    static WindowFigures of(Class<?> program, Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path output = folder.resolve("window.txt");
        return read(ChildProgram.startAsShipped(program, output, arguments), output);
    }

    /// Runs `program` as it is installed until it ends by itself.
    ///
    /// @param folder for what it prints
    static WindowFigures of(InstalledImage program, Path folder, String... arguments)
            throws IOException, InterruptedException {
        Path output = folder.resolve("window.txt");
        List<String> command = new ArrayList<>(List.of(program.launcher().toString()));
        command.addAll(List.of(arguments));
        return read(ChildProgram.start(command, output), output);
    }

    private static WindowFigures read(ChildProgram program, Path output)
            throws IOException, InterruptedException {
        try (ChildProgram window = program) {
            Instant begun = Instant.now();
            while (window.isAlive() && Instant.now().isBefore(begun.plus(PATIENCE))) {
                Thread.sleep(100);
            }
        }
        Map<String, Double> figures =
                Files.readAllLines(output).stream()
                        .filter(line -> line.startsWith(MeasuredWindow.FIGURE))
                        .map(line -> line.split(" "))
                        .collect(
                                Collectors.toMap(
                                        cells -> cells[1], cells -> Double.valueOf(cells[2])));
        return new WindowFigures(figures, Files.readString(output));
    }

    /// The figure called `name`, which has to be there.
    double of(String name) {
        assertThat(figures).as(said).containsKey(name);
        return figures.getOrDefault(name, Double.NaN);
    }

    /// Why the screen's thread let wait in that phase, as far as it is known.
    String waiting(String phase) {
        return ("the screen's thread worked for %.0f ms in one go and waited for a processor;"
                        + " %.0f ms of all processors were taken from this machine meanwhile")
                .formatted(of(phase + ".busiest"), of(phase + ".taken"));
    }
}
