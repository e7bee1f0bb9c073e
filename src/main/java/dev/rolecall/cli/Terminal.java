package dev.rolecall.cli;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.io.BufferedOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/// Where a command reads its surroundings and writes its lines, always as UTF-8: results to one
/// stream, what a person should know to the other.
final class Terminal {
    private final PrintStream out;
    private final PrintStream err;
    private final Messages messages;
    private final Map<String, String> environment;

    Terminal(PrintStream out, PrintStream err, Messages messages, Map<String, String> environment) {
        this.out = new PrintStream(new BufferedOutputStream(out), false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.messages = messages;
        this.environment = Map.copyOf(environment);
    }

    /// One line of the result.
    void print(String line) {
        out.print(line);
        out.print('\n');
    }

    /// One line for the person.
    void tell(Message message) {
        flush();
        err.print(text(message));
        err.print('\n');
        err.flush();
    }

    String text(Message message) {
        return messages.text(message);
    }

    Optional<String> environment(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    Map<String, String> environment() {
        return environment;
    }

    PrintWriter results() {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    PrintWriter remarks() {
        return new PrintWriter(err, true, StandardCharsets.UTF_8);
    }

    void flush() {
        out.flush();
    }
}
