package dev.rolecall.testing;

import dev.rolecall.store.UserFolders;
import java.nio.file.Path;
import java.util.Map;

/// The folders of a person whose home is a folder of the test, whatever system this is.
///
/// @param home the home
public record OwnFolders(Path home) {
    /// What makes a program look for its things there: the variables of Linux and those of Windows;
    /// on macOS `user.home` alone does.
    public Map<String, String> variables() {
        String data = home.resolve("data").toString();
        String config = home.resolve("config").toString();
        return Map.of(
                "HOME",
                home.toString(),
                "XDG_DATA_HOME",
                data,
                "XDG_CONFIG_HOME",
                config,
                "XDG_STATE_HOME",
                home.resolve("state").toString(),
                "LOCALAPPDATA",
                data,
                "APPDATA",
                config);
    }

    /// Where this system has such a program keep them.
    public UserFolders folders() {
        return new UserFolders(variables(), System.getProperty("os.name"), home);
    }
}
