package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.VaultFault;
import java.nio.file.Path;
import java.util.Map;

/// What is wrong with a vault, as texts by name and back.
final class VaultFaultText {
    private VaultFaultText() {}

    static Map<String, String> of(VaultFault fault) {
        String name = fault.getClass().getSimpleName();
        return switch (fault) {
            case VaultFault.NewerVault(int version) ->
                    Map.of("fault", name, "version", Integer.toString(version));
            case VaultFault.Damaged(Path file) -> Map.of("fault", name, "file", file.toString());
            case VaultFault.NoSystemStore(VaultFault.Absence why) ->
                    Map.of("fault", name, "why", why.name());
            case VaultFault.SystemStoreRefused(String said) ->
                    Map.of("fault", name, "storeSaid", said);
            case VaultFault.NoVault _,
                    VaultFault.WrongPassphrase _,
                    VaultFault.SystemStoreLocked _,
                    VaultFault.SystemStoreSilent _,
                    VaultFault.KeyGone _,
                    VaultFault.WrongKey _ ->
                    Map.of("fault", name);
        };
    }

    /// @throws IllegalArgumentException if this version knows no such fault
    static VaultFault read(Texts texts) {
        String name = texts.of("fault");
        return switch (name) {
            case "NewerVault" -> new VaultFault.NewerVault(texts.number("version"));
            case "Damaged" -> new VaultFault.Damaged(Path.of(texts.of("file")));
            case "NoSystemStore" ->
                    new VaultFault.NoSystemStore(texts.one(VaultFault.Absence.class, "why"));
            case "SystemStoreRefused" -> new VaultFault.SystemStoreRefused(texts.of("storeSaid"));
            case "NoVault" -> new VaultFault.NoVault();
            case "WrongPassphrase" -> new VaultFault.WrongPassphrase();
            case "SystemStoreLocked" -> new VaultFault.SystemStoreLocked();
            case "SystemStoreSilent" -> new VaultFault.SystemStoreSilent();
            case "KeyGone" -> new VaultFault.KeyGone();
            case "WrongKey" -> new VaultFault.WrongKey();
            default -> throw new IllegalArgumentException("No fault of a vault: " + name);
        };
    }
}
