package build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/// The JDK and JavaFX, as much of them as Rolecall needs. JavaFX comes as jars with native libraries in them, which it would unpack
/// when it starts; as modules of the runtime they lie where the system finds them.
final class RuntimeImage {
    private static final List<String> MODULES = List.of("base", "graphics", "controls");

    private final Project project;
    private final Platform system;
    private final Path work;

    RuntimeImage(Project project, Platform system, Path work) {
        this.project = project;
        this.system = system;
        this.work = work;
    }

    /// Links it.
    ///
    /// @return its folder
    Path make() throws IOException, InterruptedException, PackageFailed {
        Path modules = Folders.empty(work.resolve("jmods"));
        for (String module : MODULES) {
            javafx(module, modules.resolve("javafx." + module + ".jmod"));
        }
        Path image = work.resolve("runtime");
        Folders.delete(image);
        List<String> command = new ArrayList<>(List.of(Tool.ofJdk("jlink")));
        command.add("@" + project.folder("packaging/arguments/jlink.args"));
        command.addAll(List.of("--module-path", modules.toString(), "--output", image.toString()));
        Path unreached =
                new Unreached(project.folder("packaging/arguments/unreached.args")).write(work.resolve("jmods/unreached.txt"));
        command.add("--exclude-resources=@" + unreached);
        Tool.run(command, java.util.Map.of());
        return image;
    }

    private void javafx(String module, Path jmod) throws IOException, InterruptedException, PackageFailed {
        Path classes = Folders.empty(work.resolve("javafx/classes"));
        Path libraries = Folders.empty(work.resolve("javafx/libraries"));
        try (ZipFile jar = new ZipFile(jar(module).toFile())) {
            for (ZipEntry entry : jar.stream().map(ZipEntry.class::cast).filter(one -> !one.isDirectory()).toList()) {
                String name = entry.getName();
                boolean isNative = name.endsWith(".so") || name.endsWith(".dll") || name.endsWith(".dylib");
                if (isNative && isOfTheJdk(name)) {
                    continue;
                }
                Path target = (isNative ? libraries : classes).resolve(name);
                Files.createDirectories(target.getParent());
                try (InputStream content = jar.getInputStream(entry)) {
                    Files.copy(content, target);
                }
            }
        }
        Tool.run(
                Tool.ofJdk("jmod"),
                "create",
                "--class-path",
                classes.toString(),
                "--libs",
                libraries.toString(),
                "--legal-notices",
                notices(module).toString(),
                "--target-platform",
                system.machine(),
                "--date",
                project.time().toString(),
                jmod.toString());
        Folders.delete(work.resolve("javafx"));
    }

    /// JavaFX's jars carry no notices: they are kept here, but for those that the JDK has in the same words.
    private Path notices(String module) throws IOException {
        Path notices = Folders.empty(work.resolve("javafx/notices"));
        Path own = project.folder("packaging/licences/javafx");
        List<Path> folders = new ArrayList<>(List.of(own));
        List<String> ofTheJdk = new ArrayList<>(List.of("LICENSE"));
        if (module.equals("graphics")) {
            folders.add(own.resolve(module));
            ofTheJdk.add("gcc.md");
        }
        for (Path folder : folders) {
            try (Stream<Path> texts = Files.list(folder)) {
                for (Path text : texts.filter(Files::isRegularFile).toList()) {
                    Files.copy(text, notices.resolve(text.getFileName()));
                }
            }
        }
        for (String name : ofTheJdk) {
            Path text = Path.of(System.getProperty("java.home"), "legal", "java.base", name);
            if (Files.exists(text)) {
                Files.copy(text, notices.resolve(name));
            }
        }
        return notices;
    }

    /// Whether the JDK has that library itself: for Windows both bring the C runtime, and `jlink`, which puts libraries of all modules into
    /// one folder there, takes none twice.
    private boolean isOfTheJdk(String library) {
        return system == Platform.WINDOWS && Files.exists(Path.of(System.getProperty("java.home"), "bin", library));
    }

    /// The jar of this system; another of the same name, without a system, is empty.
    private Path jar(String module) throws IOException, PackageFailed {
        String begin = "javafx-" + module + "-" + project.javafxVersion() + "-";
        try (var found = Files.list(project.folder("target/lib"))) {
            return found.filter(file -> file.getFileName().toString().startsWith(begin))
                    .findFirst()
                    .orElseThrow(() -> new PackageFailed("target/lib has no " + begin + "….jar"));
        }
    }
}
