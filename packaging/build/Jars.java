package build;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/// The program and its libraries as they are packaged: what serves other systems stays out, and native libraries lie beside the jars.
final class Jars {
    private static final List<String> NATIVE = List.of(".so", ".dll", ".dylib", ".jnilib", ".a");

    private final Project project;
    private final Platform system;
    private final Path work;
    private final Path to;

    /// @param work where folders that are of no use later are made
    /// @param to the folder they are put into
    Jars(Project project, Platform system, Path work, Path to) {
        this.project = project;
        this.system = system;
        this.work = work;
        this.to = to;
    }

    void make() throws IOException, InterruptedException, PackageFailed {
        Path program = project.folder("target/rolecall.jar");
        Path libraries = project.folder("target/lib");
        if (!Files.exists(program) || !Files.isDirectory(libraries)) {
            throw new PackageFailed("Rolecall is not built yet: run ./mvnw package first, or leave out --built.");
        }
        Path sheets = Folders.empty(work.resolve("sheets"));
        copy(program, _ -> true, new StyleSheets(project, sheets).of(program));
        List<Path> jars =
                Folders.all(libraries).stream()
                        .filter(file -> file.toString().endsWith(".jar") && wanted(file.getFileName().toString()))
                        .toList();
        Thinning thinning =
                new Thinning(
                        project.folder("packaging/arguments/thinned.args"),
                        Stream.concat(Stream.of(program), jars.stream()).toList());
        for (Path jar : jars) {
            String name = jar.getFileName().toString();
            if (thinning.concerns(jar)) {
                copy(jar, thinning.of(jar), Map.of());
            } else if (name.startsWith("sqlite-jdbc")) {
                alone(jar, system.sqliteLibrary());
            } else if (name.startsWith("jna-jpms")) {
                alone(jar, system.jnaLibrary());
            } else {
                Files.copy(jar, to.resolve(name));
            }
        }
    }

    /// JavaFX is part of the runtime. Linux's keyring is asked over D-Bus; the libraries for the others' keychains are only for them.
    private boolean wanted(String name) {
        boolean ofOthers = name.startsWith("jna-") || name.startsWith("credential-secure-storage");
        return !name.startsWith("javafx-") && !(system == Platform.LINUX && ofOthers);
    }

    /// Copies `jar` without native libraries, and puts the one for this machine beside it.
    private void alone(Path jar, String library) throws IOException, PackageFailed {
        copy(jar, entry -> NATIVE.stream().noneMatch(entry::endsWith), Map.of());
        try (ZipFile from = new ZipFile(jar.toFile())) {
            ZipEntry wanted = from.getEntry(library);
            if (wanted == null) {
                throw new PackageFailed(jar.getFileName() + " has no " + library + " for this machine.");
            }
            try (InputStream content = from.getInputStream(wanted)) {
                Files.copy(content, to.resolve(Path.of(library).getFileName().toString()));
            }
        }
    }

    /// Copies of `jar` what `stays`, and puts `more` into the copy.
    private void copy(Path jar, Predicate<String> stays, Map<String, byte[]> more) throws IOException, PackageFailed {
        try (ZipFile from = new ZipFile(jar.toFile());
                OutputStream file = Files.newOutputStream(to.resolve(jar.getFileName()));
                ZipOutputStream copy = new ZipOutputStream(file)) {
            copy.setLevel(Deflater.BEST_COMPRESSION);
            for (ZipEntry entry : from.stream().map(ZipEntry.class::cast).toList()) {
                if (entry.isDirectory() || !stays.test(entry.getName())) {
                    continue;
                }
                copy.putNextEntry(entry(entry.getName()));
                try (InputStream content = from.getInputStream(entry)) {
                    content.transferTo(copy);
                }
            }
            for (Map.Entry<String, byte[]> one : more.entrySet()) {
                copy.putNextEntry(entry(one.getKey()));
                copy.write(one.getValue());
            }
        }
    }

    private ZipEntry entry(String name) throws IOException, PackageFailed {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(java.time.LocalDateTime.ofInstant(project.time(), java.time.ZoneOffset.UTC));
        return entry;
    }
}
