package dev.rolecall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/// What one benchmark measured, and the program it ran in; one file each.
///
/// @param heap the most this program's heap may grow to, in megabytes
record BenchPart(String benchmark, int processors, String java, long heap, List<Measure> measures) {
    private static final String SUFFIX = ".json";

    BenchPart {
        measures = List.copyOf(measures);
    }

    /// What `benchmark` measured in this program.
    static BenchPart ofThisProgram(String benchmark, List<Measure> measures) {
        Runtime runtime = Runtime.getRuntime();
        return new BenchPart(
                benchmark,
                runtime.availableProcessors(),
                System.getProperty("java.version"),
                runtime.maxMemory() / 1_000_000,
                measures);
    }

    static List<BenchPart> in(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> JsonMapper.shared().readValue(file.toFile(), BenchPart.class))
                    .toList();
        }
    }

    /// Written beside and moved, so that whoever reads finds a whole file.
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path beside = folder.resolve(benchmark + ".part");
        Files.writeString(
                beside,
                JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(this));
        Files.move(beside, folder.resolve(benchmark + SUFFIX), StandardCopyOption.REPLACE_EXISTING);
    }
}
