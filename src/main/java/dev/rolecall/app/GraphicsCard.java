package dev.rolecall.app;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Whether this machine has a graphics card JavaFX could draw with. On a Linux without one, as a
/// container or a server is, it would load Mesa's substitute, which brings a compiler of 50 MB,
/// find that this is no card, and draw in software all the same.
final class GraphicsCard {
    private static final Path DEVICES = Path.of("/dev");

    /// Cards of the kernel's own drivers; of NVIDIA's; of Windows, for a Linux inside it.
    private static final List<String> CARDS =
            List.of("dri/card*", "dri/renderD*", "nvidia*", "dxg");

    private final String system;
    private final Path devices;

    /// @param system its name, as Java has it
    /// @param devices the folder in which Linux has its devices
    GraphicsCard(String system, Path devices) {
        this.system = system;
        this.devices = devices;
    }

    static GraphicsCard ofThisSystem() {
        return new GraphicsCard(System.getProperty("os.name", ""), DEVICES);
    }

    /// Whether there may be one: other systems see to it themselves.
    boolean mayBeThere() {
        return !system.equals("Linux") || CARDS.stream().anyMatch(this::finds);
    }

    private boolean finds(String card) {
        Path pattern = devices.resolve(card);
        Path folder = pattern.resolveSibling("");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (DirectoryStream<Path> found =
                Files.newDirectoryStream(folder, pattern.getFileName().toString())) {
            return found.iterator().hasNext();
        } catch (IOException unreadable) {
            return true;
        }
    }
}
