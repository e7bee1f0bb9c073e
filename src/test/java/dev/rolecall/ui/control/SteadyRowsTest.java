package dev.rolecall.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener.Change;
import org.junit.jupiter.api.Test;

class SteadyRowsTest {
    private final SteadyRows<String> rows = new SteadyRows<>();
    private final List<String> heard = new ArrayList<>();

    SteadyRowsTest() {
        rows.show(List.of("alpha", "beta", "gamma"));
        rows.addListener(this::hear);
    }

    @Test
    void it_shows_what_it_was_last_given() {
        rows.show(List.of("one", "two"));

        assertThat(rows).containsExactly("one", "two");
    }

    @Test
    void as_many_rows_as_before_are_never_called_replaced() {
        rows.show(List.of("alpha", "delta", "epsilon"));

        assertThat(heard).containsExactly("updated 0");
    }

    @Test
    void more_rows_are_added_behind_those_that_may_be_different() {
        rows.show(List.of("one", "two", "three", "four", "five"));

        assertThat(heard).containsExactly("added 3 to 5", "updated 0");
    }

    @Test
    void fewer_rows_are_taken_from_the_end() {
        rows.show(List.of("one"));

        assertThat(heard).containsExactly("removed [beta, gamma] at 1", "updated 0");
    }

    @Test
    void a_table_that_is_emptied_hears_that_every_row_is_gone() {
        rows.show(List.of());

        assertThat(heard).containsExactly("removed [alpha, beta, gamma] at 0");
        assertThat(rows).isEmpty();
    }

    @Test
    void rows_that_are_gone_are_not_looked_at() {
        SteadyRows<String> many = new SteadyRows<>();
        many.addListener((Change<? extends String> change) -> {
            while (change.next()) {
                heard.add(change.getRemovedSize() + " gone at " + change.getFrom());
            }
        });
        many.show(new Untouchable(1_000_000));

        many.show(List.of("one"));

        assertThat(heard).endsWith("999999 gone at 1", "0 gone at 0");
    }

    /// Rows that must not be made.
    private static final class Untouchable extends AbstractList<String> {
        private final int size;

        private Untouchable(int size) {
            this.size = size;
        }

        @Override
        public String get(int index) {
            throw new AssertionError("Row " + index + " was looked at");
        }

        @Override
        public int size() {
            return size;
        }
    }

    private void hear(Change<? extends String> change) {
        while (change.next()) {
            if (change.wasReplaced()) {
                heard.add("replaced");
            } else if (change.wasUpdated()) {
                heard.add("updated " + change.getFrom());
            } else if (change.wasAdded()) {
                heard.add("added " + change.getFrom() + " to " + change.getTo());
            } else if (change.wasRemoved()) {
                heard.add("removed " + change.getRemoved() + " at " + change.getFrom());
            }
        }
    }
}
