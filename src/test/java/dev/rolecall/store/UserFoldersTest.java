package dev.rolecall.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Where things are kept on each system.
class UserFoldersTest {
    private static final Path HOME = Path.of("/home/ana");

    @Test
    void linux_without_variables_has_the_usual_hidden_folders() {
        UserFolders folders = new UserFolders(Map.of(), "Linux", HOME);

        assertThat(folders.data()).isEqualTo(Path.of("/home/ana/.local/share/rolecall"));
        assertThat(folders.config()).isEqualTo(Path.of("/home/ana/.config/rolecall"));
    }

    @Test
    void linux_variables_are_followed_if_they_are_absolute() {
        Map<String, String> variables =
                Map.of("XDG_DATA_HOME", "/data", "XDG_CONFIG_HOME", "relative");
        UserFolders folders = new UserFolders(variables, "Linux", HOME);

        assertThat(folders.data()).isEqualTo(Path.of("/data/rolecall"));
        assertThat(folders.config()).isEqualTo(Path.of("/home/ana/.config/rolecall"));
    }

    @Test
    void macos_keeps_all_in_application_support() {
        UserFolders folders = new UserFolders(Map.of(), "Mac OS X", HOME);

        Path support = Path.of("/home/ana/Library/Application Support/Rolecall");
        assertThat(folders.data()).isEqualTo(support);
        assertThat(folders.config()).isEqualTo(support);
    }

    @Test
    void windows_keeps_data_local_and_settings_roaming() {
        UserFolders folders = new UserFolders(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME);

        assertThat(folders.data()).isEqualTo(Path.of("/local/Rolecall"));
        assertThat(folders.config()).isEqualTo(Path.of("/home/ana/AppData/Roaming/Rolecall"));
    }

    @Test
    void the_log_is_where_each_system_looks_for_logs() {
        assertThat(new UserFolders(Map.of(), "Linux", HOME).logs())
                .isEqualTo(Path.of("/home/ana/.local/state/rolecall"));
        assertThat(new UserFolders(Map.of("XDG_STATE_HOME", "/state"), "Linux", HOME).logs())
                .isEqualTo(Path.of("/state/rolecall"));
        assertThat(new UserFolders(Map.of(), "Mac OS X", HOME).logs())
                .isEqualTo(Path.of("/home/ana/Library/Logs/Rolecall"));
        assertThat(new UserFolders(Map.of("LOCALAPPDATA", "/local"), "Windows 11", HOME).logs())
                .isEqualTo(Path.of("/local/Rolecall/Logs"));
    }

    @Test
    void no_variable_of_a_person_moves_the_administrators_folder_on_linux_and_macos() {
        Map<String, String> variables =
                Map.of("XDG_CONFIG_DIRS", "/mine", "XDG_CONFIG_HOME", "/mine", "ProgramData", "/x");

        assertThat(new UserFolders(variables, "Linux", HOME).administrator())
                .isEqualTo(Path.of("/etc/rolecall"));
        assertThat(new UserFolders(variables, "Mac OS X", HOME).administrator())
                .isEqualTo(Path.of("/Library/Application Support/Rolecall"));
        assertThat(new UserFolders(variables, "Windows 11", HOME).administrator())
                .isEqualTo(Path.of("/x/Rolecall"));
    }
}
