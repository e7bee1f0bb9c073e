package dev.rolecall.ui.allaccess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.access.Pending;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.workspace.Place;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The flat table of every grant: filtered, ordered, edited, found again after a refresh.
class AllAccessViewModelTest {
    private static final Principal BEA = Principal.of(PrincipalKind.USER, "bea@example.com");
    private static final Principal CARL = Principal.of(PrincipalKind.USER, "carl@example.com");

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(
                            Kinds.MODEL,
                            "one",
                            "tone",
                            Grant.of(BEA, Kinds.MODEL_OWNER),
                            Grant.of(CARL, Kinds.WRITER),
                            Grant.of(Principal.everyone(), Kinds.READER))
                    .with(
                            Kinds.MODEL,
                            "two",
                            "churn",
                            Grant.of(CARL, Kinds.READER),
                            Grant.of(
                                    new Principal(
                                            PrincipalKind.USER, Optional.empty(), Optional.empty()),
                                    Kinds.READER))
                    .denied(
                            Kinds.MODEL,
                            "three",
                            "legal-holds",
                            new Failure.NotFound("no such thing"));
    private final Desk desk = new Desk(service);
    private final AllAccessViewModel model = model();

    private AllAccessViewModel model() {
        desk.navigation().place().set(Place.ALL_ACCESS);
        return new AllAccessViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                messages);
    }

    private List<AllAccessRow> rows() {
        return model.shown().get().rows();
    }

    private List<String> shown() {
        return rows().stream()
                .map(row -> row.principal().label().orElse("-") + " on " + row.resource().name())
                .toList();
    }

    private void look(String text) {
        model.query().query().set(Grammar.whole().parse(text).query());
    }

    @Test
    void every_grant_of_every_resource_is_a_row() {
        assertThat(shown())
                .containsExactly(
                        "bea@example.com on tone",
                        "carl@example.com on tone",
                        "everyone on tone",
                        "carl@example.com on churn",
                        "- on churn");
        assertThat(rows().get(1).role().now().orElseThrow().word()).isEqualTo("WRITER");
    }

    @Test
    void words_find_people_roles_and_resources() {
        look("carl churn");
        assertThat(shown()).containsExactly("carl@example.com on churn");

        look("writer");
        assertThat(shown()).containsExactly("carl@example.com on tone");
    }

    @Test
    void chips_narrow_by_rank_width_lock_and_what_is_staged() {
        look("role:own role:share");
        assertThat(shown()).containsExactly("bea@example.com on tone", "carl@example.com on tone");

        look("is:wide");
        assertThat(shown()).containsExactly("everyone on tone");

        look("is:locked");
        assertThat(shown())
                .as("locked by a rule for owners, and because it has no identifier")
                .containsExactly("bea@example.com on tone", "- on churn");
        assertThat(rows()).allMatch(row -> row.role().lock().isPresent());

        look("");
        model.editing().remove(List.of(rows().get(3)));
        look("is:staged");
        assertThat(shown()).containsExactly("carl@example.com on churn");
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLE", "MEANING"})
    void rows_are_ordered_by_what_a_person_asks_for(AllAccessColumn column) {
        model.order().set(List.of(new AllAccessColumn.Order(column, true)));

        assertThat(rows())
                .extracting(row -> row.role().now().orElseThrow().rank())
                .containsExactly(Rank.OWN, Rank.SHARE, Rank.USE, Rank.USE, Rank.USE);
    }

    @Test
    void an_edit_is_painted_without_moving_anything() {
        model.editing().take(List.of(rows().get(3)), Kinds.WRITER);

        assertThat(rows().get(3).role().pending()).isEqualTo(Pending.CHANGED);
        assertThat(model.shown().get().cause()).isEqualTo(AllAccessList.Cause.EDIT);
        model.editing().undo();
        assertThat(rows().get(3).role().pending()).isEqualTo(Pending.NONE);
    }

    @Test
    void access_that_is_only_staged_stands_at_the_end() {
        desk.staging().put(new Change.Give(desk.ref(0, Kinds.MODEL, "two"), BEA, Kinds.READER));

        assertThat(shown()).hasSize(6).last().isEqualTo("bea@example.com on churn");
        assertThat(rows().getLast().role().pending()).isEqualTo(Pending.GIVEN);
        look("tone");
        assertThat(shown()).hasSize(3);
    }

    @Test
    void the_truth_counts_what_is_shown_selected_and_denied() {
        look("carl");
        model.selected(Set.of(rows().getFirst().key()), 1);

        assertThat(model.facts().get())
                .extracting(fact -> messages.text(fact.text()))
                .contains("2 of 5 grants", "1 selected", "1 resource could not be read");
        assertThat(messages.text(model.facts().get().getLast().more().getFirst()))
                .startsWith("legal-holds: There is no such thing");
    }

    @Test
    void a_list_that_cannot_be_read_again_stays_in_sight_marked_with_its_age() {
        look("churn");
        Optional<Instant> read = rows().getFirst().readAt();
        service.denied(Kinds.MODEL, "two", "churn", new Failure.NotFound("gone"));

        model.refresh();

        assertThat(rows())
                .hasSize(2)
                .allSatisfy(row -> {
                    assertThat(row.readAt()).isEqualTo(read).isPresent();
                    assertThat(messages.text(row.notSince().orElseThrow())).contains("gone");
                });
    }

    @Test
    void selected_rows_are_found_again_after_a_refresh() {
        model.selected(Set.of(rows().get(3).key()), 1);
        service.with(Kinds.MODEL, "one", "tone", Grant.of(BEA, Kinds.MODEL_OWNER));

        model.refresh();

        assertThat(shown())
                .containsExactly(
                        "bea@example.com on tone", "carl@example.com on churn", "- on churn");
        assertThat(model.shown().get().places().values()).containsExactly(1);
    }

    @Test
    void the_account_of_the_sidebar_narrows_the_table() {
        desk.open(new FakeProvider(Kinds.models()), "Another", Environment.SANDBOX);
        desk.navigation().account().set(Optional.of(desk.account(1)));

        assertThat(rows()).hasSize(5);
        model.query().clear();
        assertThat(rows()).hasSize(10);
    }

    @Test
    void nothing_is_looked_at_while_another_place_is_shown() {
        desk.navigation().place().set(Place.RESOURCES);
        look("carl");
        assertThat(rows()).hasSize(5);

        desk.navigation().place().set(Place.ALL_ACCESS);
        assertThat(rows()).hasSize(2);
    }

    @Test
    void everything_a_query_leaves_is_selected_at_once_and_copied_behind_the_screen() {
        look("carl");
        model.selection().select(true);
        List<String> clipboard = new ArrayList<>();

        model.copy(new int[0], clipboard::add);

        assertThat(clipboard).hasSize(1);
        assertThat(clipboard.getFirst().lines())
                .hasSize(3)
                .first()
                .isEqualTo(
                        "Who\tIdentifier\tKind\tRole\tService's word\tResource\tResource identifier\tAccount");
        assertThat(clipboard.getFirst().lines().skip(1))
                .allMatch(line -> line.startsWith("carl@example.com\tcarl@example.com\tuser\t"));
        assertThat(model.facts().get())
                .extracting(fact -> messages.text(fact.text()))
                .contains("All 2 selected", "2 rows are on the clipboard as a table");
    }

    @Test
    void what_is_copied_behind_the_screen_says_the_staged_role_and_is_never_a_formula() {
        Principal tempting = Principal.of(PrincipalKind.USER, "=1+1@example.com");
        service.with(Kinds.MODEL, "two", "churn", Grant.of(tempting, Kinds.READER));
        model.refresh();
        look("churn");
        model.editing().take(rows(), Kinds.WRITER);
        List<String> clipboard = new ArrayList<>();

        model.copy(new int[] {0}, clipboard::add);

        assertThat(clipboard.getFirst().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("'=1+1@example.com\t'=1+1@example.com\tuser\tWriter\tWRITER\tchurn");
    }

    @Test
    void a_refresh_keeps_the_whole_selection_and_another_query_ends_it() {
        model.selection().select(true);
        model.refresh();
        assertThat(model.selection().whole().get()).isTrue();

        look("carl");
        assertThat(model.selection().whole().get()).isFalse();
    }
}
