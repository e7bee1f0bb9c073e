package build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Rolecall in one folder that can be started where it lies: launcher, runtime, jars, native libraries, licences and the start-up cache.
final class AppImage {
    private static final String CACHE = "rolecall.aot";

    private final Project project;
    private final Platform system;
    private final Path work;

    AppImage(Project project, Platform system, Path work) {
        this.project = project;
        this.system = system;
        this.work = work;
    }

    /// The folder that is the image.
    Path root() {
        return work.resolve("image").resolve(system == Platform.MACOS ? "Rolecall.app" : "rolecall");
    }

    /// The folder of what goes into it besides the runtime.
    Path input() {
        return work.resolve("input");
    }

    Path launcher() {
        return switch (system) {
            case LINUX -> root().resolve("bin/rolecall");
            case WINDOWS -> root().resolve("rolecall-cli.exe");
            case MACOS -> root().resolve("Contents/MacOS/Rolecall");
        };
    }

    /// Where jars, libraries and the launchers' settings are.
    Path content() {
        return switch (system) {
            case LINUX -> root().resolve("lib/app");
            case WINDOWS -> root().resolve("app");
            case MACOS -> root().resolve("Contents/app");
        };
    }

    void make() throws IOException, InterruptedException, PackageFailed {
        Steps.tell("Linking the runtime");
        Path runtime = new RuntimeImage(project, system, work).make();
        Steps.tell("Collecting the program");
        Path input = Folders.empty(input());
        new Jars(project, system, work, input).make();
        new Licences(project, input).make();
        Path icons = new Icons(project, work).make();
        Steps.tell("Making the image");
        jpackage(runtime, input, icons);
        if (system == Platform.LINUX) {
            replaceLauncher();
            strip();
        }
        settleClassPath();
        Folders.settle(root(), project.time());
        Steps.tell("Training the start");
        new Training(this, work).make(content().resolve(CACHE), project.folder("packaging/arguments/training.args"));
        useCache();
        Folders.settle(root(), project.time());
        new Signing(system).image(root(), project.folder("packaging/macos/rolecall.entitlements"));
    }

    private void jpackage(Path runtime, Path input, Path icons)
            throws IOException, InterruptedException, PackageFailed {
        List<String> command = new ArrayList<>(List.of(Tool.ofJdk("jpackage"), "--type", "app-image"));
        for (String file : List.of("product.args", "jpackage.args")) {
            command.add("@" + project.folder("packaging/arguments").resolve(file));
        }
        command.addAll(List.of("--name", system == Platform.MACOS ? "Rolecall" : "rolecall"));
        command.addAll(List.of("--app-version", JpackageInstaller.version(project, system)));
        command.addAll(List.of("--runtime-image", runtime.toString(), "--input", input.toString()));
        command.addAll(List.of("--dest", Folders.empty(work.resolve("image")).toString()));
        command.addAll(List.of("--icon", icons.resolve(Icons.forLauncher(system)).toString()));
        for (String file : List.of("java.args", "java-image.args")) {
            for (String option : Arguments.of(project.folder("packaging/arguments").resolve(file))) {
                command.addAll(List.of("--java-options", option));
            }
        }
        if (system == Platform.WINDOWS) {
            command.add("--add-launcher");
            command.add("rolecall-cli=" + project.folder("packaging/windows/rolecall-cli.properties"));
        }
        if (system == Platform.MACOS) {
            command.add("@" + project.folder("packaging/arguments/macos.args"));
        }
        Tool.run(command, Map.of());
    }

    /// A shell's launcher for jpackage's, which takes its time: see the file itself.
    private void replaceLauncher() throws IOException {
        Path java = Files.createDirectories(root().resolve("lib/runtime/bin")).resolve("java");
        Files.copy(Path.of(Tool.ofJdk("java")), java);
        java.toFile().setExecutable(true, false);
        Files.delete(root().resolve("lib/libapplauncher.so"));
        Files.copy(project.folder("packaging/linux/rolecall.sh"), launcher(), StandardCopyOption.REPLACE_EXISTING);
        launcher().toFile().setExecutable(true, false);
    }

    /// Symbols are for whoever debugs the JVM itself, and cost 5 MB.
    private void strip() throws IOException, InterruptedException, PackageFailed {
        if (!Tool.exists("strip")) {
            Steps.tell("Symbols stay in: there is no strip");
            return;
        }
        for (Path file : Folders.all(root())) {
            boolean isProgram = Files.isExecutable(file) && !file.equals(launcher());
            if (Files.isRegularFile(file) && (file.toString().endsWith(".so") || isProgram)) {
                file.toFile().setWritable(true);
                Tool.run("strip", "--strip-unneeded", file.toString());
            }
        }
    }

    /// The class path in the order of names, whatever order the file system lists them in; the cache is bound to it.
    private void settleClassPath() throws IOException {
        for (Path settings : settings()) {
            List<String> lines = new ArrayList<>();
            List<String> path = new ArrayList<>();
            int first = 0;
            for (String line : Files.readAllLines(settings)) {
                if (!line.startsWith("app.classpath=")) {
                    lines.add(line);
                    continue;
                }
                if (path.isEmpty()) {
                    first = lines.size();
                }
                path.add(line);
            }
            path.sort(java.util.Comparator.comparing((String line) -> !line.endsWith("rolecall.jar")).thenComparing(line -> line));
            lines.addAll(first, path);
            Files.write(settings, lines);
        }
    }

    private void useCache() throws IOException {
        for (Path settings : settings()) {
            List<String> lines = new ArrayList<>(Files.readAllLines(settings));
            lines.add("java-options=-XX:AOTCache=$APPDIR" + java.io.File.separator + CACHE);
            Files.write(settings, lines);
        }
    }

    private List<Path> settings() throws IOException {
        try (Stream<Path> found = Files.list(content())) {
            return found.filter(file -> file.toString().endsWith(".cfg")).sorted().toList();
        }
    }
}
