package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.testing.FakeProvider;
import dev.rolecall.ui.workspace.AccountsModel;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Adding an account without a screen.
class AccountFormViewModelTest {
    private final FakeProvider acme = new FakeProvider("Acme", "A");
    private final FakeProvider globex = new FakeProvider("Globex", "G");
    private final AccountsModel accounts =
            new AccountsModel(List.of(acme, globex), new ImmediateOperations(), Clock.systemUTC());
    private final Map<String, String> variables = Map.of("ACME_TOKEN", " from-variable \n");
    private final AccountFormViewModel form =
            new AccountFormViewModel(
                    accounts,
                    name -> Optional.ofNullable(variables.get(name)),
                    new Messages(Locale.ENGLISH));

    @Test
    void the_first_service_is_offered_with_its_usual_address_and_its_name() {
        assertThat(form.services())
                .extracting(ServiceChoice::name)
                .containsExactly("Acme", "Globex");
        assertThat(form.name().get()).isEqualTo("Acme");
        assertThat(form.address().get()).isEqualTo("https://acme.example/v1");
        assertThat(form.environment().get()).isEqualTo(Environment.PRODUCTION);
    }

    @Test
    void what_a_person_typed_stays_when_the_service_changes() {
        form.name().set("Our shelves");
        form.address().set("http://localhost:1/v1");

        form.service().set(form.services().get(1));

        assertThat(form.name().get()).isEqualTo("Our shelves");
        assertThat(form.address().get()).isEqualTo("http://localhost:1/v1");
    }

    @Test
    void what_nobody_typed_follows_the_service() {
        form.service().set(form.services().get(1));

        assertThat(form.name().get()).isEqualTo("Globex");
        assertThat(form.address().get()).isEqualTo("https://globex.example/v1");
    }

    @Test
    void without_a_credential_nothing_is_added() {
        assertThat(form.problems().get().credential()).contains("Type or paste the credential.");

        assertThat(form.save()).isFalse();
        assertThat(accounts.accounts()).isEmpty();
    }

    @Test
    void an_account_is_added_locked_and_the_typed_credential_is_forgotten() {
        form.name().set("  Our shelves ");
        form.credential().token().set("s3cret\n");

        assertThat(form.save()).isTrue();

        var account = accounts.accounts().getFirst();
        assertThat(account.account().name()).isEqualTo("Our shelves");
        assertThat(account.account().base()).isEqualTo(URI.create("https://acme.example/v1"));
        assertThat(account.lock().openUntil()).isEmpty();
        assertThat(acme.credentials()).containsExactly("s3cret");
        assertThat(form.credential().token().get()).isEmpty();
    }

    @Test
    void a_credential_may_come_from_a_variable() {
        form.credential().source().set(CredentialSource.ENVIRONMENT_VARIABLE);
        form.credential().variable().set("ACME_TOKEN");

        assertThat(form.save()).isTrue();
        assertThat(acme.credentials()).containsExactly("from-variable");
    }

    @Test
    void a_variable_that_is_not_there_is_named() {
        form.credential().source().set(CredentialSource.ENVIRONMENT_VARIABLE);
        form.credential().variable().set("NO_SUCH");

        assertThat(form.problems().get().credential().orElseThrow()).contains("NO_SUCH");
        assertThat(form.save()).isFalse();
    }

    @Test
    void a_credential_that_no_request_can_carry_is_refused() {
        form.credential().token().set("two words");

        assertThat(form.problems().get().credential()).isPresent();
        assertThat(form.save()).isFalse();
    }

    @Test
    void nobody_is_told_what_is_missing_before_the_first_try() {
        assertThat(form.told().get().credential()).isEmpty();

        form.save();

        assertThat(form.told().get().credential()).contains("Type or paste the credential.");
    }

    @Test
    void a_name_that_is_taken_is_offered_with_a_number() {
        form.credential().token().set("t");
        form.save();

        AccountFormViewModel next =
                new AccountFormViewModel(
                        accounts, _ -> Optional.empty(), new Messages(Locale.ENGLISH));

        assertThat(next.name().get()).isEqualTo("Acme 2");
    }

    @Test
    void two_accounts_cannot_have_one_name() {
        form.credential().token().set("t");
        form.save();

        form.credential().token().set("t");

        assertThat(form.problems().get().name()).contains("Another account has this name already.");
    }

    @Test
    void only_this_machine_may_be_called_a_sandbox() {
        form.credential().token().set("t");
        form.environment().set(Environment.SANDBOX);
        assertThat(form.problems().get().environment()).isPresent();

        form.address().set("http://127.0.0.1:4711/v1");

        assertThat(form.problems().get().none()).isTrue();
    }

    @Test
    void a_test_says_who_the_credential_is_and_keeps_nothing() {
        form.credential().token().set("t");

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
        form.credential().token().set("t");

        form.test();

        ConnectionReport report = form.report().get().orElseThrow();
        assertThat(report.good()).isFalse();
        assertThat(report.headline()).isEqualTo("The credential was rejected");
        assertThat(report.details().getFirst()).contains("give the account a new one", "bad key");
    }

    @Test
    void a_report_goes_when_anything_is_typed() {
        form.credential().token().set("t");
        form.test();
        assertThat(form.report().get()).isPresent();

        form.address().set("https://elsewhere.example/v1");

        assertThat(form.report().get()).isEmpty();
    }
}
