package dev.rolecall.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The folders in which a person's programs keep their things, as each system has it: the XDG base
/// directories on Linux, `Library` on macOS, `AppData` on Windows.
public final class UserFolders {
    private static final String NAME = "Rolecall";

    private final Map<String, String> environment;
    private final String system;
    private final Path home;

    /// @param environment the environment variables
    /// @param system the name of the operating system, as Java calls it
    /// @param home the person's home folder
    public UserFolders(Map<String, String> environment, String system, Path home) {
        this.environment = Map.copyOf(environment);
        this.system = system.toLowerCase(Locale.ROOT);
        this.home = home;
    }

    /// The folders of whoever runs this program.
    public static UserFolders ofThisSystem() {
        return new UserFolders(
                System.getenv(),
                System.getProperty("os.name"),
                Path.of(System.getProperty("user.home")));
    }

    /// Where the journal and everything else goes that cannot be made again.
    public Path data() {
        if (system.startsWith("windows")) {
            return named("LOCALAPPDATA").orElse(home.resolve("AppData/Local")).resolve(NAME);
        }
        return system.startsWith("mac") ? library() : xdg("XDG_DATA_HOME", ".local/share");
    }

    /// Where settings go.
    public Path config() {
        if (system.startsWith("windows")) {
            return named("APPDATA").orElse(home.resolve("AppData/Roaming")).resolve(NAME);
        }
        return system.startsWith("mac") ? library() : xdg("XDG_CONFIG_HOME", ".config");
    }

    /// Where the log goes, which may be thrown away at any time.
    public Path logs() {
        if (system.startsWith("windows")) {
            return data().resolve("Logs");
        }
        return system.startsWith("mac")
                ? home.resolve("Library").resolve("Logs").resolve(NAME)
                : xdg("XDG_STATE_HOME", ".local/state");
    }

    /// Where whoever looks after this machine keeps what holds for all its people. Fixed, where the
    /// system allows that: a place that a variable could move would be no rule.
    public Path administrator() {
        if (system.startsWith("windows")) {
            return named("ProgramData").orElse(Path.of("C:\\ProgramData")).resolve(NAME);
        }
        return system.startsWith("mac")
                ? Path.of("/Library/Application Support").resolve(NAME)
                : Path.of("/etc").resolve(NAME.toLowerCase(Locale.ROOT));
    }

    private Path library() {
        return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }

    private Path xdg(String variable, String otherwise) {
        Path base = named(variable).orElse(home.resolve(otherwise));
        return base.resolve(NAME.toLowerCase(Locale.ROOT));
    }

    /// A folder named by a variable; relative ones do not count, as the XDG specification has it.
    private Optional<Path> named(String variable) {
        return Optional.ofNullable(environment.get(variable))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
