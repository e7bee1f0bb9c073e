package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rolecall.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Proves how a passphrase becomes a key.
class PassphraseKeysTest {
    private static final byte[] SALT = new byte[32];

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /// A machine that needs so long for the least rounds, and for loading what computes them.
    private static PassphraseKeys timed(Duration leastRounds, Duration loading) {
        long[] now = {0};
        boolean[] loaded = {false};
        return new PassphraseKeys(
                (_, _, rounds) -> {
                    now[0] += loaded[0] ? 0 : loading.toNanos();
                    loaded[0] = true;
                    now[0] += leastRounds.toNanos() * rounds / Derivation.LEAST_ROUNDS;
                    return new byte[VaultKey.BYTES];
                },
                new SecureRandom(),
                () -> now[0]);
    }

    private static int rounds(long milliseconds) {
        return timed(Duration.ofMillis(milliseconds), Duration.ofMillis(200))
                .make(PASSPHRASE)
                .derivation()
                .rounds();
    }

    @Test
    void java_computes_the_key_of_the_published_example() {
        // The first 32 bytes of PBKDF2-HMAC-SHA512 of "passwd", "salt", one round.
        assertThat(
                        HexFormat.of()
                                .formatHex(
                                        new JavaStretching()
                                                .stretch(bytes("passwd"), bytes("salt"), 1)))
                .isEqualTo("c74319d99499fc3e9013acff597c23c5baf0a0bec5634c46b8352b793e324723");
    }

    @Test
    void the_native_way_computes_what_java_computes() {
        JavaStretching java = new JavaStretching();
        Optional<Stretching> quick = NativeStretching.like(java);
        assumeThat(quick).as("OpenSSL's library").isPresent();

        for (String passphrase : new String[] {"", "a", "Grüße aus Köln ✓", "x".repeat(300)}) {
            assertThat(quick.orElseThrow().stretch(bytes(passphrase), SALT, 1000))
                    .as(passphrase)
                    .isEqualTo(java.stretch(bytes(passphrase), SALT, 1000));
        }
    }

    @Test
    void a_native_way_that_computes_something_else_is_not_used() {
        assertThat(NativeStretching.like((_, _, _) -> new byte[VaultKey.BYTES])).isEmpty();
    }

    @Test
    void a_slow_machine_gets_the_least_rounds_and_never_fewer() {
        assertThat(rounds(3_000)).isEqualTo(600_000);
        assertThat(rounds(350)).isEqualTo(600_000);
    }

    @Test
    void a_quick_machine_gets_more_rounds_and_loading_is_not_taken_for_them() {
        assertThat(rounds(100)).isEqualTo(2_400_000);
        assertThat(timed(Duration.ZERO, Duration.ZERO).make(PASSPHRASE).derivation().sound())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(longs = {30, 100, 200, 280, 310, 349, 350, 400, 450})
    void a_check_is_never_too_quick_and_leaves_room_for_a_busy_machine(long leastRounds) {
        double check = (double) leastRounds * rounds(leastRounds) / Derivation.LEAST_ROUNDS;

        assertThat(check).isBetween(350.0, Math.max(400.0, (double) leastRounds));
    }

    @ParameterizedTest
    @ValueSource(longs = {60, 150, 300, 340})
    void being_busy_when_the_vault_is_made_never_costs_more_rounds(long leastRounds) {
        for (int busy = 2; busy <= 8; busy++) {
            assertThat(rounds(leastRounds * busy)).isBetween(600_000, rounds(leastRounds));
        }
    }

    @Test
    void every_key_has_a_salt_of_its_own() {
        PassphraseKeys keys = timed(Duration.ofSeconds(1), Duration.ZERO);

        assertThat(keys.make(PASSPHRASE).derivation().salt())
                .hasSize(64)
                .isNotEqualTo(keys.make(PASSPHRASE).derivation().salt());
    }

    @Test
    void an_accented_letter_makes_the_same_key_however_the_keyboard_composes_it() {
        PassphraseKeys keys = VaultStage.quickPassphrases();
        Derivation derivation = keys.make(PASSPHRASE).derivation();

        assertThat(keys.derive(new Secret("caf\u00e9"), derivation).reveal())
                .isEqualTo(keys.derive(new Secret("cafe\u0301"), derivation).reveal());
    }
}
