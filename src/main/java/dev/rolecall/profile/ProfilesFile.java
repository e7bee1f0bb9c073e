package dev.rolecall.profile;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.store.Loaded;
import dev.rolecall.store.SafeFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The file that keeps a person's accounts: `accounts.json` in the folder for settings. Safe to use
/// from many threads, by one program at a time.
public final class ProfilesFile {
    static final String FILE = "accounts.json";

    private final SafeFile file;
    private final FixedAccounts fixed;
    private ProfilesJson kept = ProfilesJson.empty();
    private boolean newer;

    /// @param folder the folder for settings
    public ProfilesFile(Path folder, Clock clock) {
        this(folder, clock, FixedAccounts.NONE);
    }

    /// @param folder the folder for settings
    /// @param fixed accounts that are there besides, and never in the file
    public ProfilesFile(Path folder, Clock clock, FixedAccounts fixed) {
        this.file = new SafeFile(folder.resolve(FILE), clock);
        this.fixed = fixed;
    }

    /// The accounts that nobody can change here.
    public FixedAccounts fixed() {
        return fixed;
    }

    public Path path() {
        return file.path();
    }

    /// Reads the accounts. A damaged file is set aside and the last good one used; a file of a
    /// newer version is left alone.
    ///
    /// @throws FailureException with [Failure.Storage] if the file is there and cannot be read
    public synchronized Kept load() throws FailureException {
        Loaded<ProfilesJson> loaded = file.read(ProfilesJson::parse);
        kept = loaded.content().orElseGet(ProfilesJson::empty);
        newer = kept.newer().isPresent();
        List<Message> notices = new ArrayList<>();
        notice(loaded).ifPresent(notices::add);
        kept.newer()
                .ifPresent(version ->
                        notices.add(Message.of("profile.file.newer", file.path(), version)));
        if (!newer && kept.notUnderstood() > 0) {
            notices.add(Message.of("profile.file.notUnderstood", kept.notUnderstood()));
        }
        return new Kept(fixed.over(newer ? Profiles.NONE : kept.profiles()), notices);
    }

    /// Saves the accounts; they are on the disk when this returns.
    ///
    /// @throws FailureException with [Failure.Storage] if they are not, also when the file is of a
    ///   newer version and must not be written over
    public synchronized void save(Profiles profiles) throws FailureException {
        if (newer) {
            throw new FailureException(
                    new Failure.Storage(file.path().toString(), true, "newer version"));
        }
        ProfilesJson next = kept.with(fixed.without(profiles));
        file.write(next.bytes());
        kept = next;
    }

    private static Optional<Message> notice(Loaded<ProfilesJson> loaded) {
        if (loaded instanceof Loaded.Restored<ProfilesJson>(_, Optional<Path> aside)) {
            return Optional.of(
                    aside.map(path -> Message.of("profile.file.restored", path))
                            .orElseGet(() -> Message.of("profile.file.missing")));
        }
        return loaded instanceof Loaded.Lost<ProfilesJson>(List<Path> aside)
                ? Optional.of(Message.of("profile.file.lost", aside.getFirst()))
                : Optional.empty();
    }

    /// What was found in the file.
    ///
    /// @param notices what the person must be told of it, in words
    public record Kept(Profiles profiles, List<Message> notices) {
        public Kept {
            notices = List.copyOf(notices);
        }
    }
}
