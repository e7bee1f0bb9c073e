package dev.rolecall.testing;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A Java program with the classes of this test run, in a process of its own.
public final class ChildJvm {
    private ChildJvm() {}

    /// What starts `main` with Rolecall's own start options that matter.
    public static List<String> command(Class<?> main, List<String> arguments) {
        return command(List.of(), main, arguments);
    }

    /// The same with further options of the JVM, which come before Rolecall's own.
    public static List<String> command(
            List<String> options, Class<?> main, List<String> arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-Xshare:auto",
                                "--enable-native-access=ALL-UNNAMED",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "-Dstdout.encoding=UTF-8",
                                "-Dstderr.encoding=UTF-8",
                                "-cp",
                                classPath(),
                                main.getName()));
        command.addAll(1, options);
        command.addAll(arguments);
        return command;
    }

    /// Everything a process prints until it ends.
    ///
    /// @throws IOException if it does not end within three minutes
    public static String output(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        process.getOutputStream().close();
        Path kept = builder.redirectOutput().file().toPath();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IOException(
                    "it did not end: " + builder.command() + "\n" + Files.readString(kept));
        }
        return Files.readString(kept);
    }

    private static String classPath() {
        return Stream.of(
                        System.getProperty("java.class.path"),
                        System.getProperty("jdk.module.path", ""),
                        Path.of("target", "classes").toString(),
                        Path.of("target", "test-classes").toString())
                .flatMap(part -> Stream.of(part.split(File.pathSeparator)))
                .filter(part -> !part.isEmpty())
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
