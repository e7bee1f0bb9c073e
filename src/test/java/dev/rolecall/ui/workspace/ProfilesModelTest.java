package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.Credentials;
import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Credential;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.provider.FakeProvider;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Accounts from one run to the next.
class ProfilesModelTest {
    private final FakeProvider acme = new FakeProvider("Acme", "A");
    private final ImmediateOperations operations = new ImmediateOperations();
    private final SecretsOfThisRun vault = new SecretsOfThisRun();
    private final Messages messages = new Messages(Locale.ENGLISH);

    @TempDir private Path folder;

    /// A run of the window: its accounts, and what it keeps.
    private final class Run {
        private final AccountsModel accounts =
                new AccountsModel(List.of(acme), operations, Clock.systemUTC());
        private final ProfilesModel profiles =
                new ProfilesModel(
                        accounts,
                        new Credentials(
                                vault,
                                SecretPrompt.NOBODY,
                                _ -> Optional.of("from-variable"),
                                (_, _) -> Credential.of(new Secret("google")),
                                () -> false,
                                Clock.systemUTC()),
                        Optional.of(new ProfilesFile(folder, Clock.systemUTC())),
                        operations);

        private Run() {
            profiles.openKept();
        }

        private AccountId add(String name) {
            AccountId id = ProfilesModel.newId();
            Account account =
                    new Account(
                            id,
                            acme.descriptor().id(),
                            name,
                            URI.create("https://acme.example/v1"),
                            Environment.PRODUCTION);
            Profile profile =
                    new Profile(
                            account,
                            new CredentialSource.Stored(),
                            Optional.empty(),
                            Colour.NONE,
                            true);
            profiles.save(
                    profile,
                    Optional.of(new Secret("secret of " + name)),
                    why -> assertThat(why).isEmpty());
            return id;
        }

        private List<String> open() {
            return accounts.accounts().stream().map(open -> open.account().name()).toList();
        }

        private List<String> kept() {
            return profiles.profiles().get().all().stream()
                    .map(profile -> profile.account().name())
                    .toList();
        }
    }

    @Test
    void accounts_open_again_in_their_order_with_their_secrets() {
        Run first = new Run();
        first.add("One");
        AccountId two = first.add("Two");
        first.profiles.move(two, true);
        first.accounts.unlock(two);

        Run second = new Run();

        assertThat(second.open()).containsExactly("Two", "One");
        assertThat(acme.credentials())
                .endsWith("secret of Two", "secret of One")
                .doesNotContain("");
        assertThat(second.accounts.accounts())
                .as("locked again")
                .allMatch(open -> open.lock().openUntil().isEmpty());
    }

    @Test
    void no_secret_is_in_any_file() throws IOException {
        Run run = new Run();
        run.add("One");
        run.add("Two");

        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .allSatisfy(file -> assertThat(file).content().doesNotContain("secret of"));
        }
    }

    @Test
    void moving_an_account_does_not_connect_it_anew() {
        Run run = new Run();
        AccountId one = run.add("One");
        run.add("Two");
        List<OpenAccount> before = List.copyOf(run.accounts.accounts());

        run.profiles.move(one, false);

        assertThat(run.accounts.accounts()).containsExactly(before.get(1), before.get(0));
    }

    @Test
    void a_deleted_account_comes_back_where_it_was_with_its_secret() {
        Run run = new Run();
        AccountId one = run.add("One");
        run.add("Two");

        run.profiles.delete(one);
        assertThat(run.open()).containsExactly("Two");
        assertThat(new Run().kept()).containsExactly("Two");
        run.profiles.undoDelete();

        assertThat(run.open()).containsExactly("One", "Two");
        assertThat(new Run().kept()).containsExactly("One", "Two");
        assertThat(acme.credentials()).doesNotContain("");
    }

    @Test
    void when_the_time_for_it_is_over_a_deleted_account_takes_its_secret_along() {
        Run run = new Run();
        AccountId one = run.add("One");
        AccountId two = run.add("Two");

        run.profiles.delete(one);
        assertThat(vault.find(one.value())).isPresent();
        run.profiles.delete(two);
        assertThat(vault.find(one.value())).isEmpty();
        run.profiles.forgetDeleted();

        assertThat(vault.find(two.value())).isEmpty();
        run.profiles.undoDelete();
        assertThat(run.kept()).isEmpty();
    }

    @Test
    void ending_the_run_forgets_what_was_deleted() throws Exception {
        Run run = new Run();
        AccountId one = run.add("One");
        run.profiles.delete(one);

        run.profiles.close();

        assertThat(vault.find(one.value())).isEmpty();
    }

    @Test
    void an_account_that_is_switched_off_stays_so_and_can_be_switched_on() {
        Run run = new Run();
        AccountId one = run.add("One");
        run.profiles.enable(one, false);

        Run next = new Run();
        assertThat(next.open()).isEmpty();
        assertThat(next.kept()).containsExactly("One");
        next.profiles.enable(one, true);

        assertThat(next.open()).containsExactly("One");
    }

    @Test
    void a_duplicate_has_a_name_of_its_own_and_no_secret() {
        Run run = new Run();
        AccountId one = run.add("One");
        run.add("Two");

        run.profiles.duplicate(one);

        assertThat(run.open()).containsExactly("One", "One 2", "Two");
        AccountId copy = run.profiles.profiles().get().all().get(1).id();
        assertThat(vault.find(copy.value())).isEmpty();
    }

    @Test
    void an_account_of_the_sandbox_is_open_but_not_kept() {
        Run run = new Run();
        run.add("One");
        run.accounts.add(
                new NewAccount(
                        acme.descriptor().id(),
                        "Play",
                        URI.create("http://127.0.0.1:1"),
                        Environment.SANDBOX,
                        new Secret("t")));

        assertThat(run.open()).containsExactly("One", "Play");
        assertThat(new Run().open()).containsExactly("One");
    }

    @Test
    void a_damaged_file_is_told_and_the_last_good_one_opened() throws Exception {
        Run run = new Run();
        run.add("One");
        run.add("Two");
        Path file = folder.resolve("accounts.json");
        Files.writeString(file, Files.readString(file).substring(0, 100));

        Run next = new Run();

        assertThat(next.open()).containsExactly("One");
        assertThat(next.profiles.notices().get()).hasSize(1);
        assertThat(messages.text(next.profiles.notices().get().getFirst()))
                .contains("was damaged", "accounts.json.damaged-");
    }

    @Test
    void what_cannot_be_saved_is_told_once_and_saved_later() throws Exception {
        Run run = new Run();
        Path file = folder.resolve("accounts.json.new");
        Files.createDirectories(file.resolve("in the way"));

        run.add("One");
        assertThat(run.open()).containsExactly("One");
        assertThat(messages.text(run.profiles.notices().get().getFirst()))
                .contains("could not be written");
        Files.delete(file.resolve("in the way"));
        Files.delete(file);
        run.profiles.close();

        assertThat(new Run().kept()).containsExactly("One");
    }

    @Test
    void imported_accounts_are_opened_unless_they_would_read_this_machine() {
        String theirs =
                """
                {"format":"rolecall-accounts","version":1,"accounts":[
                 {"id":"x","provider":"acme","name":"Asks","address":"https://acme.example/v1",
                  "environment":"test","credential":{"from":"asked"}},
                 {"id":"y","provider":"acme","name":"Runs","address":"https://acme.example/v1",
                  "environment":"test","credential":{"from":"command","command":["rm","-rf","/"]}}]}
                """;
        Run run = new Run();

        List<Message> notes = run.profiles.importFrom(theirs.getBytes(StandardCharsets.UTF_8));

        assertThat(run.kept()).containsExactly("Asks", "Runs");
        assertThat(run.open()).containsExactly("Asks");
        assertThat(notes.stream().map(messages::text))
                .anyMatch(note -> note.contains("2 accounts were added"))
                .anyMatch(note -> note.contains("switched off"));
    }
}
