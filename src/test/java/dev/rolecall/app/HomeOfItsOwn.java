package dev.rolecall.app;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.keychain.SystemStores;
import dev.rolecall.testing.ChildJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A person's home in which programs run that know nothing else of this machine: no keychain, no
/// command, no other folder to write to.
///
/// @param folder the home
/// @param aside where what belongs to the test is put
record HomeOfItsOwn(Path folder, Path aside) {
    /// The folder the program keeps its settings in.
    Path config() {
        return folder.resolve("config/rolecall");
    }

    /// The folder the program keeps everything else in.
    Path data() {
        return folder.resolve("data/rolecall");
    }

    /// The folder the program keeps its log in.
    Path logs() {
        return folder.resolve("state/rolecall");
    }

    /// The vault the program has made here, opened.
    Vault vault(Secret passphrase) throws FailureException {
        Vault vault =
                new Vault(
                        data(),
                        SystemStores.ofThisSystem(),
                        PassphraseKeys.ofThisMachine(),
                        Clock.systemUTC());
        vault.look();
        vault.openWithPassphrase(passphrase);
        return vault;
    }

    /// Runs a program to its end.
    ///
    /// @return what it printed
    String run(Class<?> program, String... words) throws IOException, InterruptedException {
        return run(List.of(), program, words);
    }

    /// The same with options of the JVM besides.
    String run(List<String> besides, Class<?> program, String... words)
            throws IOException, InterruptedException {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        List<String> options = options(temporary);
        options.addAll(besides);
        ProcessBuilder builder =
                new ProcessBuilder(ChildJvm.command(options, program, List.of(words)))
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(Files.createTempFile(aside, "printed", ".txt").toFile());
        builder.environment().clear();
        builder.environment()
                .putAll(
                        Map.of(
                                "HOME",
                                folder.toString(),
                                "PATH",
                                temporary.toString(),
                                "XDG_DATA_HOME",
                                folder.resolve("data").toString(),
                                "XDG_STATE_HOME",
                                folder.resolve("state").toString(),
                                "XDG_CONFIG_HOME",
                                folder.resolve("config").toString(),
                                "DBUS_SESSION_BUS_ADDRESS",
                                "unix:path=" + aside.resolve("no-bus")));
        return ChildJvm.output(builder);
    }

    private List<String> options(Path temporary) {
        List<String> options = new ArrayList<>();
        options.add("-Duser.home=" + folder);
        options.add("-Djava.io.tmpdir=" + temporary);
        options.add("-Djavafx.cachedir=" + aside.resolve("javafx"));
        options.add("-Duser.language=en");
        options.add("-Dstdout.encoding=UTF-8");
        options.add("-Dstderr.encoding=UTF-8");
        options.add("-Dtestfx.robot=glass");
        return options;
    }
}
