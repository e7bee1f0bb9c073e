package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.Credentials;
import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.FakeProvider;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the window does when accounts are handed over in a file.
class AccountExchangeTest {
    private final ImmediateOperations operations = new ImmediateOperations();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final List<String> told = new ArrayList<>();

    @TempDir private Path folder;

    private ProfilesModel window() {
        AccountsModel accounts =
                new AccountsModel(
                        List.of(new FakeProvider("Acme", "A")), operations, Clock.systemUTC());
        Credentials credentials =
                new Credentials(
                        new SecretsOfThisRun(),
                        SecretPrompt.NOBODY,
                        _ -> Optional.empty(),
                        (_, _) -> Credential.of(new Secret("google")),
                        () -> false,
                        Clock.systemUTC());
        return new ProfilesModel(accounts, credentials, Optional.empty(), operations);
    }

    private AccountExchange exchange(ProfilesModel window) {
        return new AccountExchange(window, operations);
    }

    private void tell(List<Message> words) {
        words.stream().map(messages::text).forEach(told::add);
    }

    private static ProfilesModel keeping(ProfilesModel window) {
        Account account =
                new Account(
                        ProfilesModel.newId(),
                        new FakeProvider("Acme", "A").descriptor().id(),
                        "Shelves",
                        URI.create("https://acme.example/v1"),
                        Environment.PRODUCTION);
        window.save(
                new Profile(
                        account,
                        new CredentialSource.Stored(),
                        Optional.of("Team"),
                        Colour.TEAL,
                        true),
                Optional.of(new Secret("s3cret-of-shelves")),
                why -> assertThat(why).isEmpty());
        return window;
    }

    @Test
    void what_one_window_writes_another_reads_without_a_secret() {
        Path file = folder.resolve("accounts.json");
        ProfilesModel theirs = window();

        exchange(keeping(window())).exportTo(file, this::tell);
        exchange(theirs).importFrom(file, this::tell);

        assertThat(file).content().contains("Shelves").doesNotContain("s3cret-of-shelves");
        assertThat(theirs.profiles().get().all())
                .singleElement()
                .satisfies(profile -> {
                    assertThat(profile.account().name()).isEqualTo("Shelves");
                    assertThat(profile.group()).contains("Team");
                    assertThat(profile.colour()).isEqualTo(Colour.TEAL);
                });
        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).startsWith("One account").contains(file.toString());
        assertThat(told.getLast()).startsWith("One account was added");
    }

    @Test
    void a_file_that_cannot_be_written_or_read_is_named() throws Exception {
        Path place = Files.createDirectory(folder.resolve("a-folder"));

        exchange(keeping(window())).exportTo(place, this::tell);
        exchange(window()).importFrom(folder.resolve("gone.json"), this::tell);

        assertThat(told).hasSize(2);
        assertThat(told.getFirst()).contains("could not be written", place.toString());
        assertThat(told.getLast()).contains("could not be read", "gone.json");
    }
}
