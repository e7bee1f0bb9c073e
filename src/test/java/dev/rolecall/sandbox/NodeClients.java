package dev.rolecall.sandbox;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The vendors' JavaScript clients, installed once under `target`, and the scripts that use them.
final class NodeClients {
    private static final Path SOURCES = Path.of("src/test/node");
    private static final List<String> FILES = List.of("package.json", "mistral.js", "gemini.js");
    private static final List<String> PACKAGES =
            List.of("@mistralai/mistralai", "@google-ai/generativelanguage");
    private static final int LONGEST_MINUTES = 3;

    private final Path folder = Path.of("target/node-clients");

    /// Makes the clients ready; the answer is why that is impossible, if it is.
    Optional<String> prepare() throws IOException, InterruptedException {
        for (String program : List.of("node", "npm")) {
            if (!onPath(program)) {
                return Optional.of("skipped because there is no " + program);
            }
        }
        Files.createDirectories(folder);
        for (String file : FILES) {
            Files.copy(
                    SOURCES.resolve(file),
                    folder.resolve(file),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        if (PACKAGES.stream().allMatch(this::isInstalled)) {
            return Optional.empty();
        }
        run(
                List.of(
                        "npm",
                        "install",
                        "--no-audit",
                        "--no-fund",
                        "--no-package-lock",
                        "--ignore-scripts"));
        return PACKAGES.stream().allMatch(this::isInstalled)
                ? Optional.empty()
                : Optional.of("skipped because npm could not fetch the clients; see " + log());
    }

    /// Runs a script and reads the JSON object it prints for each step.
    List<JsonNode> steps(String script, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        run(command);
        JsonMapper mapper = JsonMapper.builder().build();
        List<String> lines = Files.readAllLines(log(), StandardCharsets.UTF_8);
        List<JsonNode> steps =
                lines.stream()
                        .filter(line -> line.startsWith("{\"step\""))
                        .map(mapper::readTree)
                        .toList();
        if (steps.isEmpty()) {
            throw new AssertionError(script + " printed no step: " + String.join("\n", lines));
        }
        return steps;
    }

    private void run(List<String> command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(log().toFile())
                        .start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.destroy();
        }
    }

    private Path log() {
        return folder.resolve("output.txt").toAbsolutePath();
    }

    private boolean isInstalled(String name) {
        return Files.exists(folder.resolve("node_modules").resolve(name).resolve("package.json"));
    }

    private static boolean onPath(String program) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return List.of(path.split(File.pathSeparator, -1)).stream()
                .filter(folder -> !folder.isEmpty())
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
