package build;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// What Rolecall is made of and under which terms, in the package: the bill of materials, a list for people, and every licence a library
/// carries in its jar.
final class Licences {
    private final Project project;
    private final Path to;

    /// @param to the folder of jars that is packaged
    Licences(Project project, Path to) {
        this.project = project;
        this.to = to;
    }

    void make() throws IOException, InterruptedException, PackageFailed {
        Path folder = Files.createDirectories(to.resolve("licences"));
        Files.copy(project.folder("LICENSE"), folder.resolve("Apache-2.0.txt"));
        try (Stream<Path> own = Files.list(project.folder("packaging/licences"))) {
            for (Path text : own.filter(Files::isRegularFile).toList()) {
                Files.copy(text, folder.resolve(text.getFileName()));
            }
        }
        for (Path jar : Folders.all(to).stream().filter(file -> file.toString().endsWith(".jar")).toList()) {
            carried(jar, folder);
        }
        Path bill = project.folder("target/rolecall.cdx.json");
        if (!Files.exists(bill)) {
            throw new PackageFailed("target has no rolecall.cdx.json: ./mvnw cyclonedx:makeBom makes it.");
        }
        Tool.run(
                Tool.ofJdk("java"),
                "-XX:TieredStopAtLevel=1",
                "--class-path",
                project.folder("target/lib") + File.separator + "*",
                project.folder("packaging/bill/Bill.java").toString(),
                bill.toString(),
                to.toString(),
                folder.toString());
    }

    /// The bill of materials of what is packaged.
    Path bill() {
        return to.resolve("licences/rolecall.cdx.json");
    }

    private static void carried(Path jar, Path folder) throws IOException {
        String name = jar.getFileName().toString().replaceAll("\\.jar$", "");
        try (ZipFile content = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : content.stream().map(ZipEntry.class::cast).toList()) {
                String file = new File(entry.getName()).getName();
                if (!entry.isDirectory() && file.matches("(?i)(.*-)?(licen[sc]e|notice|copying)(\\..*)?") && !file.endsWith(".class")) {
                    Path target = Files.createDirectories(folder.resolve(name)).resolve(file);
                    try (InputStream text = content.getInputStream(entry)) {
                        Files.copy(text, target, StandardCopyOption.REPLACE_EXISTING);
                    }
                }
            }
        }
    }
}
