package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// Adding an account without a screen.
class AccountFormViewModelTest {
    private final FakeProvider acme = new FakeProvider("Acme", "A");
    private final FakeProvider globex = new FakeProvider("Globex", "G");
    private final ImmediateOperations operations = new ImmediateOperations();
    private final AccountsModel accounts =
            new AccountsModel(List.of(acme, globex), operations, Clock.systemUTC());
    private final SecretsOfThisRun vault = new SecretsOfThisRun();
    private final ProfilesModel profiles = Kept.in(accounts, operations, vault);
    private final Map<String, String> variables = Map.of("ACME_TOKEN", " from-variable \n");
    private AccountFormViewModel form = form(Optional.empty());

    private AccountFormViewModel form(Optional<Profile> edited) {
        return new AccountFormViewModel(
                accounts,
                profiles,
                edited,
                name -> Optional.ofNullable(variables.get(name)),
                new Messages(Locale.ENGLISH));
    }

    private boolean saved() {
        AtomicBoolean saved = new AtomicBoolean();
        form.save(() -> saved.set(true));
        return saved.get();
    }

    @Test
    void the_first_service_is_offered_with_its_usual_address_and_its_name() {
        assertThat(form.services())
                .extracting(ServiceChoice::name)
                .containsExactly("Acme", "Globex");
        assertThat(form.fields().name().get()).isEqualTo("Acme");
        assertThat(form.fields().address().get()).isEqualTo("https://acme.example/v1");
        assertThat(form.fields().environment().get()).isEqualTo(Environment.PRODUCTION);
    }

    @Test
    void what_a_person_typed_stays_when_the_service_changes() {
        form.fields().name().set("Our shelves");
        form.fields().address().set("http://localhost:1/v1");

        form.fields().service().set(form.services().get(1));

        assertThat(form.fields().name().get()).isEqualTo("Our shelves");
        assertThat(form.fields().address().get()).isEqualTo("http://localhost:1/v1");
    }

    @Test
    void what_nobody_typed_follows_the_service() {
        form.fields().service().set(form.services().get(1));

        assertThat(form.fields().name().get()).isEqualTo("Globex");
        assertThat(form.fields().address().get()).isEqualTo("https://globex.example/v1");
    }

    @Test
    void without_a_credential_nothing_is_added() {
        assertThat(form.problems().get().credential()).contains("Type or paste the credential.");

        assertThat(saved()).isFalse();
        assertThat(accounts.accounts()).isEmpty();
    }

    @Test
    void an_account_is_added_locked_and_the_typed_credential_is_forgotten() {
        form.fields().name().set("  Our shelves ");
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret\n");

        assertThat(saved()).isTrue();

        var account = accounts.accounts().getFirst();
        assertThat(account.account().name()).isEqualTo("Our shelves");
        assertThat(account.account().base()).isEqualTo(URI.create("https://acme.example/v1"));
        assertThat(account.lock().openUntil()).isEmpty();
        assertThat(acme.credentials()).containsExactly("s3cret");
        assertThat(form.fields().credential().part(CredentialPart.TOKEN).get()).isEmpty();
    }

    @Test
    void a_credential_may_come_from_a_variable() {
        form.fields().credential().kind().set(CredentialKind.VARIABLE);
        form.fields().credential().part(CredentialPart.VARIABLE).set("ACME_TOKEN");

        assertThat(saved()).isTrue();
        assertThat(acme.credentials()).containsExactly("from-variable");
    }

    @Test
    void a_variable_that_is_not_there_is_named() {
        form.fields().credential().kind().set(CredentialKind.VARIABLE);
        form.fields().credential().part(CredentialPart.VARIABLE).set("NO_SUCH");

        assertThat(form.problems().get().credential().orElseThrow()).contains("NO_SUCH");
        assertThat(saved()).isFalse();
    }

    @Test
    void a_credential_that_no_request_can_carry_is_refused() {
        form.fields().credential().part(CredentialPart.TOKEN).set("two words");

        assertThat(form.problems().get().credential()).isPresent();
        assertThat(saved()).isFalse();
    }

    @Test
    void nobody_is_told_what_is_missing_before_the_first_try() {
        assertThat(form.told().get().credential()).isEmpty();

        saved();

        assertThat(form.told().get().credential()).contains("Type or paste the credential.");
    }

    @Test
    void a_name_that_is_taken_is_offered_with_a_number() {
        form.fields().credential().part(CredentialPart.TOKEN).set("t");
        saved();

        AccountFormViewModel next = form(Optional.empty());

        assertThat(next.fields().name().get()).isEqualTo("Acme 2");
    }

    @Test
    void two_accounts_cannot_have_one_name() {
        form.fields().credential().part(CredentialPart.TOKEN).set("t");
        saved();

        form.fields().credential().part(CredentialPart.TOKEN).set("t");

        assertThat(form.problems().get().name()).contains("Another account has this name already.");
    }

    @Test
    void only_this_machine_may_be_called_a_sandbox() {
        form.fields().credential().part(CredentialPart.TOKEN).set("t");
        form.fields().environment().set(Environment.SANDBOX);
        assertThat(form.problems().get().environment()).isPresent();

        form.fields().address().set("http://127.0.0.1:4711/v1");

        assertThat(form.problems().get().none()).isTrue();
    }

    @Test
    void a_test_says_who_the_credential_is_and_keeps_nothing() {
        form.fields().credential().part(CredentialPart.TOKEN).set("t");

        form.test();

        ConnectionReport report = form.report().get().orElseThrow();
        assertThat(report.good()).isTrue();
        assertThat(report.headline()).isEqualTo("Connected as Anna Kowalska");
        assertThat(report.kinds())
                .containsExactly(
                        new ConnectionReport.KindLine(
                                "shelves", true, "access can be read", "access can be changed"));
        assertThat(accounts.accounts()).isEmpty();
        assertThat(form.testing().get()).isFalse();
    }

    @Test
    void a_test_that_fails_says_why_and_what_to_do() {
        acme.fail(new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, "bad key"));
        form.fields().credential().part(CredentialPart.TOKEN).set("t");

        form.test();

        ConnectionReport report = form.report().get().orElseThrow();
        assertThat(report.good()).isFalse();
        assertThat(report.headline()).isEqualTo("The credential was rejected");
        assertThat(report.details().getFirst()).contains("give the account a new one", "bad key");
    }

    @Test
    void a_report_goes_when_anything_is_typed() {
        form.fields().credential().part(CredentialPart.TOKEN).set("t");
        form.test();
        assertThat(form.report().get()).isPresent();

        form.fields().address().set("https://elsewhere.example/v1");

        assertThat(form.report().get()).isEmpty();
    }
}
