package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// What an edit stages, how it is painted and how it is taken back.
class AccessEditingTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Desk desk = new Desk(Samples.shelves(), Samples.models());
    private final InspectorViewModel inspector = Samples.inspector(desk);
    private final AccessEditing editing = inspector.table().editing();

    @BeforeEach
    void select() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
    }

    private AccessRow row(String name) {
        return inspector.table().rows().stream()
                .filter(row -> row.principal().label().orElse("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void another_role_is_staged_and_painted_on_the_row() {
        editing.take(List.of(row("Tuan Nguyen")), Kinds.EDITOR);

        RoleState role = row("Tuan Nguyen").role();
        assertThat(role.pending()).isEqualTo(Pending.CHANGED);
        assertThat(role.now().orElseThrow().word()).isEqualTo("Viewer");
        assertThat(role.wanted().orElseThrow().word()).isEqualTo("Editor");
        assertThat(new RoleStateWords(messages).sentence(role))
                .isEqualTo("Viewer, to become Editor, not sent yet");
    }

    @Test
    void choosing_the_old_role_again_clears_the_row() {
        editing.take(List.of(row("Tuan Nguyen")), Kinds.EDITOR);
        editing.take(List.of(row("Tuan Nguyen")), Kinds.VIEWER);

        assertThat(row("Tuan Nguyen").role().pending()).isEqualTo(Pending.NONE);
        assertThat(desk.staging().staging().get().isEmpty()).isTrue();
    }

    @Test
    void a_removed_row_stays_in_its_place() {
        int place = inspector.table().rows().indexOf(row("Mai Sato"));

        editing.remove(List.of(row("Mai Sato")));

        assertThat(inspector.table().rows().get(place).role().pending()).isEqualTo(Pending.REMOVED);
        assertThat(inspector.table().rows().get(place).principal()).isEqualTo(Samples.MAI);
        assertThat(desk.staging().staging().get().changes())
                .singleElement()
                .isInstanceOf(Change.Revoke.class);
    }

    @Test
    void undo_takes_back_one_edit_of_several_rows_as_one_step() {
        editing.take(List.of(row("Tuan Nguyen")), Kinds.EDITOR);
        editing.remove(List.of(row("Tuan Nguyen"), row("Mai Sato"), row("Legal – EMEA")));

        editing.undo();

        assertThat(row("Tuan Nguyen").role().pending()).isEqualTo(Pending.CHANGED);
        assertThat(row("Mai Sato").role().pending()).isEqualTo(Pending.NONE);
        editing.redo();
        assertThat(row("Mai Sato").role().pending()).isEqualTo(Pending.REMOVED);
    }

    @Test
    void putting_back_reverts_only_the_rows_asked_for() {
        editing.remove(List.of(row("Tuan Nguyen"), row("Mai Sato")));

        editing.putBack(List.of(row("Mai Sato")));

        assertThat(row("Mai Sato").role().pending()).isEqualTo(Pending.NONE);
        assertThat(row("Tuan Nguyen").role().pending()).isEqualTo(Pending.REMOVED);
    }

    @Test
    void the_picker_offers_what_the_service_lets_this_kind_have_and_removal_last() {
        List<RoleChoice> choices = editing.choices(List.of(row("Tuan Nguyen")));

        assertThat(choices).hasSize(3);
        assertThat(choices.get(0))
                .isInstanceOfSatisfying(
                        RoleChoice.Take.class,
                        take -> {
                            assertThat(take.role().word()).isEqualTo("Viewer");
                            assertThat(take.current()).isTrue();
                        });
        assertThat(choices.get(1))
                .isInstanceOfSatisfying(
                        RoleChoice.Take.class,
                        take -> assertThat(take.role().word()).isEqualTo("Editor"));
        assertThat(choices.get(2)).isInstanceOf(RoleChoice.Remove.class);
        assertThat(choices).allMatch(RoleChoice::possible);
    }

    @Test
    void an_unknown_role_is_shown_word_for_word_and_never_offered() {
        AccessRow row = row(Samples.NOBODY_KNOWS.id().orElseThrow());

        assertThat(row.role().now().orElseThrow().known()).isFalse();
        assertThat(messages.text(row.role().now().orElseThrow().title())).isEqualTo("AUDITOR");
        assertThat(editing.choices(List.of(row)))
                .filteredOn(RoleChoice.Take.class::isInstance)
                .extracting(choice -> ((RoleChoice.Take) choice).role().word())
                .containsExactly("Viewer", "Editor");
        editing.take(List.of(row), Kinds.VIEWER);
        assertThat(row(Samples.NOBODY_KNOWS.id().orElseThrow()).role().pending())
                .isEqualTo(Pending.CHANGED);
    }

    @Test
    void the_owners_row_is_locked_by_the_services_rule() {
        AccessRow owner = row("Anna Kowalska");

        assertThat(owner.owner()).isTrue();
        assertThat(owner.me()).isTrue();
        assertThat(messages.text(owner.role().lock().orElseThrow().reason())).contains("owner");
        editing.remove(List.of(owner));
        assertThat(desk.staging().staging().get().isEmpty()).isTrue();
    }

    @Test
    void a_row_without_identifier_is_locked_with_the_reason() {
        AccessRow nameless =
                inspector.table().rows().stream()
                        .filter(row -> row.principal().id().isEmpty())
                        .findFirst()
                        .orElseThrow();

        assertThat(
                        messages.text(
                                AccessEditing.closed(nameless, editing.choices(List.of(nameless)))
                                        .orElseThrow()
                                        .reason()))
                .startsWith("The service sent no identifier");
    }

    @Test
    void removing_several_says_how_many_can_be_removed_and_why_not_the_rest() {
        BulkState state = editing.removable(inspector.table().rows());

        assertThat(messages.text(state.revoke())).startsWith("Revoke: 6 of 8, 2 left out");
        assertThat(state.leftOut()).hasSize(2);
    }

    @Test
    void several_resources_unite_people_and_show_what_differs_as_mixed() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"), desk.ref(0, Kinds.SHELF, "policies"));

        AccessRow tuan = row("Tuan Nguyen");
        assertThat(tuan.held()).hasSize(2);
        assertThat(tuan.role().mixed()).isTrue();
        assertThat(new RoleStateWords(messages).now(tuan.role())).isEqualTo("mixed");
        editing.take(List.of(tuan), Kinds.VIEWER);
        assertThat(desk.staging().staging().get().changes())
                .singleElement()
                .satisfies(change -> assertThat(change.resource().id()).isEqualTo("policies"));
        assertThat(row("Mai Sato").held()).hasSize(1);
    }

    @Test
    void rows_of_different_services_have_only_what_is_common() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"), desk.ref(1, Kinds.MODEL, "tone"));

        List<RoleChoice> choices =
                editing.choices(List.of(row("Tuan Nguyen"), row("carl@example.com")));

        assertThat(choices).singleElement().isInstanceOf(RoleChoice.Remove.class);
        assertThat(messages.text(inspector.head().get().orElseThrow().note().orElseThrow()))
                .startsWith("Different kinds are selected");
    }

    @Test
    void ownership_is_offered_on_the_owners_row_and_staged_for_somebody_who_has_access() {
        desk.select(desk.ref(1, Kinds.MODEL, "tone"));
        AccessRow owner = row("bea@example.com");

        assertThat(editing.choices(List.of(owner)).getLast())
                .isInstanceOf(RoleChoice.Transfer.class);
        assertThat(AccessEditing.closed(owner, editing.choices(List.of(owner)))).isEmpty();
        assertThat(editing.transferCandidates(owner)).containsExactly(Samples.CARL);
        assertThat(editing.transferTo(owner, "not an address")).isEmpty();
        assertThat(editing.transfer(owner, Samples.CARL)).isEmpty();

        assertThat(row("carl@example.com").role().wanted().orElseThrow().word()).isEqualTo("OWNER");
        assertThat(desk.staging().staging().get().changes())
                .singleElement()
                .isInstanceOf(Change.TransferOwnership.class);
    }

    @Test
    void copied_rows_are_a_table_with_identifiers_and_no_formula() {
        String text = new AccessCopy(messages).text(editing.lines(List.of(row("Tuan Nguyen"))));

        assertThat(text.lines())
                .containsExactly(
                        "Who\tIdentifier\tKind\tRole\tService's word\tResource\tResource identifier\tAccount",
                        "Tuan Nguyen\t22222222-2222-4222-8222-222222222222\tuser\tViewer\tViewer\tContracts 2026\tcontracts\tMy shelves");
    }

    @Test
    @Timeout(20)
    void ten_thousand_rows_are_staged_for_removal_at_once() {
        Desk large = new Desk(Samples.large(10_000));
        InspectorViewModel model = Samples.inspector(large);
        large.select(large.ref(0, Kinds.MODEL, "large"));
        assertThat(model.table().rows()).hasSize(10_000);

        model.table().editing().remove(model.table().rows());

        assertThat(large.staging().staging().get().changes()).hasSize(9_999);
        assertThat(model.table().rows().getFirst().role().pending()).isEqualTo(Pending.NONE);
        assertThat(model.table().rows().getLast().role().pending()).isEqualTo(Pending.REMOVED);
    }
}
