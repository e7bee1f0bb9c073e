package dev.rolecall.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.provider.FakeConnection;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.resources.ResourceOrder.Column;
import dev.rolecall.ui.resources.ResourceRow.State;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourcesViewModelTest {
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant EVERYONE = Grant.of(Principal.everyone(), FakeService.READER);
    private static final Failure DENIED =
            new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not yours");

    @TempDir private Path folder;
    private Desk desk;
    private OpenAccount account;
    private ResourcesViewModel model;

    @BeforeEach
    void open() {
        begin(
                folder,
                (service, id) ->
                        service.holding(Desk.document(id, "Café plans"), ANNA)
                                .holding(Desk.document(id, "press archive"), ANNA, EVERYONE)
                                .holding(Desk.document(id, "board minutes"))
                                .unreadable(Desk.document(id, "board minutes"), DENIED));
    }

    private void begin(Path files, BiConsumer<FakeConnection, AccountId> filled) {
        desk = new Desk(files, filled);
        model =
                new ResourcesViewModel(
                        new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                        desk.staging(),
                        desk.operations(),
                        desk.messages());
        account = desk.open(Environment.PRODUCTION);
    }

    private void look(String text) {
        model.query().query().set(Grammar.whole().parse(text).query());
    }

    @Test
    void everything_an_account_can_see_is_listed_by_name() {
        assertThat(names()).containsExactly("board minutes", "Café plans", "press archive");
        assertThat(row("press archive").entries()).contains(2);
        assertThat(row("press archive").environment()).isEqualTo(Environment.PRODUCTION);
    }

    @Test
    void a_denied_resource_is_said_to_be_denied_and_never_looks_empty() {
        assertThat(row("board minutes").entries()).isEmpty();
        assertThat(row("board minutes").state()).isInstanceOf(State.Denied.class);
        assertThat(model.truth().get().read()).isEqualTo(2);
        assertThat(model.truth().get().missing())
                .singleElement()
                .satisfies(said ->
                        assertThat(desk.messages().text(said))
                                .contains("board minutes", "not yours"));
    }

    @Test
    void words_match_in_any_order_without_case_and_accents() {
        look("PLANS cafe");
        assertThat(names()).containsExactly("Café plans");

        look("everyone");
        assertThat(names()).containsExactly("press archive");
    }

    @Test
    void words_find_who_can_reach_a_resource_and_how() {
        look("anna");
        assertThat(names()).containsExactly("Café plans", "press archive");

        look("ANNA press");
        assertThat(names()).containsExactly("press archive");

        look("anna board");
        assertThat(names()).isEmpty();

        look("plans reader");
        assertThat(names()).containsExactly("Café plans");
    }

    @Test
    void all_words_and_filters_about_access_ask_for_one_grant() {
        look("anna who:everyone");
        assertThat(names()).isEmpty();

        look("everyone who:everyone");
        assertThat(names()).containsExactly("press archive");

        look("press who:everyone");
        assertThat(names()).containsExactly("press archive");
    }

    @Test
    void a_word_left_out_leaves_out_whatever_that_holder_can_reach() {
        look("-everyone");
        assertThat(names()).containsExactly("board minutes", "Café plans");

        look("-anna");
        assertThat(names()).containsExactly("board minutes");

        look("-board anna");
        assertThat(names()).containsExactly("Café plans", "press archive");
    }

    @Test
    void filters_narrow_to_what_is_open_denied_or_staged() {
        look("who:everyone");
        assertThat(names()).containsExactly("press archive");

        look("is:unread");
        assertThat(names()).containsExactly("board minutes");

        desk.staging()
                .put(new Change.Revoke(Desk.document(account.account().id(), "Café plans"), ANNA));
        look("is:staged");
        assertThat(names()).containsExactly("Café plans");
        assertThat(row("Café plans").staged()).isEqualTo(1);
    }

    @Test
    void what_is_locked_can_neither_be_given_nor_changed() {
        Lock lock = Lock.because(Message.verbatim("held by a use case"));
        begin(
                folder.resolve("locked"),
                (service, id) ->
                        service.holding(report(id, "held"), ANNA.locked(lock))
                                .holding(report(id, "partly"), ANNA.locked(lock), EVERYONE)
                                .holding(Desk.document(id, "open"), ANNA.locked(lock)));

        look("is:locked");

        assertThat(names()).containsExactly("held");
        assertThat(model.query().grammar().parse("is:locked").notes()).isEmpty();
    }

    private static ResourceRef report(AccountId account, String id) {
        return new ResourceRef(account, FakeService.REPORT, id);
    }

    @Test
    void the_account_chosen_in_the_sidebar_narrows_the_list() {
        OpenAccount other = desk.open(Environment.TEST);
        assertThat(names()).hasSize(6);

        desk.navigation().account().set(Optional.of(other.account().id()));
        assertThat(model.rows()).allMatch(row -> row.account().equals("Fake TEST")).hasSize(3);

        model.query().clear();
        assertThat(desk.navigation().account().get()).isEmpty();
        assertThat(names()).hasSize(6);
    }

    @Test
    void sorting_by_entries_puts_the_unknown_lowest() {
        model.order().set(new ResourceOrder(Column.ENTRIES, true));

        assertThat(names()).containsExactly("press archive", "Café plans", "board minutes");
    }

    @Test
    void it_rests_while_another_place_is_shown_and_catches_up_when_this_one_is() {
        desk.navigation().place().set(Place.ALL_ACCESS);
        Desk.service(account).holding(Desk.document(account.account().id(), "late news"), ANNA);
        desk.inventory().refreshAll();
        assertThat(names()).doesNotContain("late news");

        desk.navigation().place().set(Place.RESOURCES);
        assertThat(names()).contains("late news");
    }

    @Test
    void a_removed_account_takes_its_resources_along() {
        desk.accounts().remove(account.account().id());

        assertThat(model.rows()).isEmpty();
        assertThat(model.truth().get().all()).isZero();
    }

    private List<String> names() {
        return model.rows().stream().map(ResourceRow::name).toList();
    }

    private ResourceRow row(String name) {
        return model.rows().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
