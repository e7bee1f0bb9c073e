package dev.rolecall.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Names from outside cannot disturb the words around them.
class IsolatedTest {
    @Test
    void a_plain_name_stays_as_it_is() {
        assertThat(Isolated.of("Contracts 2026")).isEqualTo("Contracts 2026");
    }

    @Test
    void a_name_that_can_only_run_from_left_to_right_stays_as_it_is() {
        assertThat(Isolated.of("a1b2c3d4…7788")).isEqualTo("a1b2c3d4…7788");
        assertThat(Isolated.of("Verträge – “Ost” Δοκιμή Договор 契約"))
                .isEqualTo("Verträge – “Ost” Δοκιμή Договор 契約");
    }

    @Test
    void letters_digits_and_marks_that_run_from_right_to_left_are_isolated_each() {
        for (String some : List.of("א", "ع", "٣", "\u200F", "\uD83A\uDD00")) {
            assertThat(Isolated.of("a" + some)).isEqualTo("\u2068a" + some + "\u2069");
        }
    }

    @Test
    void a_name_of_another_direction_stands_between_isolates() {
        assertThat(Isolated.of("مكتبة العقود")).isEqualTo("\u2068مكتبة العقود\u2069");
    }

    @Test
    void direction_controls_in_a_name_are_taken_out() {
        assertThat(Isolated.of("ab\u202Egnp.exe\u202C\u2069")).isEqualTo("\u2068abgnp.exe\u2069");
    }

    @Test
    void a_name_cannot_break_the_line() {
        assertThat(Isolated.of("a\nb\tc\u0085d")).isEqualTo("a b c d");
    }

    @Test
    void a_cell_holds_the_beginning_of_a_name_without_end_and_says_that_it_is_cut() {
        String letters = "x".repeat(200);

        assertThat(Isolated.inCell(letters)).isEqualTo(letters);
        assertThat(Isolated.inCell(letters + "y")).isEqualTo(letters + "…");
        assertThat(Isolated.inCell("x".repeat(199) + "🗂 and more"))
                .isEqualTo("x".repeat(199) + "…");
    }
}
