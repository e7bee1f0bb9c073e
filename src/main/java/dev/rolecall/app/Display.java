package dev.rolecall.app;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds out before the toolkit starts whether a window can be shown: a toolkit that fails to start
/// cannot be started again in the same program, to draw into memory instead.
final class Display {
    private static final Pattern X_DISPLAY =
            Pattern.compile("(?:unix)?([^:/]*):(\\d+)(?:\\.\\d+)?");
    private static final int X_BASE_PORT = 6000;
    private static final String GTK = "libgtk-3.so.0";
    private static final Path LINKER_CACHE = Path.of("/etc/ld.so.cache");
    private static final List<String> LIBRARY_FOLDERS =
            List.of("/lib", "/usr/lib", "/lib64", "/usr/lib64", "/usr/local/lib");

    private final Map<String, String> environment;
    private final String system;

    Display(Map<String, String> environment, String system) {
        this.environment = Map.copyOf(environment);
        this.system = system;
    }

    static Display ofThisSystem() {
        return new Display(System.getenv(), System.getProperty("os.name"));
    }

    /// Whether a window can be shown; always so on systems that have a desktop of their own.
    boolean isThere() {
        return !system.equals("Linux") || (hasServer() && hasToolkit());
    }

    /// Whether it is worth starting JavaFX, which finds out the rest; takes no time.
    boolean isNamed() {
        return !system.equals("Linux") || (name().isPresent() && hasToolkit());
    }

    /// JavaFX draws through X, also under Wayland (by XWayland, which sets `DISPLAY`).
    boolean hasServer() {
        return name().filter(this::opens).isPresent();
    }

    private Optional<String> name() {
        return Optional.ofNullable(environment.get("DISPLAY")).filter(name -> !name.isBlank());
    }

    private boolean opens(String display) {
        Matcher parts = X_DISPLAY.matcher(display);
        if (!parts.matches()) {
            return display.startsWith("/") && connects(Path.of(display));
        }
        String number = parts.group(2);
        return parts.group(1).isEmpty()
                ? connects(Path.of("/tmp/.X11-unix/X" + number)) || connects("localhost", number)
                : connects(parts.group(1), number);
    }

    private static boolean connects(Path socket) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(UnixDomainSocketAddress.of(socket));
        } catch (IOException closed) {
            return false;
        }
    }

    private static boolean connects(String host, String number) {
        try (SocketChannel channel = SocketChannel.open()) {
            channel.socket()
                    .connect(
                            new InetSocketAddress(
                                    InetAddress.getByName(host),
                                    X_BASE_PORT + Integer.parseInt(number)),
                            2_000);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private boolean hasToolkit() {
        String more = environment.getOrDefault("LD_LIBRARY_PATH", "");
        return isInLinkerCache()
                || Stream.concat(LIBRARY_FOLDERS.stream(), Arrays.stream(more.split(":")))
                        .filter(folder -> !folder.isBlank())
                        .anyMatch(folder -> Files.exists(Path.of(folder, GTK)));
    }

    private static boolean isInLinkerCache() {
        try {
            return Files.isReadable(LINKER_CACHE)
                    && new String(Files.readAllBytes(LINKER_CACHE), StandardCharsets.ISO_8859_1)
                            .contains(GTK);
        } catch (IOException unreadable) {
            return false;
        }
    }
}
