package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Message;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses an account may have.
class AddressCheckTest {
    private static final List<String> USUAL = List.of("https://api.example.com/v1beta");

    @ParameterizedTest
    @CsvSource({
        "'', accounts.address.missing",
        "'   ', accounts.address.missing",
        "api.example.com, accounts.address.malformed",
        "'https://api example.com', accounts.address.malformed",
        "mailto:someone@example.com, accounts.address.malformed",
        "http://api.example.com/v1beta, accounts.address.insecure",
        "ftp://api.example.com/v1beta, accounts.address.insecure",
        "http://127.0.0.1.example.com/v1beta, accounts.address.insecure",
        "https://me:secret@api.example.com/v1beta, accounts.address.userInfo",
        "https://api.example.com/v1beta?key=abc, accounts.address.query",
        "https://api.example.com/v1beta#top, accounts.address.query"
    })
    void an_address_that_cannot_be_used_says_why(String typed, String key) {
        AddressCheck check = AddressCheck.of(typed, USUAL);

        assertThat(check.problem()).contains(Message.of(key));
        assertThat(check.base()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/v1beta",
                "http://localhost/v1beta",
                "http://[::1]:9000/v1beta",
                "https://api.example.com/v1beta",
                "  https://api.example.com/v1beta//  "
            })
    void an_address_that_can_be_used_is_taken_without_its_last_slash(String typed) {
        AddressCheck check = AddressCheck.of(typed, USUAL);

        assertThat(check.problem()).isEmpty();
        assertThat(check.warning()).isEmpty();
        assertThat(check.base()).contains(URI.create(typed.strip().replace("v1beta//", "v1beta")));
    }

    @Test
    void an_address_without_the_usual_end_is_odd_but_allowed() {
        AddressCheck check = AddressCheck.of("https://api.example.com", USUAL);

        assertThat(check.base()).contains(URI.create("https://api.example.com"));
        assertThat(check.warning()).contains(Message.of("accounts.address.usualEnd", "/v1beta"));
    }
}
