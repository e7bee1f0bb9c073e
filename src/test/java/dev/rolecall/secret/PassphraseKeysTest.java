package dev.rolecall.secret;

import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.rolecall.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves how a passphrase becomes a key.
class PassphraseKeysTest {
    private static final byte[] SALT = new byte[32];

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static PassphraseKeys timed(long nanosecondsACheck) {
        long[] now = {0};
        return new PassphraseKeys(
                (passphrase, salt, rounds) -> new byte[VaultKey.BYTES],
                new SecureRandom(),
                () -> now[0] += nanosecondsACheck);
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
        assertThat(timed(3_000_000_000L).make(PASSPHRASE).derivation().rounds()).isEqualTo(600_000);
    }

    @Test
    void a_quick_machine_gets_as_many_rounds_as_half_a_second_allows() {
        assertThat(timed(100_000_000L).make(PASSPHRASE).derivation().rounds()).isEqualTo(3_000_000);
        assertThat(timed(1).make(PASSPHRASE).derivation().sound()).isTrue();
    }

    @Test
    void every_key_has_a_salt_of_its_own() {
        PassphraseKeys keys = timed(1_000_000_000L);

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
