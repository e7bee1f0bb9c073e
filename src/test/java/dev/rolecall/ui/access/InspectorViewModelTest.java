package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the inspector says of the selection.
class InspectorViewModelTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FakeProvider shelves = Samples.shelves();
    private final Desk desk = new Desk(shelves, Samples.models());
    private final InspectorViewModel inspector = Samples.inspector(desk);

    private List<String> facts() {
        return inspector.facts().get().stream().map(fact -> messages.text(fact.text())).toList();
    }

    @Test
    void nothing_is_shown_while_nothing_is_selected() {
        assertThat(inspector.state().get()).isInstanceOf(InspectorState.Nothing.class);
    }

    @Test
    void one_resource_is_named_with_kind_account_and_identifier() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        InspectorHead head = inspector.head().get().orElseThrow();
        assertThat(messages.text(head.title())).isEqualTo("Contracts 2026");
        assertThat(head.line())
                .extracting(messages::text)
                .containsExactly("library", "My shelves", "owner Anna Kowalska");
        assertThat(head.id()).contains("contracts");
        assertThat(head.glyph()).contains("M");
    }

    @Test
    void owners_are_known_by_their_role_and_counted_where_there_are_several() {
        shelves.with(
                Kinds.SHELF,
                "policies",
                "HR policies",
                Grant.of(Samples.TUAN, Kinds.EDITOR),
                Grant.of(Samples.MAI, Kinds.OWNER),
                Grant.of(Samples.LEGAL, Kinds.OWNER),
                Grant.of(Samples.ANNA, Kinds.OWNER));
        desk.inventory().refreshAll();

        desk.select(desk.ref(0, Kinds.SHELF, "policies"));
        assertThat(owner()).isEqualTo("owner Mai Sato and 2 more");

        desk.select(desk.ref(1, Kinds.NOTEBOOK, "churn"));
        assertThat(owner()).as("a notebook of readers").isEqualTo("My models");
    }

    private String owner() {
        return messages.text(inspector.head().get().orElseThrow().line().getLast());
    }

    @Test
    void the_facts_tell_when_how_much_and_what_cannot_be_changed() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        assertThat(facts())
                .containsExactly("read 10:12:40", "complete", "2 rows cannot be changed here");
        assertThat(messages.text(inspector.facts().get().getFirst().more().getFirst()))
                .contains("Central European");
        assertThat(inspector.facts().get().getLast().more()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2026-11-21T22:59:59Z; read 10:12:40",
                "2026-11-21T23:00:00Z; read 21 Nov, 10:12",
                "2027-01-02T09:00:00Z; read 21 Nov 2026, 10:12"
            })
    void what_was_read_on_another_day_is_told_with_its_day(Instant now, String told) {
        InspectorViewModel later = Samples.inspector(desk, now);

        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        assertThat(messages.text(later.facts().get().getFirst().text())).isEqualTo(told);
    }

    @Test
    void a_list_that_cannot_be_read_is_a_failure_and_never_an_empty_table() {
        desk.select(desk.ref(1, Kinds.MODEL, "denied"));

        assertThat(inspector.state().get())
                .isInstanceOfSatisfying(
                        InspectorState.Failed.class,
                        failed ->
                                assertThat(failed.failure()).isInstanceOf(Failure.Forbidden.class));
    }

    @Test
    void reading_again_shows_what_the_service_says_now_and_keeps_what_is_staged() {
        desk.select(desk.ref(0, Kinds.SHELF, "policies"));
        inspector.table().editing().remove(List.of(inspector.table().rows().get(1)));
        shelves.with(
                Kinds.SHELF,
                "policies",
                "HR policies",
                Grant.of(Samples.ANNA, Kinds.OWNER),
                Grant.of(Samples.TUAN, Kinds.EDITOR),
                Grant.of(Samples.MAI, Kinds.VIEWER));

        inspector.readAgain();

        assertThat(inspector.table().rows()).hasSize(3);
        assertThat(inspector.table().rows().get(1).role().pending()).isEqualTo(Pending.REMOVED);
        assertThat(inspector.table().rows().get(2).principal()).isEqualTo(Samples.MAI);
    }

    @Test
    void details_tell_identifiers_roles_and_rules_in_words() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        assertThat(inspector.details().get())
                .extracting(detail -> messages.text(detail.value()))
                .contains(
                        "contracts",
                        "https://shelves.example",
                        "can also change its content",
                        "The owner's access can be neither changed nor revoked.");
    }

    @Test
    void several_resources_are_counted_by_kind_and_account() {
        desk.select(
                desk.ref(0, Kinds.SHELF, "contracts"),
                desk.ref(0, Kinds.SHELF, "policies"),
                desk.ref(1, Kinds.MODEL, "tone"));

        InspectorHead head = inspector.head().get().orElseThrow();
        assertThat(messages.text(head.title())).isEqualTo("3 resources");
        assertThat(head.line())
                .extracting(messages::text)
                .containsExactly("2 libraries in My shelves", "1 tuned model in My models");
        assertThat(head.id()).isEmpty();
    }
}
