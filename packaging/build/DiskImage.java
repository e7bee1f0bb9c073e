package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// macOS's disk image, by hdiutil itself: the app as it is signed, with the times the start-up cache knows its jars by, and the folder that
/// it is dragged to. jpackage would copy the app and sign it anew.
final class DiskImage {
    /// hdiutil fails now and then, because something of the system still looks at what it has just written.
    private static final int TRIES = 5;

    private final Project project;
    private final AppImage image;
    private final Path work;

    DiskImage(Project project, AppImage image, Path work) {
        this.project = project;
        this.image = image;
        this.work = work;
    }

    void make() throws IOException, InterruptedException, PackageFailed {
        Steps.tell("Making the dmg");
        Path folder = image.root().getParent();
        Path target = work.resolve("rolecall-" + project.number() + ".dmg");
        Path applications = Files.createSymbolicLink(folder.resolve("Applications"), Path.of("/Applications"));
        try {
            create(folder, target);
        } finally {
            Files.delete(applications);
        }
        new Signing(Platform.MACOS).installer(target);
    }

    private static void create(Path folder, Path target) throws IOException, InterruptedException, PackageFailed {
        List<String> command =
                List.of(
                        "hdiutil", "create", "-ov",
                        "-volname", "Rolecall",
                        "-fs", "HFS+",
                        "-format", "UDZO",
                        "-srcfolder", folder.toString(),
                        target.toString());
        for (int left = TRIES; ; left--) {
            try {
                Tool.run(command, Map.of());
                return;
            } catch (PackageFailed busy) {
                if (left == 1) {
                    throw busy;
                }
                Thread.sleep(2_000);
            }
        }
    }
}
