package dev.rolecall.secret.keychain;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.StorageProvider;
import com.microsoft.credentialstorage.StorageProvider.SecureOption;
import com.microsoft.credentialstorage.model.StoredToken;
import com.microsoft.credentialstorage.model.StoredTokenType;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.secret.KeyName;
import dev.rolecall.secret.SystemStore;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Windows' Credential Manager and macOS's Keychain, by Microsoft's library.
final class LibraryStore implements SystemStore {
    /// Held here, because Java forgets the level of a logger that nobody holds.
    private final Logger logger = Logger.getLogger("com.microsoft.credentialstorage");

    private final Supplier<@Nullable SecretStore<StoredToken>> library;

    LibraryStore() {
        this(() -> StorageProvider.getTokenStorage(true, SecureOption.REQUIRED));
    }

    /// @param library asked at each use; gives null where it knows no store
    LibraryStore(Supplier<@Nullable SecretStore<StoredToken>> library) {
        this.library = library;
        logger.setLevel(Level.WARNING);
    }

    @Override
    public Optional<VaultFault> fault() {
        return Optional.ofNullable(library.get()).isPresent()
                ? Optional.empty()
                : Optional.of(unknown());
    }

    @Override
    public Optional<byte[]> find(KeyName name) throws FailureException {
        return ask(store -> Optional.ofNullable(store.get(name.text())).map(LibraryStore::key));
    }

    @Override
    public void keep(KeyName name, byte[] key) throws FailureException {
        StoredToken token = token(key);
        boolean kept = ask(store -> store.add(name.text(), token));
        token.clear();
        if (!kept) {
            throw shut(new VaultFault.SystemStoreRefused(""));
        }
    }

    @Override
    public void forget(KeyName name) throws FailureException {
        ask(store -> store.delete(name.text()));
    }

    private <T> T ask(Function<SecretStore<StoredToken>, T> question) throws FailureException {
        SecretStore<StoredToken> store =
                Optional.ofNullable(library.get()).orElseThrow(() -> shut(unknown()));
        try {
            return question.apply(store);
        } catch (SecurityException nobodyMayBeAsked) {
            // So the library says that the keychain is locked and may not show its window.
            throw shut(new VaultFault.SystemStoreLocked());
        } catch (Error answered) {
            throw refusal(answered);
        }
    }

    /// The library throws a bare `Error` when macOS's tool refuses; every other one is not its own.
    private static FailureException refusal(Error answered) {
        if (answered.getClass() != Error.class) {
            throw answered;
        }
        String said = Optional.ofNullable(answered.getMessage()).orElse("");
        return shut(new VaultFault.SystemStoreRefused(said.lines().findFirst().orElse("")));
    }

    private static StoredToken token(byte[] key) {
        byte[] encoded = Base64.getEncoder().encode(key);
        char[] characters = new char[encoded.length];
        for (int at = 0; at < encoded.length; at++) {
            characters[at] = (char) encoded[at];
        }
        StoredToken token = new StoredToken(characters, StoredTokenType.PERSONAL);
        Arrays.fill(encoded, (byte) 0);
        Arrays.fill(characters, '\0');
        return token;
    }

    private static byte[] key(StoredToken token) {
        ByteBuffer encoded = StandardCharsets.ISO_8859_1.encode(CharBuffer.wrap(token.getValue()));
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        token.clear();
        try {
            return Base64.getDecoder().decode(bytes);
        } catch (IllegalArgumentException notOurs) {
            return new byte[0];
        }
    }

    private static VaultFault unknown() {
        return new VaultFault.NoSystemStore(Absence.UNKNOWN_SYSTEM);
    }

    private static FailureException shut(VaultFault fault) {
        return new FailureException(new Failure.VaultShut(fault));
    }
}
