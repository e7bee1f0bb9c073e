package dev.rolecall.secret;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.i18n.Message;
import dev.rolecall.store.Loaded;
import dev.rolecall.store.PrivateFiles;
import dev.rolecall.store.SafeFile;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/// The vault in the person's own folder, with its faults as failures.
final class VaultFile implements VaultDisk {
    static final String NAME = "secrets.vault";
    private final Path folder;
    private final Clock clock;
    private final SafeFile file;
    private volatile Optional<Message> notice = Optional.empty();

    VaultFile(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
        this.file = new SafeFile(folder.resolve(NAME), clock);
    }

    @Override
    public Hold hold() throws FailureException {
        Path place = folder.resolve(NAME + ".lock");
        try {
            PrivateFiles.create(place);
            FileChannel channel = FileChannel.open(place, StandardOpenOption.WRITE);
            try {
                channel.lock();
            } catch (IOException refused) {
                channel.close();
                throw refused;
            }
            return () -> release(channel);
        } catch (IOException why) {
            throw storage(place, why);
        }
    }

    private static void release(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException releasedAllTheSame) {
            // The system lets go of the lock with the channel or, at the latest, with the program.
        }
    }

    @Override
    public Optional<VaultForm.Sealed> read() throws FailureException {
        Loaded<VaultForm.Parsed> loaded = file.read(VaultForm::parse);
        if (loaded instanceof Loaded.Lost<VaultForm.Parsed>(List<Path> setAside)) {
            throw shut(new VaultFault.Damaged(setAside.getFirst()));
        }
        if (loaded instanceof Loaded.Restored<VaultForm.Parsed>(_, Optional<Path> setAside)) {
            notice =
                    Optional.of(
                            setAside.map(path -> Message.of("vault.file.restored", path))
                                    .orElseGet(() -> Message.of("vault.file.missing")));
        }
        Optional<VaultForm.Parsed> parsed = loaded.content();
        return parsed.isPresent() ? Optional.of(usable(parsed.get())) : Optional.empty();
    }

    @Override
    public void write(byte[] content) throws FailureException {
        file.write(content);
    }

    @Override
    public void abandon() throws FailureException {
        DateTimeFormatter stamp = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
        String ending = ".abandoned-" + stamp.format(clock.instant().atOffset(ZoneOffset.UTC));
        for (String name : List.of(NAME + ".previous", NAME)) {
            Path place = folder.resolve(name);
            try {
                if (Files.exists(place)) {
                    Files.move(place, folder.resolve(name + ending));
                }
            } catch (IOException why) {
                throw storage(place, why);
            }
        }
    }

    @Override
    public Optional<Message> notice() {
        return notice;
    }

    private static VaultForm.Sealed usable(VaultForm.Parsed parsed) throws FailureException {
        return switch (parsed) {
            case VaultForm.Sealed sealed -> sealed;
            case VaultForm.Newer(int version) -> throw shut(new VaultFault.NewerVault(version));
        };
    }

    private static FailureException storage(Path place, IOException why) {
        String said = Optional.ofNullable(why.getMessage()).orElse(why.getClass().getSimpleName());
        return new FailureException(new Failure.Storage(place.toString(), true, said), why);
    }

    private static FailureException shut(VaultFault fault) {
        return new FailureException(new Failure.VaultShut(fault));
    }
}
