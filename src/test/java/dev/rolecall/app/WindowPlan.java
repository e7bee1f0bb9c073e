package dev.rolecall.app;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;

/// What somebody at the window is to type, handed from one program to another in a file.
record WindowPlan(Map<String, String> words) {
    WindowPlan {
        words = Map.copyOf(words);
    }

    static WindowPlan read(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new WindowPlan(
                kept.stringPropertyNames().stream()
                        .collect(Collectors.toMap(name -> name, kept::getProperty)));
    }

    void write(Path file) throws IOException {
        Properties kept = new Properties();
        kept.putAll(words);
        try (Writer writer = Files.newBufferedWriter(file)) {
            kept.store(writer, "what is typed");
        }
    }

    String get(String name) {
        return Optional.ofNullable(words.get(name)).orElseThrow();
    }
}
