package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A program of the JDK or of the system, run to its end.
final class Tool {
    private Tool() {}

    /// A tool of the JDK that runs this.
    static String ofJdk(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    static void run(String... command) throws IOException, InterruptedException, PackageFailed {
        run(List.of(command), Map.of());
    }

    static void run(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException, PackageFailed {
        run(command, environment, Path.of(""));
    }

    /// Runs `command` in `folder`, with more environment; what it says is shown if it fails.
    static void run(List<String> command, Map<String, String> environment, Path folder)
            throws IOException, InterruptedException, PackageFailed {
        Path said = Files.createTempFile("rolecall-package", ".log");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(new ArrayList<>(command))
                            .directory(folder.toAbsolutePath().toFile())
                            .redirectErrorStream(true)
                            .redirectOutput(said.toFile());
            builder.environment().putAll(environment);
            int code = builder.start().waitFor();
            if (code != 0) {
                throw new PackageFailed(
                        String.join(" ", command) + "\nended with " + code + " and said:\n" + Files.readString(said));
            }
        } finally {
            Files.delete(said);
        }
    }

    /// Whether the system has a program of that name.
    static boolean exists(String name) {
        return find(name).isPresent();
    }

    /// Where the system has a program of that name.
    static Optional<Path> find(String name) {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            for (String file : List.of(name, name + ".exe")) {
                if (Files.isExecutable(Path.of(folder, file))) {
                    return Optional.of(Path.of(folder, file));
                }
            }
        }
        return Optional.empty();
    }

    /// What `command` prints, or nothing if it fails.
    static String answer(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).strip();
        return process.waitFor() == 0 ? said : "";
    }
}
