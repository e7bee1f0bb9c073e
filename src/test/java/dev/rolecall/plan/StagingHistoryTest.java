package dev.rolecall.plan;

import static dev.rolecall.provider.FakeService.READER;
import static dev.rolecall.provider.FakeService.document;
import static dev.rolecall.provider.FakeService.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Going back and forth over what was staged.
class StagingHistoryTest {
    private final StagingHistory history = new StagingHistory(3);

    @Test
    void undo_goes_back_one_step_and_redo_takes_it_again() {
        history.become(staged("ana"));
        history.become(staged("ana", "ben"));

        assertThat(history.undo()).isEqualTo(staged("ana"));
        assertThat(history.undo()).isEqualTo(Staging.EMPTY);
        assertThat(history.redo()).isEqualTo(staged("ana"));
        assertThat(history.redo()).isEqualTo(staged("ana", "ben"));
        assertThat(history.canRedo()).isFalse();
    }

    @Test
    void a_bulk_edit_is_one_step() {
        history.become(Staging.EMPTY.putAll(staged("ana", "ben", "cleo").changes()));

        assertThat(history.undo().isEmpty()).isTrue();
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void a_new_edit_ends_what_could_be_redone() {
        history.become(staged("ana"));
        history.undo();
        history.become(staged("ben"));

        assertThat(history.canRedo()).isFalse();
        assertThat(history.redo()).isEqualTo(staged("ben"));
    }

    @Test
    void an_edit_that_changes_nothing_is_no_step() {
        history.become(Staging.EMPTY);

        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void only_so_many_steps_are_kept() {
        for (String name : List.of("ana", "ben", "cleo", "dora", "emil")) {
            history.become(history.present().put(give(name)));
        }

        history.undo();
        history.undo();
        assertThat(history.undo()).isEqualTo(staged("ana", "ben"));
        assertThat(history.canUndo()).isFalse();
    }

    @Test
    void what_was_applied_is_never_brought_back() {
        history.become(staged("ana"));
        history.become(staged("ana", "ben"));

        history.forget(List.of(give("ana").key()));

        assertThat(history.present()).isEqualTo(staged("ben"));
        assertThat(history.undo()).isEqualTo(Staging.EMPTY);
        assertThat(history.canUndo()).isFalse();
        assertThat(history.redo()).isEqualTo(staged("ben"));
    }

    private static Staging staged(String... names) {
        return Staging.EMPTY.putAll(List.of(names).stream().map(StagingHistoryTest::give).toList());
    }

    private static Change give(String name) {
        return new Change.Give(document("a"), user(name), READER);
    }
}
