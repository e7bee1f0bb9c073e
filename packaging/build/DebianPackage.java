package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/// The deb, by dpkg-deb itself.
final class DebianPackage {
    private static final int KILOBYTE = 1024;

    private final Project project;
    private final AppImage image;
    private final Path work;

    DebianPackage(Project project, AppImage image, Path work) {
        this.project = project;
        this.image = image;
        this.work = work;
    }

    void make() throws IOException, InterruptedException, PackageFailed {
        Steps.tell("Making the deb");
        Path root = work.resolve("deb");
        LinuxTree tree = new LinuxTree(project, image, work, root);
        tree.make();
        tree.write("usr/share/lintian/overrides/rolecall", project.filled("linux/lintian-overrides", Map.of()));
        tree.zipped("usr/share/doc/rolecall/changelog.Debian.gz", changelog());
        String architecture = Platform.isArm() ? "arm64" : "amd64";
        Map<String, String> values = new HashMap<>(tree.values());
        values.put("ARCHITECTURE", architecture);
        values.put("SIZE", Long.toString(size(root)));
        List<String> sums = sums(root);
        tree.write("DEBIAN/control", project.filled("linux/control", values));
        tree.write("DEBIAN/md5sums", String.join("\n", sums) + "\n");
        Folders.settle(root, project.time());
        Path file = work.resolve("rolecall_" + project.linuxVersion() + "_" + architecture + ".deb");
        List<String> command =
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z" + level(), "--build", root.toString(), file.toString());
        Tool.run(command, Map.of("SOURCE_DATE_EPOCH", Long.toString(project.time().getEpochSecond())));
        Folders.delete(root);
    }

    /// How hard xz tries; a test can do with less than a release.
    static String level() {
        return System.getenv().getOrDefault("ROLECALL_XZ_LEVEL", "6");
    }

    private String changelog() throws PackageFailed {
        String time = DateTimeFormatter.RFC_1123_DATE_TIME.format(project.time().atOffset(ZoneOffset.UTC)).replace("GMT", "+0000");
        if (time.indexOf(' ', 5) == 6) {
            time = time.substring(0, 5) + "0" + time.substring(5);
        }
        return "rolecall (" + project.linuxVersion() + ") unstable; urgency=medium\n\n"
                + "  * See changelog.gz for what a user will notice.\n\n"
                + " -- The authors of Rolecall <packages@rolecall.dev>  " + time + "\n";
    }

    private static long size(Path root) throws IOException {
        long bytes = 0;
        for (Path path : Folders.all(root)) {
            if (Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                bytes += Math.ceilDiv(Files.size(path), 4 * KILOBYTE) * 4 * KILOBYTE;
            }
        }
        return bytes / KILOBYTE;
    }

    private static List<String> sums(Path root) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path path : Folders.all(root)) {
            if (Files.isRegularFile(path, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
                try {
                    byte[] sum = MessageDigest.getInstance("MD5").digest(Files.readAllBytes(path));
                    lines.add(HexFormat.of().formatHex(sum) + "  " + root.relativize(path));
                } catch (NoSuchAlgorithmException never) {
                    throw new IllegalStateException(never);
                }
            }
        }
        return lines;
    }
}
