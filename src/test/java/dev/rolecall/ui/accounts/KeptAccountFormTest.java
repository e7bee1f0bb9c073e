package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/// What becomes of an account and its secret when the form is saved.
class KeptAccountFormTest {
    private final FakeProvider acme = new FakeProvider("Acme", "A");
    private final ImmediateOperations operations = new ImmediateOperations();
    private final AccountsModel accounts =
            new AccountsModel(List.of(acme), operations, Clock.systemUTC());
    private final SecretsOfThisRun vault = new SecretsOfThisRun();
    private final ProfilesModel profiles = Kept.in(accounts, operations, vault);
    private AccountFormViewModel form = form(Optional.empty());

    private AccountFormViewModel form(Optional<Profile> edited) {
        return new AccountFormViewModel(
                accounts,
                profiles,
                edited,
                _ -> Optional.of("from-variable"),
                new Messages(Locale.ENGLISH));
    }

    private boolean saved() {
        AtomicBoolean saved = new AtomicBoolean();
        form.save(() -> saved.set(true));
        return saved.get();
    }

    @Test
    void a_typed_secret_goes_to_the_vault_and_to_no_other_place() throws Exception {
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");

        assertThat(saved()).isTrue();

        Profile kept = profiles.profiles().get().all().getFirst();
        assertThat(vault.find(kept.id().value()).orElseThrow().reveal()).isEqualTo("s3cret");
        assertThat(kept.toString()).doesNotContain("s3cret");
        assertThat(new String(profiles.export(), StandardCharsets.UTF_8))
                .contains("Acme")
                .doesNotContain("s3cret");
    }

    @Test
    void an_account_that_is_changed_keeps_its_identifier_and_its_secret() throws Exception {
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");
        saved();
        Profile before = profiles.profiles().get().all().getFirst();

        form = form(Optional.of(before));
        assertThat(form.isEdit()).isTrue();
        assertThat(form.fields().name().get()).isEqualTo("Acme");
        form.fields().name().set("Shelves");
        form.fields().group().set(" Team ");
        form.fields().colour().set(Colour.TEAL);
        assertThat(saved()).isTrue();

        Profile after = profiles.profiles().get().all().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.group()).contains("Team");
        assertThat(after.colour()).isEqualTo(Colour.TEAL);
        assertThat(accounts.accounts())
                .extracting(open -> open.account().name())
                .containsExactly("Shelves");
        assertThat(acme.credentials()).containsExactly("s3cret", "s3cret");
        assertThat(vault.find(before.id().value())).isPresent();
    }

    @Test
    void only_a_colour_does_not_connect_anew() {
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");
        saved();

        form = form(Optional.of(profiles.profiles().get().all().getFirst()));
        form.fields().colour().set(Colour.RED);
        saved();

        assertThat(acme.connected()).hasSize(1);
    }

    @Test
    void another_source_takes_the_secret_out_of_the_vault() throws Exception {
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");
        saved();
        Profile before = profiles.profiles().get().all().getFirst();

        form = form(Optional.of(before));
        form.fields().credential().kind().set(CredentialKind.VARIABLE);
        form.fields().credential().part(CredentialPart.VARIABLE).set("ACME_TOKEN");
        assertThat(saved()).isTrue();

        assertThat(vault.find(before.id().value())).isEmpty();
        assertThat(acme.credentials()).containsExactly("s3cret", "from-variable");
    }

    @Test
    void an_address_where_nothing_answers_is_told_and_kept_only_when_saved_again() {
        form.fields().address().set("https://shelves.example.com/v1");
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");
        acme.fail(new Failure.Unreachable(Failure.Cause.NAME, true, ""));

        assertThat(saved()).isFalse();
        assertThat(form.report().get().orElseThrow().details())
                .anyMatch(detail -> detail.contains("save once more"));
        assertThat(profiles.profiles().get().all()).isEmpty();

        assertThat(saved()).isTrue();
        assertThat(profiles.profiles().get().all()).hasSize(1);
    }

    @Test
    void an_address_that_rejects_the_credential_is_an_address_all_the_same() {
        form.fields().address().set("https://shelves.example.com/v1");
        form.fields().credential().part(CredentialPart.TOKEN).set("s3cret");
        acme.fail(new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, ""));

        assertThat(saved()).isTrue();
    }
}
