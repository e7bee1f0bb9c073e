package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Checking whom a typed or pasted name means, and what giving would do.
class GiveAccessViewModelTest {
    private static final String STRANGER = "88888888-8888-4888-8888-888888888888";

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Desk desk = new Desk(Samples.shelves(), Samples.models());
    private final InspectorViewModel inspector = Samples.inspector(desk);
    private final GiveAccessViewModel give = inspector.give();

    private void selectShelf() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
    }

    private void selectModel() {
        desk.select(desk.ref(1, Kinds.MODEL, "tone"));
    }

    private List<Recipient.Standing> standings() {
        return give.recipients().stream().map(Recipient::standing).toList();
    }

    @Test
    void the_lowest_role_is_chosen_until_a_person_chooses() {
        selectShelf();

        assertThat(give.role().get().orElseThrow().word()).isEqualTo("Viewer");
        assertThat(give.roles()).extracting(RoleShown::word).containsExactly("Viewer", "Editor");
    }

    @Test
    void every_pasted_line_is_checked_and_explained() {
        selectShelf();

        give.take(
                STRANGER
                        + "\nnobody at all\n"
                        + Samples.TUAN.id().orElseThrow()
                        + "\n"
                        + Samples.LEGAL.id().orElseThrow());

        assertThat(standings())
                .containsExactly(
                        Recipient.Standing.UNDECIDED,
                        Recipient.Standing.MALFORMED,
                        Recipient.Standing.HAS_IT,
                        Recipient.Standing.CHANGES);
        assertThat(messages.text(give.recipients().get(3).note()))
                .isEqualTo("workspace, has Editor: will change");
        assertThat(give.outlook().get().undecided())
                .containsOnlyKeys(
                        PrincipalKind.USER, PrincipalKind.WORKSPACE, PrincipalKind.ORGANIZATION);
    }

    @Test
    void a_kind_that_only_a_person_can_know_is_asked_for_once_for_all() {
        selectModel();
        give.take("one@example.com, two@example.com");
        assertThat(give.outlook().get().ready()).isFalse();

        give.decide(PrincipalKind.GROUP);

        assertThat(standings()).containsOnly(Recipient.Standing.NEW);
        assertThat(messages.text(give.outlook().get().button())).isEqualTo("Give Reader to 2");
    }

    @Test
    void somebody_seen_before_needs_no_question() {
        selectModel();

        give.take("team@example.com");

        assertThat(give.recipients().getFirst().principal()).contains(Samples.TEAM);
    }

    @Test
    void giving_stages_new_access_at_the_end_of_the_table_as_one_step() {
        selectShelf();
        give.take(STRANGER + " \n99999999-9999-4999-8999-999999999999\nnonsense");
        give.decide(PrincipalKind.USER);

        give.give();

        assertThat(inspector.table().rows().getLast().role().pending()).isEqualTo(Pending.GIVEN);
        assertThat(desk.staging().staging().get().changes())
                .hasSize(2)
                .allMatch(Change.Give.class::isInstance);
        assertThat(give.recipients()).extracting(Recipient::text).containsExactly("nonsense");
        desk.staging().undo();
        assertThat(inspector.table().rows()).hasSize(8);
    }

    @Test
    void a_higher_role_turns_who_has_a_lower_one_into_a_change() {
        selectShelf();
        give.take(Samples.TUAN.id().orElseThrow());
        assertThat(standings()).containsExactly(Recipient.Standing.HAS_IT);
        assertThat(give.outlook().get().ready()).isFalse();

        give.role().set(Optional.of(give.roles().getLast()));
        give.give();

        assertThat(desk.staging().staging().get().changes())
                .singleElement()
                .isInstanceOf(Change.ChangeRole.class);
    }

    @Test
    void everyone_is_a_switch_of_its_own_and_only_reads() {
        selectModel();
        assertThat(give.switches())
                .extracting(WideSwitch::kind)
                .containsExactly(PrincipalKind.EVERYONE);

        give.turn(PrincipalKind.EVERYONE, true);

        assertThat(give.roles()).extracting(RoleShown::word).containsExactly("READER");
        give.give();
        assertThat(desk.staging().staging().get().changes())
                .singleElement()
                .satisfies(
                        change -> assertThat(change.principal()).isEqualTo(Principal.everyone()));
        assertThat(give.switches().getFirst().on()).isFalse();
    }

    @Test
    void the_whole_organization_is_known_from_the_lists() {
        selectShelf();

        assertThat(give.switches().getFirst().principal()).contains(Samples.ORGANIZATION);
    }

    @Test
    void suggestions_are_people_seen_who_can_be_named_here() {
        selectModel();

        give.text().set("exam");

        assertThat(give.suggestions())
                .extracting(Suggestion::principal)
                .containsExactly(Samples.BEA, Samples.CARL, Samples.TEAM);
        assertThat(messages.text(give.suggestions().getFirst().account())).isEqualTo("My models");
        give.take(give.suggestions().get(2));
        assertThat(give.text().get()).isEmpty();
        assertThat(give.recipients().getFirst().principal()).contains(Samples.TEAM);
    }

    @Test
    void nobody_can_be_given_access_to_what_is_read_only() {
        desk.select(desk.ref(1, Kinds.NOTEBOOK, "churn"));

        Closed closed = give.closed().get().orElseThrow();
        assertThat(messages.text(closed.reason()))
                .isEqualTo("Notebook access is read-only; change it on Churn.");
        give.jumpInstead();
        assertThat(desk.navigation().selected())
                .extracting(ref -> ref.id())
                .containsExactly("tone");
    }

    @Test
    void resources_of_different_services_have_nobody_in_common() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"), desk.ref(1, Kinds.MODEL, "tone"));

        assertThat(messages.text(give.closed().get().orElseThrow().reason()))
                .startsWith("The selected resources have no kind of holder in common");
    }

    @Test
    void names_are_cut_from_lines_commas_and_mail_headers() {
        assertThat(PastedNames.of("a@x.io, b@x.io;c@x.io\n\"Ana B\" <d@x.io>\n\ta@x.io e@x.io"))
                .containsExactly("a@x.io", "b@x.io", "c@x.io", "d@x.io", "e@x.io");
    }
}
