package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The rpm, by rpmbuild itself.
final class RpmPackage {
    private final Project project;
    private final AppImage image;
    private final Path work;

    RpmPackage(Project project, AppImage image, Path work) {
        this.project = project;
        this.image = image;
        this.work = work;
    }

    void make() throws IOException, InterruptedException, PackageFailed {
        Steps.tell("Making the rpm");
        Path root = work.resolve("rpm");
        LinuxTree tree = new LinuxTree(project, image, work, root);
        tree.make();
        Folders.settle(root, project.time());
        Map<String, String> values = new HashMap<>(tree.values());
        values.put("ROOT", root.toString());
        values.put("LEVEL", DebianPackage.level());
        Path build = Folders.empty(work.resolve("rpmbuild"));
        Path spec = Files.writeString(build.resolve("rolecall.spec"), project.filled("linux/rolecall.spec", values));
        List<String> command =
                List.of(
                        "rpmbuild", "-bb", "--quiet",
                        "--target", Platform.isArm() ? "aarch64" : "x86_64",
                        "--define", "_topdir " + build,
                        "--define", "_rpmdir " + build,
                        "--define", "_build_name_fmt rolecall-%%{VERSION}.%%{ARCH}.rpm",
                        spec.toString());
        Tool.run(command, Map.of("SOURCE_DATE_EPOCH", Long.toString(project.time().getEpochSecond())));
        try (var made = Files.list(build)) {
            Path file =
                    made.filter(one -> one.toString().endsWith(".rpm"))
                            .findFirst()
                            .orElseThrow(() -> new PackageFailed("rpmbuild made no package."));
            Path target = work.resolve(file.getFileName());
            Files.move(file, target);
            new Signing(Platform.LINUX).installer(target);
        }
        Folders.delete(build);
        Folders.delete(root);
    }
}
