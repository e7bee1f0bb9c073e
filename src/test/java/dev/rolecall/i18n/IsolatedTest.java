package dev.rolecall.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// Names from outside cannot disturb the words around them.
class IsolatedTest {
    @Test
    void a_plain_name_stays_as_it_is() {
        assertThat(Isolated.of("Contracts 2026")).isEqualTo("Contracts 2026");
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
}
