package build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/// Everything as it lies on a Linux system, for deb and rpm alike. All of it belongs to the package: removing the package leaves nothing,
/// without any script, and the desktop's own triggers notice what comes and goes.
final class LinuxTree {
    /// Where gzip's header tells how hard it was tried, and the word for "hardest".
    private static final int EFFORT = 8;

    private static final byte MOST = 2;

    static final String ID = "dev.rolecall.Rolecall";

    private final Project project;
    private final AppImage image;
    private final Path work;
    private final Path root;

    /// @param root the folder that stands for /
    LinuxTree(Project project, AppImage image, Path work, Path root) {
        this.project = project;
        this.image = image;
        this.work = work;
        this.root = root;
    }

    void make() throws IOException, PackageFailed {
        Folders.empty(root);
        Path home = root.resolve("usr/lib/rolecall");
        Folders.copy(image.root(), home);
        Files.deleteIfExists(home.resolve("lib/app/.jpackage.xml"));
        Files.deleteIfExists(home.resolve("lib/rolecall.png"));
        link("usr/bin/rolecall", "../lib/rolecall/bin/rolecall");
        link("usr/share/doc/rolecall/licences", "../../../lib/rolecall/lib/app/licences");
        write("usr/share/applications/" + ID + ".desktop", project.filled("linux/" + ID + ".desktop", Map.of()));
        write("usr/share/metainfo/" + ID + ".metainfo.xml", project.filled("linux/" + ID + ".metainfo.xml", values()));
        for (int size : Icons.SIZES) {
            Path target = made("usr/share/icons/hicolor/" + size + "x" + size + "/apps/" + ID + ".png");
            Files.copy(work.resolve("icons/" + size + ".png"), target);
        }
        Files.copy(project.folder("packaging/icon/rolecall.svg"), made("usr/share/icons/hicolor/scalable/apps/" + ID + ".svg"));
        zipped("usr/share/man/man1/rolecall.1.gz", project.filled("linux/rolecall.1", values()));
        zipped("usr/share/doc/rolecall/changelog.gz", Files.readString(project.folder("CHANGELOG.md")));
        write("usr/share/doc/rolecall/copyright", project.filled("linux/copyright", Map.of()));
    }

    /// What the templates of packaging/linux leave open.
    Map<String, String> values() throws PackageFailed {
        return Map.of(
                "VERSION", project.linuxVersion(),
                "DATE", LocalDate.ofInstant(project.time(), ZoneOffset.UTC).toString(),
                "KIND", project.isRelease() ? "stable" : "development");
    }

    void write(String path, String text) throws IOException {
        Files.writeString(made(path), text);
    }

    /// Compressed, and nothing in it says when or from what.
    void zipped(String path, String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream to =
                new GZIPOutputStream(bytes) {
                    {
                        def.setLevel(9);
                    }
                }) {
            to.write(text.getBytes(StandardCharsets.UTF_8));
        }
        byte[] written = bytes.toByteArray();
        written[EFFORT] = MOST;
        Files.write(made(path), written);
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(made(path), Path.of(target));
    }

    private Path made(String path) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }
}
