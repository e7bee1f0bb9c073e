package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Makes packages of Rolecall for the system it runs on: `Package [--built] TYPE…`. One program for all systems, so that Windows' and
/// macOS's packages are made by the same steps as Linux's, which are tried with every change.
final class Packaging {
    private Packaging() {}

    /// @param arguments `--built` to take what `./mvnw package` left in target, then the types of packages
    static void main(String[] arguments) throws IOException, InterruptedException {
        try {
            make(List.of(arguments));
        } catch (PackageFailed failed) {
            System.err.println(failed.getMessage());
            System.exit(1);
        }
    }

    private static void make(List<String> arguments)
            throws IOException, InterruptedException, PackageFailed {
        List<String> types = arguments.stream().filter(word -> !word.equals("--built")).toList();
        Platform system = Platform.ofThisMachine();
        for (String type : types) {
            system.check(type);
        }
        Project project = Project.here();
        project.checkVersions();
        if (!arguments.contains("--built")) {
            Steps.tell("Building the program");
            project.maven("package", "-DskipTests");
        }
        Steps.tell("Writing the bill of materials");
        project.maven("cyclonedx:makeBom");
        Path work = project.folder("target/package");
        Folders.empty(work);
        AppImage image = new AppImage(project, system, work);
        image.make();
        FileList.write(image.root(), work.resolve("files.txt"));
        for (String type : types) {
            switch (type) {
                case "app-image" -> {}
                case "deb" -> new DebianPackage(project, image, work).make();
                case "rpm" -> new RpmPackage(project, image, work).make();
                case "dmg" -> new DiskImage(project, image, work).make();
                default -> new JpackageInstaller(project, system, image, work).make(type);
            }
        }
        // Each system's package is made of something else, so each has a bill of its own name.
        Files.copy(
                new Licences(project, image.input()).bill(),
                work.resolve("rolecall-" + project.version() + "-" + system.machine() + ".cdx.json"));
        Checksums.write(work);
        Signing.checksums(work.resolve("SHA256SUMS"));
        try (var made = Files.list(work)) {
            made.filter(Files::isRegularFile).sorted().forEach(file -> Steps.tell("Made " + file));
        }
    }
}
