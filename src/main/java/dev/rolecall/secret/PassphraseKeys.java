package dev.rolecall.secret;

import dev.rolecall.domain.Secret;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.LongSupplier;

/// Makes keys of passphrases, with as many rounds as make a check take noticeable time on this
/// machine, and no more than leave it under a second when the machine has much else to do.
public final class PassphraseKeys {
    private static final Duration WANTED = Duration.ofMillis(400);

    /// Rounds are raised only where a check would be quicker than this.
    private static final Duration QUICK = Duration.ofMillis(350);

    private static final int STEP = 50_000;

    private final Stretching stretching;
    private final SecureRandom random;
    private final LongSupplier nanoseconds;

    PassphraseKeys(Stretching stretching, SecureRandom random, LongSupplier nanoseconds) {
        this.stretching = stretching;
        this.random = random;
        this.nanoseconds = nanoseconds;
    }

    /// With the quickest way this machine has; it is looked for when first needed.
    public static PassphraseKeys ofThisMachine() {
        return new PassphraseKeys(new QuickestStretching(), new SecureRandom(), System::nanoTime);
    }

    /// Gets ready whatever computes keys, so that a check takes no longer than its rounds do.
    void prepare() {
        stretching.stretch(new byte[1], new byte[Derivation.SALT_BYTES], 1);
    }

    /// A key with the way it was made, which goes into the vault's header.
    record Made(VaultKey key, Derivation derivation) {}

    /// A key with a new salt and as many rounds as this machine allows, never under
    /// [Derivation#LEAST_ROUNDS]. A machine that is busy seems slow, so that it gets fewer rounds
    /// than it could do, and never more.
    Made make(Secret passphrase) {
        prepare();
        Derivation least = fresh(Derivation.LEAST_ROUNDS);
        long begun = nanoseconds.getAsLong();
        VaultKey key = derive(passphrase, least);
        long taken = Math.max(1, nanoseconds.getAsLong() - begun);
        if (taken >= QUICK.toNanos()) {
            return new Made(key, least);
        }
        key.wipe();
        long wanted = WANTED.toNanos() * Derivation.LEAST_ROUNDS / taken / STEP * STEP;
        Derivation more = fresh((int) Math.min(wanted, Derivation.MOST_ROUNDS / 2));
        return new Made(derive(passphrase, more), more);
    }

    VaultKey derive(Secret passphrase, Derivation derivation) {
        // Keyboards differ in how they compose an accented letter; the key must not.
        String composed = Normalizer.normalize(passphrase.reveal(), Normalizer.Form.NFC);
        byte[] bytes = composed.getBytes(StandardCharsets.UTF_8);
        try {
            return new VaultKey(
                    stretching.stretch(
                            bytes,
                            HexFormat.of().parseHex(derivation.salt()),
                            derivation.rounds()));
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    private Derivation fresh(int rounds) {
        byte[] salt = new byte[Derivation.SALT_BYTES];
        random.nextBytes(salt);
        return new Derivation(Derivation.NAME, rounds, HexFormat.of().formatHex(salt));
    }
}
