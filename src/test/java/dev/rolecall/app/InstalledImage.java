package dev.rolecall.app;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The image `packaging/package.sh app-image` left, and others made from it.
final class InstalledImage {
    static final Path BUILT = Path.of("target", "package", "image", "rolecall").toAbsolutePath();

    private static final String CACHE = "-XX:AOTCache";

    private final Path root;

    InstalledImage(Path root) {
        this.root = root;
    }

    Path launcher() {
        return root.resolve("bin/rolecall");
    }

    private Path settings() {
        return root.resolve("lib/app/rolecall.cfg");
    }

    /// A copy whose launcher does not use the cache.
    InstalledImage withoutCache(Path folder) throws IOException {
        InstalledImage copy = copy(folder);
        Files.write(copy.settings(), copy.lines(line -> !line.contains(CACHE)));
        return copy;
    }

    /// A copy that opens a [BareWindow], trained by the same steps as Rolecall.
    InstalledImage bare(Path folder) throws IOException, InterruptedException {
        InstalledImage copy = copy(folder);
        copy.jar("bare.jar", List.of(BareWindow.class));
        List<String> lines = copy.starting(BareWindow.class, line -> !line.contains(CACHE));
        lines.add(
                lines.indexOf("app.classpath=$APPDIR/rolecall.jar"),
                "app.classpath=$APPDIR/bare.jar");
        Files.write(copy.settings(), lines);
        return copy;
    }

    /// A copy that runs `main`, one of `classes` of the tests: they come last, so that the cache of
    /// Rolecall is good for it.
    InstalledImage running(Class<?> main, List<Class<?>> classes, Path folder)
            throws IOException, InterruptedException {
        InstalledImage copy = copy(folder);
        copy.jar("measured.jar", classes);
        List<String> lines = copy.starting(main, _ -> true);
        lines.add(
                lines.indexOf("app.mainclass=" + main.getName()),
                "app.classpath=$APPDIR/measured.jar");
        Files.write(copy.settings(), lines);
        return copy;
    }

    /// The launcher's settings with another main class.
    private List<String> starting(Class<?> main, Predicate<String> wanted) throws IOException {
        List<String> lines = lines(wanted);
        lines.replaceAll(line ->
                line.startsWith("app.mainclass=") ? "app.mainclass=" + main.getName() : line);
        return lines;
    }

    /// Puts `classes` of the tests, with those nested in them, into a jar beside Rolecall's.
    private void jar(String name, List<Class<?>> classes) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "jar").toString());
        command.addAll(List.of("cf", root.resolve("lib/app").resolve(name).toString()));
        for (Class<?> each : classes) {
            String file = each.getName().replace('.', '/') + ".class";
            Path place = Path.of(URI.create(String.valueOf(each.getResource("/" + file))));
            Path folder = place.resolve("../".repeat(file.split("/").length)).normalize();
            try (Stream<Path> beside = Files.list(place.resolveSibling(""))) {
                beside.filter(other -> isOf(each, other))
                        .map(other -> folder.relativize(other).toString())
                        .sorted()
                        .forEach(other -> command.addAll(List.of("-C", folder.toString(), other)));
            }
        }
        run(Map.of(), command.toArray(String[]::new));
    }

    /// Whether `file` holds `type` or what is nested in it.
    private static boolean isOf(Class<?> type, Path file) {
        return file.getFileName().toString().split("[$.]", 2)[0].equals(type.getSimpleName());
    }

    /// Trains the copy with one start, as `packaging/build` trains Rolecall.
    void train(String display, Path home) throws IOException, InterruptedException {
        Path cache = root.resolve("lib/app/rolecall.aot");
        Files.deleteIfExists(cache);
        Path learned = home.resolve("learned.aotconf");
        String record = "-XX:AOTMode=record -XX:AOTConfiguration=" + learned;
        InstalledProgram.start(launcher(), record, display, home).close();
        String training = flags(Path.of("packaging", "arguments", "training.args"));
        String create = training + " -XX:AOTMode=create -XX:AOTConfiguration=" + learned;
        run(Map.of("JAVA_TOOL_OPTIONS", create + " -XX:AOTCache=" + cache), launcher().toString());
        List<String> lines = lines(_ -> true);
        lines.add("java-options=-XX:AOTCache=$APPDIR/rolecall.aot");
        Files.write(settings(), lines);
    }

    private static String flags(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.joining(" "));
    }

    private List<String> lines(Predicate<String> wanted) throws IOException {
        return new ArrayList<>(Files.readAllLines(settings()).stream().filter(wanted).toList());
    }

    private InstalledImage copy(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Path target = folder.resolve(root.relativize(path).toString());
                Files.copy(
                        path,
                        target,
                        StandardCopyOption.COPY_ATTRIBUTES,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return new InstalledImage(folder);
    }

    private static void run(Map<String, String> environment, String... command)
            throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        if (builder.start().waitFor() != 0) {
            throw new AssertionError(String.join(" ", command) + " failed");
        }
    }
}
