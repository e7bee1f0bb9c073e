package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Accounts that sign in with the browser: when the form leads on to it, and what the vault keeps.
class ConsentAccountsTest {
    private static final String CLIENT = absolute("/home/me/client.json");
    private static final String OTHER_CLIENT = absolute("/home/me/other.json");

    private final ImmediateOperations operations = new ImmediateOperations();
    private final AccountsModel accounts =
            new AccountsModel(
                    List.of(new FakeProvider("Acme", "A")), operations, Clock.systemUTC());
    private final SecretsOfThisRun vault = new SecretsOfThisRun();
    private final ProfilesModel profiles = Kept.in(accounts, operations, vault);

    /// With the drive on Windows, where a path without one is not whole.
    private static String absolute(String path) {
        return Path.of(path).toAbsolutePath().toString();
    }

    @Test
    void a_new_account_goes_on_to_sign_in_once_it_is_saved() {
        AccountFormViewModel form = form(Optional.empty());
        consent(form, CLIENT);
        assertThat(form.newConsent()).isEmpty();

        form.save(() -> {});

        assertThat(form.newConsent()).contains(kept());
    }

    @Test
    void an_account_with_a_secret_of_its_own_does_not() {
        AccountFormViewModel form = form(Optional.empty());
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");
        form.save(() -> {});

        assertThat(form.newConsent()).isEmpty();
    }

    @Test
    void another_name_or_project_keeps_the_sign_in() throws Exception {
        signedIn();
        AccountFormViewModel form = form(Optional.of(kept()));
        form.fields().name().set("Shelves");
        form.fields().credential().part(CredentialPart.PROJECT).set("a-project");
        form.save(() -> {});

        assertThat(form.newConsent()).isEmpty();
        assertThat(vault.find(kept().id().value())).isPresent();
    }

    @Test
    void another_client_forgets_the_sign_in_and_asks_for_a_new_one() throws Exception {
        signedIn();
        AccountFormViewModel form = form(Optional.of(kept()));
        consent(form, OTHER_CLIENT);
        form.save(() -> {});

        assertThat(form.newConsent()).contains(kept());
        assertThat(vault.find(kept().id().value())).isEmpty();
    }

    @Test
    void a_refresh_token_is_never_taken_for_a_secret_the_person_typed() throws Exception {
        signedIn();
        AccountFormViewModel form = form(Optional.of(kept()));
        form.fields().credential().kind().set(CredentialKind.GOOGLE_DEFAULT);
        form.save(() -> {});

        assertThat(vault.find(kept().id().value())).isEmpty();
    }

    private void signedIn() throws Exception {
        AccountFormViewModel form = form(Optional.empty());
        consent(form, CLIENT);
        form.save(() -> {});
        vault.keep(kept().id().value(), new Secret("refresh-token"));
    }

    private static void consent(AccountFormViewModel form, String client) {
        form.fields().credential().kind().set(CredentialKind.GOOGLE_CONSENT);
        form.fields().credential().part(CredentialPart.CLIENT_FILE).set(client);
    }

    private AccountFormViewModel form(Optional<Profile> edited) {
        return new AccountFormViewModel(
                accounts, profiles, edited, _ -> Optional.empty(), new Messages(Locale.ENGLISH));
    }

    private Profile kept() {
        return profiles.profiles().get().all().getFirst();
    }
}
