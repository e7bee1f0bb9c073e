package dev.rolecall.cli;

import dev.rolecall.store.UserFolders;
import java.nio.file.Path;
import java.util.Map;

/// Where the journal of this user is: the same as the window's.
record JournalFolder(Map<String, String> environment) {
    Path path() {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        return new UserFolders(environment, System.getProperty("os.name"), Path.of(home)).data();
    }
}
