package dev.rolecall.secret.keychain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.microsoft.credentialstorage.SecretStore;
import com.microsoft.credentialstorage.model.StoredToken;
import com.microsoft.credentialstorage.model.StoredTokenType;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.secret.KeyName;
import dev.rolecall.secret.Slot;
import dev.rolecall.secret.SystemStore;
import dev.rolecall.secret.dbus.BusException;
import java.io.EOFException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Proves which store each system has and how what they answer becomes a fault.
class SystemStoresTest {
    private static final KeyName NAME = new KeyName(new UUID(1, 2), Slot.A);
    private static final byte[] KEY = {1, -2, 3, 0, 127, -128};

    /// What the library does on Windows and macOS, in memory.
    private static final class LibraryDouble implements SecretStore<StoredToken> {
        private final Map<String, char[]> tokens = new HashMap<>();
        private Optional<Throwable> trouble = Optional.empty();
        private boolean refusing;

        @Override
        public @Nullable StoredToken get(String key) {
            answer();
            return Optional.ofNullable(tokens.get(key))
                    .map(token -> new StoredToken(token, StoredTokenType.PERSONAL))
                    .orElse(null);
        }

        @Override
        public boolean delete(String key) {
            answer();
            return tokens.remove(key) != null;
        }

        @Override
        public boolean add(String key, StoredToken secret) {
            answer();
            if (!refusing) {
                tokens.put(key, secret.getValue().clone());
            }
            return !refusing;
        }

        @Override
        public boolean isSecure() {
            return true;
        }

        private void answer() {
            if (trouble.orElse(null) instanceof Error error) {
                throw error;
            }
            if (trouble.orElse(null) instanceof SecurityException refused) {
                throw refused;
            }
        }
    }

    private final LibraryDouble library = new LibraryDouble();
    private final LibraryStore store = new LibraryStore(() -> library);

    private static VaultFault fault(ThrowingCallable call) {
        FailureException failed = catchThrowableOfType(FailureException.class, call);
        return ((Failure.VaultShut) failed.failure()).fault();
    }

    @Test
    void each_system_has_its_store() {
        assertThat(store("Linux")).isInstanceOf(SecretServiceStore.class);
        assertThat(store("Windows 11")).isInstanceOf(LibraryStore.class);
        assertThat(store("Mac OS X")).isInstanceOf(LibraryStore.class);
    }

    private static SystemStore store(String system) {
        return SystemStores.of(system, Map.of());
    }

    @Test
    void an_unknown_system_has_none_and_says_so() throws Exception {
        VaultFault none = new VaultFault.NoSystemStore(Absence.UNKNOWN_SYSTEM);

        assertThat(store("Plan 9").fault()).contains(none);
        assertThat(fault(() -> store("Plan 9").keep(NAME, KEY))).isEqualTo(none);
        assertThat(fault(() -> store("Plan 9").forget(NAME))).isEqualTo(none);
        assertThat(fault(() -> new LibraryStore(() -> null).find(NAME))).isEqualTo(none);
    }

    @Test
    void a_key_is_kept_found_and_forgotten_through_the_library() throws Exception {
        assertThat(store.find(NAME)).isEmpty();
        store.keep(NAME, KEY);
        assertThat(store.find(NAME).orElseThrow()).isEqualTo(KEY);
        assertThat(library.tokens).containsOnlyKeys("Rolecall vault key A " + NAME.vault());

        store.forget(NAME);
        assertThat(store.find(NAME)).isEmpty();
    }

    @Test
    void something_else_under_our_name_is_no_key() throws Exception {
        library.tokens.put(NAME.text(), "not base64 at all".toCharArray());

        assertThat(store.find(NAME).orElseThrow()).isEmpty();
    }

    @Test
    void a_keychain_that_may_not_show_its_window_is_locked() {
        library.trouble = Optional.of(new SecurityException("User interaction is not allowed."));

        assertThat(fault(() -> store.find(NAME))).isEqualTo(new VaultFault.SystemStoreLocked());
    }

    @Test
    void a_refusal_is_said_in_the_first_line_of_the_systems_words() {
        library.trouble = Optional.of(new Error("security exited with result 128.\nstdOut: \n"));
        assertThat(fault(() -> store.find(NAME)))
                .isEqualTo(new VaultFault.SystemStoreRefused("security exited with result 128."));

        library.trouble = Optional.empty();
        library.refusing = true;
        assertThat(fault(() -> store.keep(NAME, KEY)))
                .isEqualTo(new VaultFault.SystemStoreRefused(""));
    }

    @Test
    void an_error_that_is_not_the_librarys_own_is_not_swallowed() {
        library.trouble = Optional.of(new StackOverflowError());

        assertThat(catchThrowableOfType(StackOverflowError.class, () -> store.find(NAME)))
                .isNotNull();
    }

    @Test
    void what_the_bus_answers_is_told_apart() {
        Map<String, VaultFault> answers =
                Map.of(
                        "org.freedesktop.DBus.Error.ServiceUnknown",
                        new VaultFault.NoSystemStore(Absence.NO_SERVICE),
                        "org.freedesktop.DBus.Error.Spawn.ChildExited",
                        new VaultFault.NoSystemStore(Absence.NO_SERVICE),
                        "org.freedesktop.DBus.Error.NoReply",
                        new VaultFault.SystemStoreSilent(),
                        "org.freedesktop.Secret.Error.IsLocked",
                        new VaultFault.SystemStoreLocked(),
                        "org.freedesktop.DBus.Error.AccessDenied",
                        new VaultFault.SystemStoreRefused("not for you"));

        answers.forEach((error, fault) ->
                assertThat(KeyringFaults.of(new BusException(error, "not for you")))
                        .as(error)
                        .isEqualTo(fault));
        assertThat(KeyringFaults.of(new SocketTimeoutException()))
                .isEqualTo(new VaultFault.SystemStoreSilent());
        assertThat(KeyringFaults.of(new EOFException()))
                .isEqualTo(new VaultFault.SystemStoreSilent());
        assertThat(KeyringFaults.of(new IOException("broken pipe")))
                .isEqualTo(new VaultFault.SystemStoreRefused("D-Bus"));
    }
}
