package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// Lets the built image walk through its tour once and keeps what the JVM learned about its classes, so that they are already loaded and
/// linked at every later start. The launcher itself is trained: its flags and class path are those of the start.
final class Training {
    private final AppImage image;
    private final Path work;

    Training(AppImage image, Path work) {
        this.image = image;
        this.work = work;
    }

    void make(Path cache) throws IOException, InterruptedException, PackageFailed {
        Path home = Folders.empty(work.resolve("training"));
        Path learned = home.resolve("rolecall.aotconf");
        run(home, "-XX:AOTMode=record -XX:AOTConfiguration=" + learned, "tour");
        run(home, "-XX:AOTMode=create -XX:AOTConfiguration=" + learned + " -XX:AOTCache=" + cache, "--help");
        if (!Files.exists(cache)) {
            throw new PackageFailed("The JVM made no start-up cache.");
        }
        Folders.delete(home);
    }

    /// Nothing of the person who builds is read or written.
    private void run(Path home, String flags, String argument)
            throws IOException, InterruptedException, PackageFailed {
        Tool.run(
                List.of(image.launcher().toString(), argument),
                Map.of(
                        "JAVA_TOOL_OPTIONS", "-Duser.home=" + home + " -Djava.io.tmpdir=" + home + " " + flags,
                        "XDG_CONFIG_HOME", home.toString(),
                        "XDG_DATA_HOME", home.toString()),
                home);
    }
}
