package dev.rolecall.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The letters in an avatar.
class InitialsTest {
    @ParameterizedTest
    @CsvSource({
        "Anna Kowalska, AK",
        "anna.kowalska@example.com, AK",
        "madonna, M",
        "Legal – EMEA, LE",
        "Jean-Luc de la Tour, JT",
        "émile zola, ÉZ",
        "'', ?",
        "'– –', ?",
        "@example.com, EC"
    })
    void a_name_has_one_or_two_letters(String name, String letters) {
        assertThat(Initials.of(name)).isEqualTo(letters);
    }
}
