package dev.rolecall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where things are kept on each system.
class UserFoldersTest {
    /// With the drive on Windows, where a folder without one is none that a variable may name.
    private static final Path ROOT = Path.of("/").toAbsolutePath();

    private static final Path HOME = ROOT.resolve("home/ana");

    @Test
    void linux_without_variables_has_the_usual_hidden_folders() {
        UserFolders folders = new UserFolders(Map.of(), "Linux", HOME);

        assertThat(folders.data()).isEqualTo(HOME.resolve(".local/share/rolecall"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/rolecall"));
    }

    @Test
    void linux_variables_are_followed_if_they_are_absolute() {
        Map<String, String> variables =
                Map.of("XDG_DATA_HOME", absolute("data"), "XDG_CONFIG_HOME", "relative");
        UserFolders folders = new UserFolders(variables, "Linux", HOME);

        assertThat(folders.data()).isEqualTo(ROOT.resolve("data/rolecall"));
        assertThat(folders.config()).isEqualTo(HOME.resolve(".config/rolecall"));
    }

    @Test
    void macos_keeps_all_in_application_support() {
        UserFolders folders = new UserFolders(Map.of(), "Mac OS X", HOME);

        Path support = HOME.resolve("Library/Application Support/Rolecall");
        assertThat(folders.data()).isEqualTo(support);
        assertThat(folders.config()).isEqualTo(support);
    }

    @Test
    void windows_keeps_data_local_and_settings_roaming() {
        UserFolders folders =
                new UserFolders(Map.of("LOCALAPPDATA", absolute("local")), "Windows 11", HOME);

        assertThat(folders.data()).isEqualTo(ROOT.resolve("local/Rolecall"));
        assertThat(folders.config()).isEqualTo(HOME.resolve("AppData/Roaming/Rolecall"));
    }

    @Test
    void the_log_is_where_each_system_looks_for_logs() {
        assertThat(new UserFolders(Map.of(), "Linux", HOME).logs())
                .isEqualTo(HOME.resolve(".local/state/rolecall"));
        assertThat(
                        new UserFolders(Map.of("XDG_STATE_HOME", absolute("state")), "Linux", HOME)
                                .logs())
                .isEqualTo(ROOT.resolve("state/rolecall"));
        assertThat(new UserFolders(Map.of(), "Mac OS X", HOME).logs())
                .isEqualTo(HOME.resolve("Library/Logs/Rolecall"));
        assertThat(
                        new UserFolders(
                                        Map.of("LOCALAPPDATA", absolute("local")),
                                        "Windows 11",
                                        HOME)
                                .logs())
                .isEqualTo(ROOT.resolve("local/Rolecall/Logs"));
    }

    @Test
    void no_variable_of_a_person_moves_the_administrators_folder_on_linux_and_macos() {
        Map<String, String> variables =
                Map.of(
                        "XDG_CONFIG_DIRS",
                        absolute("mine"),
                        "XDG_CONFIG_HOME",
                        absolute("mine"),
                        "ProgramData",
                        absolute("x"));

        assertThat(new UserFolders(variables, "Linux", HOME).administrator())
                .isEqualTo(Path.of("/etc/rolecall"));
        assertThat(new UserFolders(variables, "Mac OS X", HOME).administrator())
                .isEqualTo(Path.of("/Library/Application Support/Rolecall"));
        assertThat(new UserFolders(variables, "Windows 11", HOME).administrator())
                .isEqualTo(ROOT.resolve("x/Rolecall"));
    }

    private static String absolute(String name) {
        return ROOT.resolve(name).toString();
    }
}
