package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.JournalContent;
import dev.rolecall.apply.JournalEntry;
import dev.rolecall.apply.SettledStep;
import dev.rolecall.apply.Settlement;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Secret;
import dev.rolecall.http.Transport;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.WriteLock;
import dev.rolecall.provider.mistral.MistralProvider;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.http.Faults;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A service that never answers does not keep the program from ending; what became of the change is
/// found out by the next one.
class ClosedInTimeTest {
    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(2));

    @AfterEach
    void end() {
        sandbox.close();
    }

    @Test
    void the_program_ends_in_time_and_the_next_one_reads_what_became_of_the_change(
            @TempDir Path folder, @TempDir Path aside) throws Exception {
        HomeOfItsOwn home = new HomeOfItsOwn(folder, aside);
        Path arrived = aside.resolve("arrived");
        new ProfilesFile(home.config(), Clock.systemUTC())
                .save(Profiles.NONE.add(profile(aside.resolve("key.txt"))));
        sandbox.faults()
                .next(Faults.call("DELETE", "/share"))
                .first(() -> create(arrived))
                .next(Faults.call("DELETE", "/share"))
                .answerLate(Duration.ofMinutes(2));

        String printed = home.run(UnansweredProgram.class, arrived.toString());

        assertThat(printed).contains("The window ended with 1");
        assertThat(waited(printed)).isBetween(Duration.ofMillis(300), Duration.ofSeconds(4));
        Journal journal = new Journal(home.data(), Clock.systemUTC());
        JournalContent record = journal.read();
        assertThat(record.breaks()).isEmpty();
        assertThat(record.entries())
                .extracting(JournalEntry::kind)
                .containsExactly(JournalEntry.Kind.INTEND);
        Settlement next = new Settlement(journal);
        assertThat(next.unknown()).hasSize(1);
        assertThat(next.settle(connection()))
                .extracting(SettledStep::truth)
                .containsExactly(SettledStep.Truth.AS_WANTED);
        assertThat(next.unknown()).isEmpty();
    }

    private static Duration waited(String printed) {
        return Duration.ofMillis(
                Long.parseLong(printed.replaceAll("(?s).*It was waited for (\\d+) ms.*", "$1")));
    }

    private static void create(Path file) {
        try {
            Files.createFile(file);
        } catch (IOException notMade) {
            throw new UncheckedIOException(notMade);
        }
    }

    private Profile profile(Path key) throws IOException {
        Files.writeString(key, sandbox.mistralToken());
        return new Profile(
                account(),
                new CredentialSource.SecretFile(key),
                Optional.empty(),
                Colour.NONE,
                true);
    }

    private Account account() {
        return new Account(
                new AccountId("mistral"),
                new ProviderId("mistral"),
                "Mistral",
                sandbox.mistralBase(),
                Environment.SANDBOX);
    }

    private Connection connection() {
        return new MistralProvider(new Transport())
                .connect(
                        account(),
                        Credential.of(new Secret(sandbox.mistralToken())),
                        WriteLock.open("Mistral"));
    }
}
