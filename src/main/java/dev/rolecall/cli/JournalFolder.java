package dev.rolecall.cli;

import java.nio.file.Path;
import java.util.Map;

/// Where the journal of this user is.
record JournalFolder(Map<String, String> environment) {
    Path path() {
        String home = environment.getOrDefault("HOME", ".");
        String data = environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share");
        return Path.of(data, "rolecall");
    }
}
