package dev.rolecall.settings;

import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.store.Loaded;
import dev.rolecall.store.SafeFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file that keeps a person's settings: `settings.json` in the folder for settings. Safe to use
/// from many threads, by one program at a time.
public final class SettingsFile {
    static final String FILE = "settings.json";

    private final SafeFile file;
    private SettingsJson kept = SettingsJson.empty();

    /// @param folder the folder for settings
    public SettingsFile(Path folder, Clock clock) {
        this.file = new SafeFile(folder.resolve(FILE), clock);
    }

    /// Reads the settings. A damaged file is set aside and the last good one used; of a newer
    /// version nothing is used; a value that makes no sense is the usual one.
    ///
    /// @throws FailureException with [Failure.Storage] if the file is there and cannot be read
    public synchronized Kept load() throws FailureException {
        Loaded<SettingsJson> loaded = file.read(SettingsJson::parse);
        kept = loaded.content().orElseGet(SettingsJson::empty);
        List<Message> notices = new ArrayList<>();
        notice(loaded).ifPresent(notices::add);
        if (kept.isNewer()) {
            notices.add(Message.of("settings.file.newer", file.path()));
            return new Kept(Settings.USUAL, notices);
        }
        if (!kept.faults().isEmpty()) {
            notices.add(
                    Message.of(
                            "settings.file.noSense",
                            file.path(),
                            String.join(", ", kept.faults())));
        }
        return new Kept(kept.settings(), notices);
    }

    /// Saves the settings; they are on the disk when this returns. A file of a newer version is
    /// left alone: that was told when it was read.
    ///
    /// @throws FailureException with [Failure.Storage] if they are not
    public synchronized void save(Settings settings) throws FailureException {
        if (!kept.isNewer()) {
            SettingsJson next = kept.with(settings);
            file.write(next.bytes());
            kept = next;
        }
    }

    private static Optional<Message> notice(Loaded<SettingsJson> loaded) {
        return switch (loaded) {
            case Loaded.Absent<SettingsJson> _, Loaded.Good<SettingsJson> _ -> Optional.empty();
            case Loaded.Restored<SettingsJson>(_, Optional<Path> aside) ->
                    Optional.of(
                            aside.map(path -> Message.of("settings.file.restored", path))
                                    .orElseGet(() -> Message.of("settings.file.missing")));
            case Loaded.Lost<SettingsJson>(List<Path> aside) ->
                    Optional.of(Message.of("settings.file.lost", aside.getFirst()));
        };
    }

    /// What was found in the file.
    ///
    /// @param notices what the person must be told of it, in words
    public record Kept(Settings settings, List<Message> notices) {
        public Kept {
            notices = List.copyOf(notices);
        }
    }
}
