package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import dev.rolecall.store.UserFolders;
import dev.rolecall.testing.ChildJvm;
import dev.rolecall.testing.OwnFolders;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Runs the program on the command line over a damaged vault and reads what it says of it.
class DamagedVaultTest {
    @TempDir private Path home;

    @Test
    void the_command_line_tells_it_once_beside_the_results() throws Exception {
        UserFolders folders = new OwnFolders(home).folders();
        new ProfilesFile(folders.config(), Clock.systemUTC()).save(Profiles.NONE.add(account()));
        Vault vault = VaultStage.vault(folders.data(), new MemoryStore());
        vault.createWithPassphrase(VaultStage.PASSPHRASE);
        vault.keep("mistral", VaultStage.TOKEN);
        VaultStage.damage(folders.data());

        Printed first = type();
        Printed second = type();

        assertThat(first.remarks().lines().filter(line -> line.contains("vault of credentials")))
                .singleElement()
                .asString()
                .contains("was damaged", "may have to be typed again")
                .contains(folders.data().resolve("secrets.vault.damaged-").toString());
        assertThat(first.results()).doesNotContain("damaged");
        assertThat(second.remarks())
                .contains("console is locked")
                .doesNotContain("vault of credentials");
    }

    private static Profile account() {
        return new Profile(
                new Account(
                        new AccountId("mistral"),
                        new ProviderId("mistral"),
                        "Research",
                        URI.create("http://127.0.0.1:1"),
                        Environment.TEST),
                new CredentialSource.Stored(),
                Optional.empty(),
                Colour.NONE,
                true);
    }

    /// What a run printed, to its two streams.
    private record Printed(String results, String remarks) {}

    private Printed type() throws Exception {
        Path results = Files.createTempFile(home, "results", ".txt");
        Path remarks = Files.createTempFile(home, "remarks", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(
                                ChildJvm.command(
                                        List.of("-Duser.home=" + home),
                                        Main.class,
                                        List.of("access", "--account", "Research")))
                        .redirectOutput(results.toFile())
                        .redirectError(remarks.toFile());
        builder.environment().putAll(new OwnFolders(home).variables());
        return new Printed(ChildJvm.output(builder), Files.readString(remarks));
    }
}
