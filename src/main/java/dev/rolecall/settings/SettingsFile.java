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
    private Optional<Loaded<SettingsJson>> ahead = Optional.empty();

    /// @param folder the folder for settings
    public SettingsFile(Path folder, Clock clock) {
        this.file = new SafeFile(folder.resolve(FILE), clock);
    }

    /// How the window is drawn, which JavaFX must know before it begins. The file in `folder` is
    /// read as a whole only where it says something of that: most people never set it, and reading
    /// would take longer than anything else before JavaFX. Nothing is mended: that is for [#load],
    /// which tells of it.
    ///
    /// @throws FailureException with [Failure.Storage] if the file is there and cannot be read
    public static Drawing drawing(Path folder, Clock clock) throws FailureException {
        SafeFile file = new SafeFile(folder.resolve(FILE), clock);
        if (!file.mentions(SettingsReading.UI_SCALE, SettingsReading.SOFTWARE)) {
            return Drawing.USUAL;
        }
        return file.peek(SettingsJson::parse)
                .filter(kept -> !kept.isNewer())
                .map(kept -> kept.settings().drawing())
                .orElse(Drawing.USUAL);
    }

    /// Reads the settings beside other work; what [#load] finds next is this. Settings that cannot
    /// be read now are read again then.
    public synchronized void readAhead() {
        try {
            ahead = Optional.of(file.read(SettingsJson::parse));
        } catch (FailureException toldByLoad) {
            ahead = Optional.empty();
        }
    }

    /// Reads the settings. A damaged file is set aside and the last good one used; of a newer
    /// version nothing is used; a value that makes no sense is the usual one.
    ///
    /// @throws FailureException with [Failure.Storage] if the file is there and cannot be read
    public synchronized Kept load() throws FailureException {
        Loaded<SettingsJson> loaded =
                ahead.isPresent() ? ahead.get() : file.read(SettingsJson::parse);
        ahead = Optional.empty();
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
        if (loaded instanceof Loaded.Restored<SettingsJson>(_, Optional<Path> aside)) {
            return Optional.of(
                    aside.map(path -> Message.of("settings.file.restored", path))
                            .orElseGet(() -> Message.of("settings.file.missing")));
        }
        return loaded instanceof Loaded.Lost<SettingsJson>(List<Path> aside)
                ? Optional.of(Message.of("settings.file.lost", aside.getFirst()))
                : Optional.empty();
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
