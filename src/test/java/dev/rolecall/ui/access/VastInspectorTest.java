package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// Very many grants in the inspector: made behind the screen, which this test's thread stands for.
@Timeout(60)
class VastInspectorTest {
    private static final int PEOPLE = 20_000;

    private final LinkedBlockingQueue<Runnable> screen = new LinkedBlockingQueue<>();
    private final BackgroundOperations operations =
            new BackgroundOperations(screen::add, Clock.systemUTC());
    private final Desk desk =
            new Desk(
                    Samples.large(PEOPLE)
                            .with(Kinds.MODEL, "half", "Half as many", Samples.readBy(PEOPLE / 2)),
                    Samples.shelves());
    private final InspectorViewModel inspector = Samples.inspector(desk, operations);
    private final AccessTableViewModel table = inspector.table();

    @AfterEach
    void stop() {
        operations.close();
    }

    private void selectModel(String id) {
        desk.select(desk.ref(0, Kinds.MODEL, id));
    }

    /// All rows are made behind the screen after what was shown at once.
    private void untilRenewed() throws InterruptedException {
        AtomicBoolean renewed = new AtomicBoolean();
        table.shown().addListener(_ -> renewed.set(true));
        while (!renewed.get()) {
            screen.take().run();
        }
    }

    private void untilShown() throws InterruptedException {
        while (!(inspector.state().get() instanceof InspectorState.Shown)) {
            screen.take().run();
        }
    }

    @Test
    void nothing_of_a_long_list_is_made_on_the_screens_thread() throws InterruptedException {
        Set<Thread> makers = ConcurrentHashMap.newKeySet();
        AccessOrder<Integer> backwards =
                new AccessOrder<>(
                        row -> {
                            makers.add(Thread.currentThread());
                            return row.principal().id().orElse("").length();
                        },
                        Comparator.naturalOrder());
        table.order().set(Optional.of(backwards.reversed()));
        makers.clear();

        selectModel("large");

        assertThat(table.rows()).isEmpty();
        assertThat(inspector.state().get()).isInstanceOf(InspectorState.Arranging.class);
        untilShown();
        assertThat(table.rows()).hasSize(PEOPLE);
        assertThat(table.rows().getFirst().principal().id()).contains("person10000@example.com");
        assertThat(makers).isNotEmpty().doesNotContain(Thread.currentThread());
    }

    @Test
    void what_was_selected_last_is_shown_whatever_is_finished_last() throws InterruptedException {
        selectModel("large");
        selectModel("half");
        untilShown();
        assertThat(table.rows()).hasSize(PEOPLE / 2);

        selectModel("large");
        desk.select(desk.ref(1, Kinds.SHELF, "policies"));
        assertThat(table.rows()).as("a short list is there at once").hasSize(2);
        screen.take().run();
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void a_long_list_that_cannot_be_made_says_so_until_it_can() throws InterruptedException {
        table.order()
                .set(
                        Optional.of(
                                new AccessOrder<>(
                                        row -> row.principal().name().orElseThrow(),
                                        Comparator.naturalOrder())));

        selectModel("large");
        while (inspector.state().get() instanceof InspectorState.Arranging) {
            screen.take().run();
        }

        assertThat(inspector.state().get())
                .isInstanceOfSatisfying(
                        InspectorState.Failed.class,
                        failed -> assertThat(failed.failure()).isInstanceOf(Failure.Broken.class));

        table.order().set(Optional.empty());
        untilShown();
        assertThat(table.rows()).hasSize(PEOPLE);
    }

    @Test
    void an_edit_shows_on_a_long_list_and_keeps_what_is_selected() throws InterruptedException {
        selectModel("large");
        untilShown();
        AccessRow edited = table.rows().get(PEOPLE - 2);
        table.selected(Set.of(edited.key()));
        List<AccessRow> before = table.rows();

        table.editing().remove(List.of(edited));

        assertThat(table.rows().get(PEOPLE - 2).role().pending())
                .as("told at once of what is selected")
                .isEqualTo(Pending.REMOVED);
        untilRenewed();
        assertThat(table.rows().get(PEOPLE - 2).role().pending()).isEqualTo(Pending.REMOVED);
        assertThat(table.shown().get().another()).isFalse();
        assertThat(table.shown().get().places()).containsEntry(edited.key(), PEOPLE - 2);
        assertThat(table.rows()).hasSameSizeAs(before);

        table.selected(Set.of());
        table.editing().undo();
        untilRenewed();
        assertThat(table.rows().get(PEOPLE - 2).role().pending()).isEqualTo(Pending.NONE);
    }

    @Test
    void somebody_given_access_stands_at_the_end_of_a_long_list() throws InterruptedException {
        selectModel("large");
        untilShown();

        desk.staging()
                .put(
                        new Change.Give(
                                desk.ref(0, Kinds.MODEL, "large"),
                                Principal.of(PrincipalKind.USER, "new@example.com"),
                                Kinds.READER));
        while (table.rows().size() == PEOPLE) {
            screen.take().run();
        }

        assertThat(table.rows().getLast().role().pending()).isEqualTo(Pending.GIVEN);
    }
}
