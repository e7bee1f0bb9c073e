package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The source folder this is run in, and the version it says it has.
final class Project {
    private static final String SNAPSHOT = "-SNAPSHOT";

    private final Path root;
    private final String pom;

    private Project(Path root, String pom) {
        this.root = root;
        this.pom = pom;
    }

    static Project here() throws IOException, PackageFailed {
        Path root = Path.of("").toAbsolutePath();
        if (!Files.exists(root.resolve("packaging/build/Packaging.java"))) {
            throw new PackageFailed("Start packaging/package.sh, which runs this in the source folder.");
        }
        return new Project(root, Files.readString(root.resolve("pom.xml")));
    }

    Path folder(String path) {
        return root.resolve(path);
    }

    /// As the pom has it.
    String version() throws PackageFailed {
        return first("<artifactId>rolecall</artifactId>\\s*<version>([^<]+)</version>", "version");
    }

    boolean isRelease() throws PackageFailed {
        return !version().endsWith(SNAPSHOT);
    }

    /// Numbers and dots alone.
    String number() throws PackageFailed {
        return version().replace(SNAPSHOT, "");
    }

    /// For dpkg and rpm, which sort what follows a tilde before the version itself.
    String linuxVersion() throws PackageFailed {
        return number() + (isRelease() ? "" : "~snapshot");
    }

    /// When this version was made: the time that everything in a package has, in whole steps of two seconds, as cabinets of Windows and
    /// zip files have them.
    Instant time() throws PackageFailed {
        Instant told = Instant.parse(first("<project.build.outputTimestamp>([^<]+)<", "project.build.outputTimestamp"));
        return Instant.ofEpochSecond(told.getEpochSecond() / 2 * 2);
    }

    String javafxVersion() throws PackageFailed {
        return first("<javafx.version>([^<]+)<", "javafx.version");
    }

    private String first(String pattern, String what) throws PackageFailed {
        Matcher found = Pattern.compile(pattern).matcher(pom);
        if (!found.find()) {
            throw new PackageFailed("pom.xml has no " + what + ".");
        }
        return found.group(1);
    }

    /// The pom, the changelog and the tag of this commit name one version.
    void checkVersions() throws IOException, InterruptedException, PackageFailed {
        String wanted = isRelease() ? version() : "Unreleased";
        String newest =
                Files.readAllLines(root.resolve("CHANGELOG.md")).stream()
                        .filter(line -> line.startsWith("## "))
                        .map(line -> line.substring(3).split(" ")[0])
                        .findFirst()
                        .orElse("nothing");
        if (!newest.equals(wanted)) {
            throw new PackageFailed(
                    "pom.xml says " + version() + ", so CHANGELOG.md should begin with " + wanted + "; it begins with " + newest + ".");
        }
        String tags = Tool.answer("git", "-C", root.toString(), "tag", "--points-at", "HEAD", "v*");
        for (String tag : tags.lines().toList()) {
            if (!tag.equals("v" + version())) {
                throw new PackageFailed("This commit is tagged " + tag + ", but pom.xml says " + version() + ".");
            }
        }
    }

    void maven(String... goals) throws IOException, InterruptedException, PackageFailed {
        boolean windows = System.getProperty("os.name").startsWith("Windows");
        String wrapper = root.resolve(windows ? "mvnw.cmd" : "mvnw").toString();
        List<String> command = new ArrayList<>(windows ? List.of("cmd", "/c", wrapper) : List.of(wrapper));
        command.addAll(List.of("--batch-mode", "--quiet"));
        command.addAll(List.of(goals));
        Tool.run(command, Map.of("JAVA_HOME", System.getProperty("java.home")));
    }

    /// A file of packaging with `@NAME@` replaced by what `values` has for it.
    String filled(String file, Map<String, String> values) throws IOException {
        String text = Files.readString(root.resolve("packaging").resolve(file));
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        return text;
    }
}
