package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Lets the built image open its window, on a screen in memory, or begin its tour where there can be none, and keeps what the JVM learned
/// about its classes, so that every later start has them parsed, checked and laid out already. The launcher itself is trained: its flags
/// and class path are those of the start.
final class Training {
    private static final String REPORT = "--startup-report";
    private static final int MOST_WAITS = 300;
    private static final int WAIT_MILLIS = 100;
    private static final List<String> FOLDERS =
            List.of("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR", "APPDATA", "LOCALAPPDATA");
    private static final Map<String, String> NO_SCREEN = Map.of("DISPLAY", "");

    private final AppImage image;
    private final Path work;

    Training(AppImage image, Path work) {
        this.image = image;
        this.work = work;
    }

    /// Writes `cache`.
    ///
    /// @param training the file of flags it is made with
    void make(Path cache, Path training) throws IOException, InterruptedException, PackageFailed {
        Path home = Folders.empty(work.resolve("training"));
        Path learned = home.resolve("rolecall.aotconf");
        record(home, "-XX:AOTMode=record " + quoted("-XX:AOTConfiguration=" + learned));
        String flags = String.join(" ", Arguments.of(training));
        run(home, NO_SCREEN, flags + " -XX:AOTMode=create " + quoted("-XX:AOTConfiguration=" + learned) + " " + quoted("-XX:AOTCache=" + cache), "--help");
        if (!Files.exists(cache)) {
            throw new PackageFailed("The JVM made no start-up cache.");
        }
        Folders.delete(home);
    }

    /// Where there can be a screen, the window itself is opened; a tour without one never sees what draws on it, nor the person's folders.
    private void record(Path home, String flags) throws IOException, InterruptedException, PackageFailed {
        if (!VirtualScreen.isPossible()) {
            Steps.tell("The start is trained without a window: there is no Xvfb");
            run(home, NO_SCREEN, flags, "tour", REPORT);
            return;
        }
        try (VirtualScreen screen = VirtualScreen.start()) {
            leaveSettings(home, screen);
            run(home, screen.environment(), flags + " -Drolecall.endsWhenUsable=true", REPORT);
        }
    }

    /// The first start leaves the person's settings behind; what reading them takes is learned at the second, as it is at any later.
    private void leaveSettings(Path home, VirtualScreen screen) throws IOException, InterruptedException, PackageFailed {
        ProcessBuilder builder =
                new ProcessBuilder(image.launcher().toString())
                        .directory(home.toFile())
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment(home, screen.environment(), ""));
        Process window = builder.start();
        Path settings = home.resolve("rolecall").resolve("settings.json");
        for (int waited = 0; !Files.exists(settings) && window.isAlive() && waited < MOST_WAITS; waited++) {
            Thread.sleep(WAIT_MILLIS);
        }
        window.destroy();
        window.waitFor();
        if (!Files.exists(settings)) {
            throw new PackageFailed("The built image opens no window, or keeps no settings.");
        }
    }

    /// Nothing of the person who builds is read or written.
    private void run(Path home, Map<String, String> screen, String flags, String... arguments)
            throws IOException, InterruptedException, PackageFailed {
        Tool.run(
                Stream.concat(Stream.of(image.launcher().toString()), Stream.of(arguments)).toList(),
                environment(home, screen, flags),
                home);
    }

    private static Map<String, String> environment(Path home, Map<String, String> screen, String flags) {
        Map<String, String> environment = new HashMap<>(screen);
        environment.put("JAVA_TOOL_OPTIONS", quoted("-Duser.home=" + home) + " " + quoted("-Djava.io.tmpdir=" + home) + " " + flags);
        for (String folder : FOLDERS) {
            environment.put(folder, home.toString());
        }
        return environment;
    }

    /// An option of the JVM that may hold spaces.
    private static String quoted(String option) {
        return '"' + option + '"';
    }
}
