package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.raw.RawState;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What the inspector explains of one row, and where it says that access is changed instead.
class InspectorExplainsTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Desk desk = new Desk(Samples.shelves(), Samples.models());
    private final InspectorViewModel inspector = Samples.inspector(desk);

    private void choose(Principal principal) {
        inspector
                .table()
                .chosen()
                .set(
                        inspector.table().rows().stream()
                                .filter(row -> row.principal().equals(principal))
                                .findFirst());
    }

    /// What is told under each name.
    private Map<String, List<String>> told() {
        return inspector.details().get().stream()
                .collect(
                        Collectors.groupingBy(
                                detail -> messages.text(detail.name()),
                                Collectors.mapping(
                                        detail -> messages.text(detail.value()),
                                        Collectors.toList())));
    }

    @Test
    void a_user_is_explained_with_everything_else_that_may_let_them_in() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        choose(Samples.TUAN);

        assertThat(told())
                .containsEntry("Who has it", List.of("Tuan Nguyen, user", Samples.TUAN.id().get()))
                .containsEntry("What it allows", List.of("Viewer (Viewer): can use and read it"))
                .containsEntry("How it is given", List.of("To this user directly, on this list."))
                .containsEntry(
                        "What else may let them in",
                        List.of(
                                "Legal – EMEA (workspace): Editor",
                                "Example Inc. (organization): Viewer",
                                "Revoking this access leaves theirs: if this user is among them,"
                                        + " they still get in."))
                .containsEntry(
                        "Changing it",
                        List.of("Nothing known speaks against changing or revoking it here."));
    }

    @Test
    void an_organization_is_explained_with_those_who_stay_when_it_goes() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        choose(Samples.ORGANIZATION);

        assertThat(told().get("What else may let them in"))
                .containsExactly(
                        "6 users also stand on this list by name and keep that access if this one"
                                + " ends.");
    }

    @Test
    void a_role_nobody_described_is_told_word_for_word_and_a_locked_row_with_its_reason() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        choose(Samples.NOBODY_KNOWS);
        assertThat(told().get("What it allows"))
                .containsExactly(
                        "The service calls the role “AUDITOR”. What it allows is not described.");

        choose(Samples.ANNA);
        assertThat(told().get("Who has it"))
                .contains("This is who the account's own credential belongs to.");
        assertThat(told().get("Changing it"))
                .containsExactly(
                        "The owner's own access cannot be changed here; change somebody else's.");
    }

    @Test
    void what_is_staged_is_explained_beside_what_is() {
        desk.select(desk.ref(0, Kinds.SHELF, "policies"));
        AccessRow tuan = inspector.table().rows().get(1);
        inspector.table().editing().remove(List.of(tuan));

        choose(Samples.TUAN);

        assertThat(told().get("What it allows"))
                .containsExactly(
                        "Editor (Editor): can also change its content",
                        "Staged, not sent yet: no access.");
    }

    @Test
    void with_no_row_or_several_chosen_the_resource_alone_is_told_of() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));

        assertThat(told()).doesNotContainKey("Who has it").containsKey("Identifier");

        choose(Samples.TUAN);
        desk.select(desk.ref(0, Kinds.SHELF, "policies"));

        assertThat(told()).doesNotContainKey("Who has it");
    }

    @Test
    void where_access_is_changed_is_asked_for_and_told_on_every_row() {
        Resource first = Resource.named(ref("tone"), "Tone");
        Resource second = Resource.named(ref("large"), "Large");
        ResourceRef loose = desk.ref(1, Kinds.NOTEBOOK, "loose");
        Desk.service(desk.accounts().accounts().get(1))
                .holding(
                        Resource.named(loose, "loose.ipynb"),
                        Grant.of(Samples.CARL, Kinds.READER)
                                .locked(Lock.because(Message.verbatim("not here"))))
                .managed(loose, first, second);
        desk.inventory().refreshAll();

        desk.select(loose);

        assertThat(inspector.details().get())
                .filteredOn(detail -> messages.text(detail.name()).equals("Access is changed on"))
                .extracting(
                        detail -> messages.text(detail.value()), detail -> detail.leadsTo().get())
                .containsExactly(tuple("Tone", first.ref()), tuple("Large", second.ref()));
        assertThat(inspector.table().rows())
                .extracting(row -> row.role().lock().orElseThrow().instead())
                .containsOnly(Optional.of(first.ref()));
        assertThat(inspector.give().closed().get().orElseThrow().instead()).contains(first.ref());

        desk.inventory().refreshAll();

        assertThat(inspector.table().rows())
                .as("a listing does not tell it")
                .extracting(row -> row.role().lock().orElseThrow().instead())
                .containsOnly(Optional.of(first.ref()));
    }

    @Test
    void access_that_is_to_end_or_not_given_yet_lets_nobody_in() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
        inspector.table().editing().remove(rows(Samples.LEGAL));
        inspector.give().take("88888888-8888-4888-8888-888888888888");
        inspector.give().decide(PrincipalKind.USER);
        inspector.give().give();

        choose(Samples.TUAN);
        assertThat(told().get("What else may let them in"))
                .contains("Example Inc. (organization): Viewer")
                .noneMatch(line -> line.startsWith("Legal"));

        choose(Samples.ORGANIZATION);
        assertThat(told().get("What else may let them in"))
                .singleElement()
                .asString()
                .startsWith("6 users ");
    }

    private List<AccessRow> rows(Principal principal) {
        return inspector.table().rows().stream()
                .filter(row -> row.principal().equals(principal))
                .toList();
    }

    private ResourceRef ref(String id) {
        return desk.ref(1, Kinds.MODEL, id);
    }

    @Test
    void of_what_is_selected_no_more_the_service_is_asked_nothing() {
        AtomicInteger asked = new AtomicInteger();
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
        choose(Samples.TUAN);
        inspector.raw().watched(true);
        Desk.service(desk.accounts().accounts().getFirst()).before(asked::incrementAndGet);

        desk.select(desk.ref(0, Kinds.SHELF, "policies"));

        assertThat(asked).hasValue(1);
    }

    @Test
    void the_services_own_words_are_asked_for_only_while_they_are_looked_at() {
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
        assertThat(inspector.raw().state().get()).isInstanceOf(RawState.Nothing.class);

        inspector.raw().watched(true);

        assertThat(inspector.raw().state().get())
                .isInstanceOfSatisfying(
                        RawState.Told.class,
                        told ->
                                assertThat(told.text())
                                        .startsWith("GET https://shelves.example/")
                                        .contains("200", "contracts/access"));
    }
}
