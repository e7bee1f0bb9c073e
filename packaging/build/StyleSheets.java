package build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The program's style sheets in JavaFX's own binary form, made by its own tool. JavaFX takes it where it lies beside the text, and need not
/// read 1,200 lines of text at each start.
final class StyleSheets {
    private static final String TOOL = "com.sun.javafx.css.parser.Css2Bin";

    private final Project project;
    private final Path work;

    /// @param work a folder for what is of no use later
    StyleSheets(Project project, Path work) {
        this.project = project;
        this.work = work;
    }

    /// The binary form of each sheet in `jar`, by the name it has there.
    Map<String, byte[]> of(Path jar) throws IOException, InterruptedException, PackageFailed {
        Path text = work.resolve("sheet.css");
        Path binary = work.resolve("sheet.bss");
        Map<String, byte[]> made = new TreeMap<>();
        try (ZipFile from = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.getName().endsWith(".css")) {
                    try (InputStream content = from.getInputStream(entry)) {
                        Files.write(text, content.readAllBytes());
                    }
                    convert(text, binary);
                    made.put(entry.getName().replaceAll("css$", "bss"), Files.readAllBytes(binary));
                }
            }
        }
        return made;
    }

    /// The tool writes classes of a selector in the order in which the JVM's sets have them, which is another in each run, unless the JVM is
    /// at work on a cache of its own and gives no object an identity by chance. Two builds are to come to the same jar.
    private void convert(Path text, Path binary) throws IOException, InterruptedException, PackageFailed {
        List<String> command = new ArrayList<>(List.of(Tool.ofJdk("java")));
        command.addAll(List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + work.resolve("sheet.aotconf")));
        command.addAll(List.of("-XX:+UnlockExperimentalVMOptions", "-XX:hashCode=2"));
        command.addAll(List.of("-classpath", javafx(), TOOL, text.toString(), binary.toString()));
        Tool.run(command, Map.of());
    }

    private String javafx() throws IOException {
        return Folders.all(project.folder("target/lib")).stream()
                .filter(file -> file.getFileName().toString().startsWith("javafx-"))
                .map(Path::toString)
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }
}
