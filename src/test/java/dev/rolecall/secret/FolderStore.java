package dev.rolecall.secret;

import dev.rolecall.domain.VaultFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/// A system's store that outlives the program, as real ones do: one file a key.
record FolderStore(Path folder) implements SystemStore {
    @Override
    public Optional<VaultFault> fault() {
        return Optional.empty();
    }

    @Override
    public Optional<byte[]> find(KeyName name) {
        try {
            return Optional.of(Files.readAllBytes(folder.resolve(name.text())));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void keep(KeyName name, byte[] key) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.write(folder.resolve("fresh"), key);
            Files.move(fresh, folder.resolve(name.text()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public void forget(KeyName name) {
        try {
            Files.deleteIfExists(folder.resolve(name.text()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
