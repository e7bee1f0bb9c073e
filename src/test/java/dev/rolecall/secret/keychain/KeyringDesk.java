package dev.rolecall.secret.keychain;

import dev.rolecall.testing.ChildJvm;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A Linux desktop in a folder: a session bus of its own and, on it, GNOME Keyring as the person
/// has it after signing in, or locked, or not at all.
public final class KeyringDesk {
    /// How the keyring is when Rolecall starts.
    public enum Keyring {
        UNLOCKED,
        LOCKED,
        NONE,
        NO_BUS
    }

    private final Path home;

    public KeyringDesk(Path home) {
        this.home = home;
    }

    /// Whether the programs it takes are installed here.
    public static boolean possible() {
        return Stream.of("dbus-run-session", "gnome-keyring-daemon")
                .allMatch(program ->
                        Stream.of(
                                        System.getenv()
                                                .getOrDefault("PATH", "")
                                                .split(File.pathSeparator))
                                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program))));
    }

    /// Starts [KeyringTrial] on this desk.
    ///
    /// @return the lines it printed
    public List<String> run(Keyring keyring, String... steps)
            throws IOException, InterruptedException {
        return run(keyring, KeyringTrial.class, steps);
    }

    /// Starts `program` on this desk with the vault's folder and `steps` as its arguments.
    ///
    /// @return the lines it printed for us
    public List<String> run(Keyring keyring, Class<?> program, String... steps)
            throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(home.resolve("config").toString()));
        arguments.addAll(List.of(steps));
        List<String> trial = ChildJvm.command(program, arguments);
        Path output = Files.createTempFile(home, "trial", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(inSession(keyring, trial))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile());
        environment(builder.environment());
        return ChildJvm.output(builder)
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .toList();
    }

    private List<String> inSession(Keyring keyring, List<String> trial) throws IOException {
        String unlock =
                "printf %s 'the password of the session'"
                        + " | gnome-keyring-daemon --unlock --components=secrets >/dev/null;"
                        + " exec \"$@\"";
        List<String> session = List.of("dbus-run-session", "--");
        List<String> before =
                switch (keyring) {
                    case UNLOCKED -> join(session, List.of("sh", "-c", unlock, "sh"));
                    case LOCKED -> session;
                    case NONE -> List.of("dbus-run-session", "--config-file=" + bareBus(), "--");
                    case NO_BUS -> List.of();
                };
        return join(before, trial);
    }

    /// Only the bus itself, no program that it could start.
    private Path bareBus() throws IOException {
        return Files.writeString(
                home.resolve("bus.conf"),
                """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <busconfig>
                  <type>session</type>
                  <listen>unix:path=%s</listen>
                  <auth>EXTERNAL</auth>
                  <policy context="default">
                    <allow send_destination="*" eavesdrop="true"/>
                    <allow eavesdrop="true"/>
                    <allow own="*"/>
                  </policy>
                </busconfig>
                """
                        .formatted(home.resolve("bus.socket")));
    }

    private void environment(Map<String, String> environment) throws IOException {
        Path runtime = Files.createDirectories(home.resolve("runtime"));
        environment.keySet().removeIf(name -> name.startsWith("DBUS_") || name.equals("DISPLAY"));
        environment.put("HOME", home.toString());
        environment.put("XDG_RUNTIME_DIR", runtime.toString());
        environment.put("XDG_DATA_HOME", home.resolve("data").toString());
        environment.put("XDG_CONFIG_HOME", home.resolve("config").toString());
        environment.put("XDG_CACHE_HOME", home.resolve("cache").toString());
    }

    private static List<String> join(List<String> one, List<String> two) {
        return Stream.concat(one.stream(), two.stream()).toList();
    }
}
