package build;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The icon in every size and form a system wants, from the one drawing.
final class Icons {
    static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512);
    private static final int OF_SHARP_SCREENS = 1024;
    private static final List<Integer> WINDOWS_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private final Project project;
    private final Path folder;

    Icons(Project project, Path work) {
        this.project = project;
        this.folder = work.resolve("icons");
    }

    /// Makes all of them.
    ///
    /// @return the folder with NUMBER.png, rolecall.ico and rolecall.icns
    Path make() throws IOException, InterruptedException, PackageFailed {
        Folders.empty(folder);
        Path drawing = project.folder("packaging/icon/rolecall.svg");
        List<String> sizes =
                Stream.concat(SIZES.stream(), Stream.of(OF_SHARP_SCREENS)).map(size -> Integer.toString(size)).toList();
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Tool.ofJdk("java"),
                                "-XX:TieredStopAtLevel=1",
                                "-Dglass.platform=Headless",
                                "-Dprism.order=sw",
                                "--enable-native-access=javafx.graphics",
                                "--module-path",
                                javafx(),
                                "--add-modules",
                                "javafx.graphics",
                                project.folder("packaging/icon/Draw.java").toString(),
                                drawing.toString(),
                                folder.toString()));
        command.addAll(sizes);
        Tool.run(command, java.util.Map.of());
        Files.write(folder.resolve("rolecall.ico"), windows());
        Files.write(folder.resolve("rolecall.icns"), macos());
        return folder;
    }

    static String forLauncher(Platform system) {
        return switch (system) {
            case LINUX -> "256.png";
            case WINDOWS -> "rolecall.ico";
            case MACOS -> "rolecall.icns";
        };
    }

    private String javafx() throws IOException {
        try (var found = Files.list(project.folder("target/lib"))) {
            return String.join(
                    java.io.File.pathSeparator,
                    found.map(Path::toString).filter(name -> name.matches(".*javafx-\\w+-[0-9.]+-.*\\.jar")).toList());
        }
    }

    private byte[] picture(int size) throws IOException {
        return Files.readAllBytes(folder.resolve(size + ".png"));
    }

    /// A directory of PNG files, as Windows reads it since Vista.
    private byte[] windows() throws IOException {
        int begin = 6 + 16 * WINDOWS_SIZES.size();
        ByteBuffer directory = ByteBuffer.allocate(begin).order(ByteOrder.LITTLE_ENDIAN);
        directory.putShort((short) 0).putShort((short) 1).putShort((short) WINDOWS_SIZES.size());
        ByteArrayOutputStream pictures = new ByteArrayOutputStream();
        for (int size : WINDOWS_SIZES) {
            byte[] picture = picture(size);
            byte side = (byte) (size == 256 ? 0 : size);
            directory.put(side).put(side).putShort((short) 0).putShort((short) 1).putShort((short) 32);
            directory.putInt(picture.length).putInt(begin + pictures.size());
            pictures.writeBytes(picture);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        icon.writeBytes(directory.array());
        icon.writeBytes(pictures.toByteArray());
        return icon.toByteArray();
    }

    /// Chunks of PNG files under the names macOS has for their sizes; those from ic11 on and ic10 are for screens with twice as many points,
    /// where 16 are drawn by 32.
    private byte[] macos() throws IOException {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(chunks)) {
            chunk(to, "icp4", 16);
            chunk(to, "icp5", 32);
            chunk(to, "icp6", 64);
            chunk(to, "ic07", 128);
            chunk(to, "ic08", 256);
            chunk(to, "ic09", 512);
            chunk(to, "ic11", 32);
            chunk(to, "ic12", 64);
            chunk(to, "ic13", 256);
            chunk(to, "ic14", 512);
            chunk(to, "ic10", OF_SHARP_SCREENS);
        }
        ByteArrayOutputStream icon = new ByteArrayOutputStream();
        try (DataOutputStream to = new DataOutputStream(icon)) {
            to.writeBytes("icns");
            to.writeInt(8 + chunks.size());
            to.write(chunks.toByteArray());
        }
        return icon.toByteArray();
    }

    private void chunk(DataOutputStream to, String name, int size) throws IOException {
        byte[] picture = picture(size);
        to.writeBytes(name);
        to.writeInt(8 + picture.length);
        to.write(picture);
    }
}
