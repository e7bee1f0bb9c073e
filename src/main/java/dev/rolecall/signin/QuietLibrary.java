package dev.rolecall.signin;

import com.google.api.client.http.HttpTransport;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/// Silences the loggers of Google's libraries, whatever the machine's logging is set to: at their
/// finer levels they write requests down, tokens and all.
final class QuietLibrary {
    /// Held, because loggers that nobody holds forget their level.
    private static final List<Logger> SILENCED =
            Stream.of(
                            HttpTransport.class.getName(),
                            "com.google.api.client",
                            "com.google.auth",
                            "com.google.auth.oauth2")
                    .map(QuietLibrary::silenced)
                    .toList();

    private QuietLibrary() {}

    /// Makes sure that they are silent; called before the library is first used.
    static void see() {
        SILENCED.forEach(logger -> logger.setLevel(Level.OFF));
    }

    private static Logger silenced(String name) {
        Logger logger = Logger.getLogger(name);
        logger.setLevel(Level.OFF);
        return logger;
    }
}
