package dev.rolecall.testing;

import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Starts a class as a program of its own, to be watched from outside or killed.
public final class ChildProgram implements AutoCloseable {
    private final Process process;

    private ChildProgram(Process process) {
        this.process = process;
    }

    /// Runs `main` of `program` in a new JVM; what it says goes to `output`.
    public static ChildProgram start(Class<?> program, Path output, String... arguments)
            throws IOException {
        return start(List.of(), program, output, arguments);
    }

    /// The same, started by `starter`, such as `nice` with its options.
    public static ChildProgram start(
            List<String> starter, Class<?> program, Path output, String... arguments)
            throws IOException {
        return start(
                starter,
                List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto"),
                program,
                output,
                arguments);
    }

    /// The same with the flags Rolecall is shipped with.
    public static ChildProgram startAsShipped(Class<?> program, Path output, String... arguments)
            throws IOException {
        Path flags = Path.of("packaging", "arguments", "java.args").toAbsolutePath();
        return start(List.of(), List.of("@" + flags), program, output, arguments);
    }

    private static ChildProgram start(
            List<String> starter,
            List<String> flags,
            Class<?> program,
            Path output,
            String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>(starter);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.add("-classpath");
        command.add(classPath());
        command.add(program.getName());
        command.addAll(List.of(arguments));
        return start(command, output);
    }

    /// Runs `command`, whatever it is; what it says goes to `output`.
    public static ChildProgram start(List<String> command, Path output) throws IOException {
        return new ChildProgram(
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start());
    }

    /// Ends it as `kill -9` does: it is not asked and can do nothing about it.
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
            throw new AssertionError("It cannot be killed");
        }
    }

    /// Gives it a line to read.
    public void say(String line) throws IOException {
        BufferedWriter to = process.outputWriter(StandardCharsets.UTF_8);
        to.write(line);
        to.newLine();
        to.flush();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("It does not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath() {
        Path target = Path.of("target").toAbsolutePath();
        return Stream.of(
                        target.resolve("test-classes").toString(),
                        target.resolve("classes").toString(),
                        System.getProperty("jdk.module.path", ""),
                        System.getProperty("java.class.path", ""))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
