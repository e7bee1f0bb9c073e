package dev.rolecall.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// Opens a sandbox for the command line; given by whoever puts the program together, because the
/// command line does not know the sandbox.
@FunctionalInterface
public interface SandboxDoor {
    /// Starts a sandbox.
    ///
    /// @throws java.io.UncheckedIOException if the port is taken
    Opened open(Wish wish);

    /// What sort of sandbox is wanted.
    ///
    /// @param port 0 for any free one
    /// @param resources in all services together
    record Wish(int port, int resources, long seed, Duration latency) {}

    /// Where one service of the sandbox answers, and to which credential.
    record Entrance(String provider, URI base, String token) {}

    /// A running sandbox.
    interface Opened extends AutoCloseable {
        List<Entrance> entrances();

        /// Writes Google's credential files, good for this sandbox only, into `folder`.
        ///
        /// @return the files, readable by their owner only
        List<Path> writeGoogleFiles(Path folder) throws IOException;

        @Override
        void close();
    }
}
