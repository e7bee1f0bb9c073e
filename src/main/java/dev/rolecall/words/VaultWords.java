package dev.rolecall.words;

import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.i18n.Message;

/// Why the vault of stored secrets does not open, in words, each with what to do next.
public final class VaultWords {
    private VaultWords() {}

    public static Message sentence(VaultFault fault) {
        return switch (fault) {
            case VaultFault.NoVault _ -> Message.of("vault.none");
            case VaultFault.WrongPassphrase _ -> Message.of("vault.wrongPassphrase");
            case VaultFault.NewerVault(int version) ->
                    Message.of("vault.newer", Integer.toString(version));
            case VaultFault.Damaged damaged ->
                    Message.of("vault.damaged", damaged.file().toString());
            case VaultFault.NoSystemStore(Absence why) -> Message.of("vault.noStore", absence(why));
            case VaultFault.SystemStoreLocked _ -> Message.of("vault.storeLocked");
            case VaultFault.SystemStoreRefused(String said) ->
                    Message.of("vault.storeRefused", said);
            case VaultFault.SystemStoreSilent _ -> Message.of("vault.storeSilent");
            case VaultFault.KeyGone _ -> Message.of("vault.keyGone");
            case VaultFault.WrongKey _ -> Message.of("vault.wrongKey");
        };
    }

    /// Why there is no store, as the end of a sentence that begins with “because”.
    public static Message absence(Absence why) {
        return Message.of(
                switch (why) {
                    case NO_SESSION_BUS -> "vault.absence.noSessionBus";
                    case NO_SERVICE -> "vault.absence.noService";
                    case NO_KEYRING -> "vault.absence.noKeyring";
                    case UNKNOWN_SYSTEM -> "vault.absence.unknownSystem";
                });
    }
}
