package dev.rolecall.ui.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.FakeService;
import dev.rolecall.provider.Pace;
import dev.rolecall.provider.Passport;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.credential.Ability.Sign;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialCardViewModelTest {
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant OTTO = FakeService.grant("otto", FakeService.OWNER);

    @TempDir private Path folder;
    private Desk desk;
    private OpenAccount account;
    private CredentialCardViewModel model;

    @BeforeEach
    void open() {
        desk =
                new Desk(
                        folder,
                        (service, id) -> service.holding(Desk.document(id, "plans"), ANNA, OTTO));
        account = desk.open(Environment.PRODUCTION);
        model =
                new CredentialCardViewModel(
                        account,
                        desk.accounts(),
                        desk.inventory(),
                        desk.applying().seen(),
                        desk.operations(),
                        Clock.systemUTC(),
                        ZoneOffset.UTC);
    }

    @Test
    void it_says_whose_it_is_where_it_belongs_when_it_ends_and_how_fast_it_may_ask() {
        assertThat(desk.messages().text(model.card().get().identity()))
                .isEqualTo("The service does not say whose credential this is.");
        Desk.service(account)
                .passport(
                        new Passport(
                                Optional.of(
                                        Principal.of(
                                                PrincipalKind.USER, "anna@example.com", "Anna")),
                                List.of(Message.verbatim("Organization: Shelves and Sons")),
                                List.of()))
                .pace(
                        new Pace(
                                1,
                                4,
                                Optional.empty(),
                                OptionalDouble.of(12.5),
                                Optional.of(Instant.parse("2026-11-20T10:15:30Z"))));

        model.readAgain();

        assertThat(desk.messages().text(model.card().get().identity())).contains("Anna");
        assertThat(facts())
                .contains(
                        "Organization: Shelves and Sons",
                        "The service does not say when it ends.",
                        "The service bore about 12.5 calls a second; it last refused one at 10:15"
                                + " for coming too early.");
    }

    @Test
    void a_credential_the_service_does_not_take_says_so_in_place_of_a_name() {
        Desk.service(account)
                .before(() -> {
                    throw new FailureException(
                            new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, "bad key"));
                });

        model.readAgain();

        assertThat(desk.messages().text(model.card().get().identity())).contains("bad key");
    }

    @Test
    void what_was_read_is_proof_that_it_can_be_read() {
        assertThat(documents().list().sign()).isEqualTo(Sign.YES);
        assertThat(text(documents().read())).isEqualTo("Yes; one list was read");
        assertThat(documents().change().sign()).isEqualTo(Sign.UNKNOWN);
    }

    @Test
    void a_list_that_is_refused_from_now_on_is_told_on_the_open_card() {
        Desk.service(account)
                .unreadable(
                        Desk.document(account.account().id(), "plans"),
                        new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not yours"));

        model.readAgain();

        assertThat(documents().read().sign()).isEqualTo(Sign.NO);
        assertThat(text(documents().read())).contains("not yours");
    }

    @Test
    void a_change_that_went_through_proves_that_it_may_change_and_nothing_is_written_to_know() {
        assertThat(Desk.service(account).sent()).isEmpty();

        change();

        assertThat(documents().change().sign()).isEqualTo(Sign.YES);
        assertThat(Desk.service(account).sent()).hasSize(1);
    }

    @Test
    void a_change_the_service_forbids_is_told_with_its_reason() {
        Desk.service(account)
                .thenRefuse(new Failure.Forbidden(Failure.Missing.OWNERSHIP, "owners only"));

        change();

        assertThat(documents().change().sign()).isEqualTo(Sign.NO);
        assertThat(text(documents().change())).contains("owners only");
    }

    @Test
    void it_says_whether_changes_may_pass_now() {
        assertThat(facts()).anyMatch(fact -> fact.startsWith("Changes are locked in Rolecall"));

        desk.accounts().unlock(account.account().id());
        model.refresh();

        assertThat(facts()).contains("Changes pass for another 15 minutes.");
    }

    @Test
    void a_card_that_was_closed_is_not_kept_up_to_date() {
        model.close();
        CredentialCard before = model.card().get();

        change();

        assertThat(model.card().get()).isSameAs(before);
    }

    private void change() {
        desk.accounts().unlock(account.account().id());
        desk.staging()
                .put(
                        new Change.ChangeRole(
                                Desk.document(account.account().id(), "plans"),
                                ANNA,
                                FakeService.EDITOR));
        desk.applying().apply(desk.applying().plan(), "");
    }

    private KindAbilities documents() {
        return model.card().get().kinds().getFirst();
    }

    private List<String> facts() {
        return model.card().get().facts().stream().map(desk.messages()::text).toList();
    }

    private String text(Ability ability) {
        return desk.messages().text(ability.words());
    }
}
