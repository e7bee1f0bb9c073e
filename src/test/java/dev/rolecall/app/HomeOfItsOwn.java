package dev.rolecall.app;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.secret.PassphraseKeys;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.keychain.SystemStores;
import dev.rolecall.testing.ChildJvm;
import dev.rolecall.testing.OwnFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A person's home in which programs run that know nothing else of this machine: no keychain, no
/// command, no other folder to write to.
///
/// @param folder the home
/// @param aside where what belongs to the test is put
record HomeOfItsOwn(Path folder, Path aside) {
    /// The folder the program keeps its settings in.
    Path config() {
        return own().folders().config();
    }

    /// The folder the program keeps everything else in.
    Path data() {
        return own().folders().data();
    }

    /// The folder the program keeps its log in.
    Path logs() {
        return own().folders().logs();
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
        builder.environment().putAll(own().variables());
        builder.environment()
                .putAll(
                        Map.of(
                                "PATH",
                                temporary.toString(),
                                "DBUS_SESSION_BUS_ADDRESS",
                                "unix:path=" + aside.resolve("no-bus")));
        // Windows finds its own network by it.
        Optional.ofNullable(System.getenv("SystemRoot"))
                .ifPresent(root -> builder.environment().put("SystemRoot", root));
        return ChildJvm.output(builder);
    }

    private OwnFolders own() {
        return new OwnFolders(folder);
    }

    private List<String> options(Path temporary) {
        List<String> options = new ArrayList<>();
        options.add("-Duser.home=" + folder);
        options.add("-Djava.io.tmpdir=" + temporary);
        options.add("-Djavafx.cachedir=" + aside.resolve("javafx"));
        options.add("-Duser.language=en");
        options.add("-Dtestfx.robot=glass");
        return options;
    }
}
