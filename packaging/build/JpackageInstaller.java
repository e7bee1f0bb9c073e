package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Windows' installers, which jpackage makes of the image.
final class JpackageInstaller {
    private final Project project;
    private final Platform system;
    private final AppImage image;
    private final Path work;

    JpackageInstaller(Project project, Platform system, AppImage image, Path work) {
        this.project = project;
        this.system = system;
        this.image = image;
        this.work = work;
    }

    /// The number jpackage is told; macOS takes none that begins with 0, so a version before 1.0 counts from 1 there.
    static String version(Project project, Platform system) throws PackageFailed {
        String number = project.number();
        return system == Platform.MACOS && number.startsWith("0.") ? "1" + number.substring(1) : number;
    }

    /// Makes one for the whole machine and one for a person's own folder.
    void make(String type) throws IOException, InterruptedException, PackageFailed {
        one(type, "", List.of());
        // Not in LOCALAPPDATA itself: there it would be in the folder of what the person keeps, and removing it removes its whole folder.
        one(type, "-user", List.of("--win-per-user-install", "--install-dir", "Programs\\Rolecall"));
    }

    private void one(String type, String suffix, List<String> more)
            throws IOException, InterruptedException, PackageFailed {
        Steps.tell("Making the " + type + suffix);
        Path made = Folders.empty(work.resolve("installer"));
        List<String> command = new ArrayList<>(List.of(Tool.ofJdk("jpackage"), "--type", type));
        for (String file : List.of("product.args", type + ".args")) {
            command.add("@" + project.folder("packaging/arguments").resolve(file));
        }
        command.addAll(List.of("--app-image", image.root().toString(), "--dest", made.toString()));
        command.addAll(List.of("--app-version", version(project, system)));
        command.addAll(List.of("--resource-dir", project.folder("packaging/windows").toString()));
        command.addAll(more);
        Tool.run(command, Map.of());
        try (var files = Files.list(made)) {
            Path installer = files.findFirst().orElseThrow(() -> new PackageFailed("jpackage made no " + type + "."));
            Path target = work.resolve("rolecall-" + project.number() + suffix + "." + type);
            Files.move(installer, target);
            new Signing(system).installer(target);
        }
    }
}
