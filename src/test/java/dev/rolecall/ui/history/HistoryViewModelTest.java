package dev.rolecall.ui.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.snapshot.Retention;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.SnapshotSummary;
import dev.rolecall.snapshot.sqlite.SqliteSnapshots;
import dev.rolecall.ui.workspace.KeptRun;
import dev.rolecall.ui.workspace.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Snapshots of a real file, looked at and compared.
class HistoryViewModelTest {
    @TempDir private Path folder;
    private HistoryStage stage;

    @BeforeEach
    void open() {
        stage = new HistoryStage(folder);
    }

    private List<SnapshotRow> kept() {
        return stage.model.snapshots().state().get().all();
    }

    @Test
    void every_reading_is_there_with_how_complete_it_was_the_newest_first() {
        assertThat(kept())
                .extracting(SnapshotRow::snapshot)
                .extracting(
                        SnapshotSummary::number,
                        SnapshotSummary::whole,
                        SnapshotSummary::resources,
                        SnapshotSummary::grants,
                        SnapshotSummary::failed)
                .containsExactly(
                        tuple(3L, false, 3, 4, 1),
                        tuple(2L, true, 2, 3, 0),
                        tuple(1L, true, 2, 3, 0));
        assertThat(stage.model.shown().get().state())
                .isInstanceOf(ComparisonState.NothingChosen.class);
    }

    @Test
    void one_is_compared_with_now_and_two_with_each_other() {
        stage.choose(2);

        assertThat(stage.changes())
                .containsExactly(
                        "changed|anna@example.com|One|Reader|Writer",
                        "gained|bert@example.com|One||Writer",
                        "lost|cid@example.com|One|Reader|",
                        "not comparable|it could not be read in the later picture: "
                                + because()
                                + "|Three||",
                        "new resource||two||",
                        "gained|anna@example.com|two||Reader");
        assertThat(stage.model.title().get()).contains("Acme").endsWith("compared with now");
        assertThat(stage.facts())
                .containsExactly(
                        "2 gained",
                        "1 lost",
                        "1 changed",
                        "1 new resource",
                        "1 not comparable",
                        "not everything is read in the later picture");

        stage.choose(1, 2);
        assertThat(stage.changes()).hasSize(3).noneMatch(change -> change.contains("not comp"));
        stage.choose(0, 1, 2);
        assertThat(stage.model.shown().get().state())
                .isInstanceOf(ComparisonState.CannotBeCompared.class);
    }

    private String because() {
        return stage.changes().stream()
                .filter(change -> change.startsWith("not comparable"))
                .map(change -> change.replaceFirst(".*picture: ", "").replaceFirst("\\|.*", ""))
                .filter(reason -> reason.contains("gone fishing"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_filter_bar_narrows_changes_and_a_fact_narrows_to_its_sort() {
        stage.choose(2);

        stage.model.query().typed("anna role:use ", true);
        assertThat(stage.changes())
                .containsExactly(
                        "changed|anna@example.com|One|Reader|Writer",
                        "gained|anna@example.com|two||Reader");
        assertThat(stage.facts().getFirst()).isEqualTo("2 of 6 shown");

        stage.model.query().clear();
        stage.model.facts().get().get(1).leads().orElseThrow().run();
        assertThat(stage.model.query().query().get().has(Part.is(Trait.LOST))).isTrue();
        assertThat(stage.changes()).containsExactly("lost|cid@example.com|One|Reader|");
        stage.model.query().toggle(Part.is(Trait.CHANGED));
        assertThat(stage.changes()).as("one sort or the other").hasSize(2);
        stage.model.query().toggle(Part.is(Trait.CHANGED));

        stage.model.query().typed("nobody", true);
        assertThat(stage.model.shown().get().blockers()).hasSize(1);
    }

    @Test
    void changes_are_sorted_by_role_as_far_as_it_reaches() {
        stage.choose(2);

        stage.model.order().set(Optional.of(new ChangeOrder(ChangeColumn.AFTER, true)));

        assertThat(stage.changes().getFirst()).endsWith("|Writer");
        assertThat(stage.changes().getLast()).endsWith("|");
    }

    @Test
    void what_is_read_while_it_is_looked_at_is_compared_and_listed_too() {
        stage.choose(2);
        stage.service().readable(stage.ref("three"));

        stage.run.model().refreshAll();

        assertThat(kept()).hasSize(4);
        assertThat(stage.changes()).noneMatch(change -> change.startsWith("not comparable"));
    }

    @Test
    void a_pinned_snapshot_is_kept_for_ever_and_one_that_is_not_kept_is_said_to_be_gone()
            throws Exception {
        stage.choose(2);
        stage.model.snapshots().togglePins();
        assertThat(kept()).extracting(row -> row.snapshot().pinned()).endsWith(true);
        assertThat(stage.changes()).as("still the same question").isNotEmpty();

        try (SnapshotStore store = KeptRun.store(folder, _ -> {})) {
            store.thin(new Retention(ZoneOffset.UTC), Instant.now().plus(Duration.ofDays(9_999)));
            assertThat(store.snapshots(kept().getFirst().account()))
                    .extracting(SnapshotSummary::number)
                    .containsExactly(3L, 1L);
        }
        stage.choose(1);
        assertThat(stage.model.shown().get().state()).isInstanceOf(ComparisonState.Gone.class);

        stage.model.snapshots().look();
        stage.choose(1);
        assertThat(stage.model.snapshots().allPinned()).isTrue();
        stage.model.snapshots().togglePins();
        assertThat(kept()).extracting(row -> row.snapshot().pinned()).containsOnly(false);
    }

    @Test
    void a_change_leads_to_its_resource_as_long_as_that_is_there() {
        stage.choose(2);
        stage.model.open(stage.model.shown().get().rows().getFirst());
        assertThat(stage.opened).containsExactly(stage.ref("one"));

        stage.run.accounts().remove(stage.ref("one").account());
        assertThat(kept()).isEmpty();
        assertThat(stage.model.shown().get().state())
                .isInstanceOf(ComparisonState.NothingChosen.class);
    }

    @Test
    void what_cannot_be_read_is_said_and_what_is_nowhere_kept_too() throws Exception {
        stage.choose(2);
        stage.run.pictures().close();
        Files.delete(folder.resolve(SqliteSnapshots.FILE));

        stage.model.snapshots().look();
        assertThat(stage.model.snapshots().state().get())
                .isInstanceOf(SnapshotsState.Unreadable.class);

        KeptRun alone = new KeptRun(folder, new FakeProvider(Kinds.models()), false);
        alone.scope().navigation().place().set(Place.HISTORY);
        HistoryViewModel nothing =
                new HistoryViewModel(alone.scope(), alone.operations(), stage.messages, _ -> {});
        assertThat(nothing.snapshots().state().get())
                .isInstanceOf(SnapshotsState.NothingKept.class);
    }
}
