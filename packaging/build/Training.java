package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/// Lets the built image begin its tour, without a display, and keeps what the JVM learned about its classes, so that every later start
/// has them parsed, checked and laid out already. The launcher itself is trained: its flags and class path are those of the start.
final class Training {
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
        run(home, "-XX:AOTMode=record -XX:AOTConfiguration=" + learned, "tour", "--startup-report");
        String flags = String.join(" ", Arguments.of(training));
        run(home, flags + " -XX:AOTMode=create -XX:AOTConfiguration=" + learned + " -XX:AOTCache=" + cache, "--help");
        if (!Files.exists(cache)) {
            throw new PackageFailed("The JVM made no start-up cache.");
        }
        Folders.delete(home);
    }

    /// Nothing of the person who builds is read or written.
    private void run(Path home, String flags, String... arguments)
            throws IOException, InterruptedException, PackageFailed {
        Tool.run(
                Stream.concat(Stream.of(image.launcher().toString()), Stream.of(arguments)).toList(),
                Map.of(
                        "JAVA_TOOL_OPTIONS", "-Duser.home=" + home + " -Djava.io.tmpdir=" + home + " " + flags,
                        "XDG_CONFIG_HOME", home.toString(),
                        "XDG_DATA_HOME", home.toString()),
                home);
    }
}
