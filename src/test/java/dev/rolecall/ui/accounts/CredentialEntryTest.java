package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Where a credential comes from, as it is typed.
class CredentialEntryTest {
    @Test
    void every_source_is_typed_and_shown_again_as_it_was() {
        for (CredentialSource source :
                List.of(
                        new CredentialSource.AskedEachTime(),
                        new CredentialSource.EnvironmentVariable("ACME_TOKEN"),
                        new CredentialSource.SecretFile(absolute("/run/key")),
                        new CredentialSource.CommandOutput(
                                List.of("op", "read", "op://team/my key", "it's")),
                        new CredentialSource.GoogleDefault(Optional.empty()),
                        new CredentialSource.GoogleKeyFile(
                                absolute("/k.json"), Optional.of("billing")),
                        new CredentialSource.GoogleImpersonation(
                                "robot@x.example", Optional.empty(), Optional.empty()),
                        new CredentialSource.GoogleConsent(
                                absolute("/client.json"), Optional.empty()))) {
            CredentialEntry entry = new CredentialEntry(_ -> Optional.of("set"));
            entry.show(source);

            assertThat(entry.source()).contains(source);
        }
    }

    /// With the drive on Windows, where a path without one is not whole.
    private static Path absolute(String path) {
        return Path.of(path).toAbsolutePath();
    }

    @Test
    void what_is_missing_or_not_whole_is_named() {
        CredentialEntry entry = new CredentialEntry(_ -> Optional.empty());
        Messages messages = new Messages(Locale.ENGLISH);

        entry.kind().set(CredentialKind.COMMAND);
        assertThat(messages.text(entry.problem().orElseThrow())).contains("Type the command");
        entry.kind().set(CredentialKind.FILE);
        entry.part(CredentialPart.PATH).set("key.txt");
        assertThat(messages.text(entry.problem().orElseThrow())).contains("key.txt is not one");
        entry.kind().set(CredentialKind.GOOGLE_CONSENT);
        assertThat(messages.text(entry.problem().orElseThrow())).contains("Name the file");
        entry.kind().set(CredentialKind.GOOGLE_DEFAULT);
        assertThat(entry.problem()).isEmpty();
    }

    @Test
    void a_command_is_parted_at_blanks_outside_quotation_marks() {
        assertThat(CommandWords.split("pass show 'team/my key' --line=\"1 2\" \"\""))
                .containsExactly("pass", "show", "team/my key", "--line=1 2", "");
        assertThat(CommandWords.split("C:\\tools\\op.exe read $HOME;ls"))
                .containsExactly("C:\\tools\\op.exe", "read", "$HOME;ls");
    }
}
