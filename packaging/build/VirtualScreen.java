package build;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Map;

/// A screen in memory for a program that shows a window while packages are made, where the system has such a thing.
final class VirtualScreen implements AutoCloseable {
    private static final String SERVER = "Xvfb";

    private final Process server;
    private final String number;

    private VirtualScreen(Process server, String number) {
        this.server = server;
        this.number = number;
    }

    /// Whether there can be one.
    static boolean isPossible() {
        return Tool.exists(SERVER);
    }

    static VirtualScreen start() throws IOException {
        Process server =
                new ProcessBuilder(SERVER, "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        BufferedReader said = server.inputReader();
        String number = said.readLine();
        if (number == null) {
            throw new IOException(SERVER + " did not start");
        }
        return new VirtualScreen(server, number);
    }

    /// What a program needs to find it.
    Map<String, String> environment() {
        return Map.of("DISPLAY", ":" + number);
    }

    @Override
    public void close() {
        server.destroy();
    }
}
