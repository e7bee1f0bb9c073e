package dev.rolecall.secret;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandleProxies;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

/// What OpenSSL's library computes where the system has it: the same key some five times as fast as
/// Java does under the quick compiler this program runs with. An attacker computes natively too, so
/// that only this way a second of waiting buys the rounds it should. Calling out of Java is allowed
/// to this program by its start options.
@SuppressWarnings("restricted")
final class NativeStretching implements Stretching {
    private static final List<String> LIBRARIES = List.of("libcrypto.so.3", "libcrypto.so.1.1");
    private static final byte[] SAMPLE = {'s', 'a', 'm', 'p', 'l', 'e'};

    private final Pbkdf2 function;
    private final MemorySegment sha512;

    /// `PKCS5_PBKDF2_HMAC` as OpenSSL documents it.
    public interface Pbkdf2 {
        /// Computes a key into `key`.
        ///
        /// @return 1 if it was computed
        int derive(
                MemorySegment passphrase,
                int passphraseLength,
                MemorySegment salt,
                int saltLength,
                int rounds,
                MemorySegment digest,
                int keyLength,
                MemorySegment key);
    }

    /// `EVP_sha512` as OpenSSL documents it.
    public interface Digest {
        MemorySegment get();
    }

    private NativeStretching(Pbkdf2 function, MemorySegment sha512) {
        this.function = function;
        this.sha512 = sha512;
    }

    /// Empty where there is no such library, or where it does not compute what `measure` does.
    static Optional<Stretching> like(Stretching measure) {
        return LIBRARIES.stream()
                .flatMap(name -> load(name).stream())
                .filter(candidate ->
                        Arrays.equals(
                                candidate.stretch(SAMPLE, SAMPLE, 2),
                                measure.stretch(SAMPLE, SAMPLE, 2)))
                .findFirst();
    }

    private static Optional<Stretching> load(String library) {
        try {
            SymbolLookup symbols = SymbolLookup.libraryLookup(library, Arena.global());
            Pbkdf2 function =
                    function(
                            symbols,
                            "PKCS5_PBKDF2_HMAC",
                            Pbkdf2.class,
                            FunctionDescriptor.of(
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS,
                                    ValueLayout.JAVA_INT,
                                    ValueLayout.ADDRESS));
            Digest digest =
                    function(
                            symbols,
                            "EVP_sha512",
                            Digest.class,
                            FunctionDescriptor.of(ValueLayout.ADDRESS));
            return Optional.of(new NativeStretching(function, digest.get()));
        } catch (IllegalArgumentException | NoSuchElementException notHere) {
            return Optional.empty();
        }
    }

    private static <T> T function(
            SymbolLookup symbols, String name, Class<T> type, FunctionDescriptor shape) {
        return MethodHandleProxies.asInterfaceInstance(
                type,
                Linker.nativeLinker().downcallHandle(symbols.find(name).orElseThrow(), shape));
    }

    @Override
    public byte[] stretch(byte[] passphrase, byte[] salt, int rounds) {
        try (Arena arena = Arena.ofConfined()) {
            MemorySegment secret = arena.allocateFrom(ValueLayout.JAVA_BYTE, passphrase);
            MemorySegment key = arena.allocate(VaultKey.BYTES);
            int done =
                    function.derive(
                            secret,
                            passphrase.length,
                            arena.allocateFrom(ValueLayout.JAVA_BYTE, salt),
                            salt.length,
                            rounds,
                            sha512,
                            VaultKey.BYTES,
                            key);
            byte[] bytes = key.toArray(ValueLayout.JAVA_BYTE);
            secret.fill((byte) 0);
            key.fill((byte) 0);
            if (done != 1) {
                throw new IllegalStateException("OpenSSL computed no key");
            }
            return bytes;
        }
    }
}
