package dev.rolecall.secret;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.domain.VaultFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.IntConsumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// Vaults in a folder of their own, whose passphrases are stretched in no time.
public final class VaultStage {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T10:15:30Z"), ZoneOffset.UTC);
    public static final Secret PASSPHRASE = new Secret("correct horse battery staple");
    public static final Secret OTHER = new Secret("another passphrase altogether");
    public static final Secret TOKEN = new Secret("tok-5f2d9a71c3");

    private VaultStage() {}

    static PassphraseKeys quickPassphrases() {
        return passphrases(VaultStage::digest);
    }

    /// Every call seems to take a second, so that rounds stay at their least.
    private static PassphraseKeys passphrases(Stretching stretching) {
        long[] now = {0};
        return new PassphraseKeys(stretching, new SecureRandom(), () -> now[0] += 1_000_000_000L);
    }

    public static Vault vault(Path folder, SystemStore store) {
        return new Vault(folder, store, quickPassphrases(), CLOCK);
    }

    /// One that says how many rounds each passphrase is stretched by.
    public static Vault vault(Path folder, SystemStore store, IntConsumer rounds) {
        Stretching telling =
                (passphrase, salt, wanted) -> {
                    rounds.accept(wanted);
                    return digest(passphrase, salt, wanted);
                };
        return new Vault(folder, store, passphrases(telling), CLOCK);
    }

    private static byte[] digest(byte[] passphrase, byte[] salt, int rounds) {
        return Ciphers.sha256()
                .digest(
                        ByteBuffer.allocate(passphrase.length + salt.length + Integer.BYTES)
                                .put(passphrase)
                                .put(salt)
                                .putInt(rounds)
                                .array());
    }

    /// Flips a byte in the middle of the vault in `folder`, as a failing disk does.
    public static void damage(Path folder) throws IOException {
        Path file = folder.resolve(VaultFile.NAME);
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }

    static String found(StoredSecrets secrets, String name) throws FailureException {
        return secrets.find(name).map(Secret::reveal).orElse("nothing");
    }

    public static Failure failure(ThrowingCallable call) {
        return catchThrowableOfType(FailureException.class, call).failure();
    }

    static Failure shut(VaultFault fault) {
        return new Failure.VaultShut(fault);
    }
}
