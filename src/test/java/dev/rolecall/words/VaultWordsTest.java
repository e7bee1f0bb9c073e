package dev.rolecall.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.i18n.Messages;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every fault of the vault has a sentence of its own that says what to do.
class VaultWordsTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    static Stream<VaultFault> everyFault() {
        return Stream.concat(
                Stream.of(
                        new VaultFault.NoVault(),
                        new VaultFault.WrongPassphrase(),
                        new VaultFault.NewerVault(7),
                        new VaultFault.Damaged(Path.of("vault.damaged")),
                        new VaultFault.SystemStoreLocked(),
                        new VaultFault.SystemStoreRefused("access denied"),
                        new VaultFault.SystemStoreSilent(),
                        new VaultFault.KeyGone(),
                        new VaultFault.WrongKey()),
                Arrays.stream(Absence.values()).map(VaultFault.NoSystemStore::new));
    }

    @Test
    void no_two_faults_share_a_sentence() {
        List<String> sentences = everyFault().map(this::sentence).toList();

        assertThat(sentences).doesNotHaveDuplicates().allMatch(text -> text.endsWith("."));
    }

    @Test
    void a_sentence_names_what_it_is_about() {
        assertThat(sentence(new VaultFault.NewerVault(7))).contains("newer Rolecall", "form 7");
        assertThat(sentence(new VaultFault.Damaged(Path.of("vault.damaged"))))
                .contains("now vault.damaged");
        assertThat(sentence(new VaultFault.SystemStoreRefused("access denied")))
                .contains("(access denied)");
        assertThat(sentence(new VaultFault.NoSystemStore(Absence.NO_SESSION_BUS)))
                .contains("because no D-Bus session is running", "use a passphrase");
    }

    private String sentence(VaultFault fault) {
        return messages.text(VaultWords.sentence(fault));
    }
}
