package dev.rolecall.cli;

import dev.rolecall.domain.FailureException;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.store.UserFolders;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/// The accounts this user keeps: the same as the window's.
final class KeptAccounts {
    private final UserFolders folders;
    private final ProfilesFile file;

    /// @param fixed accounts that are there besides
    KeptAccounts(Map<String, String> environment, FixedAccounts fixed) {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
        this.folders = new UserFolders(environment, System.getProperty("os.name"), Path.of(home));
        this.file = new ProfilesFile(folders.config(), Clock.systemUTC(), fixed);
    }

    Path folder() {
        return folders.config();
    }

    ProfilesFile file() {
        return file;
    }

    /// Reads them and tells what must be told of the file.
    ProfilesFile.Kept load(Terminal terminal) throws FailureException {
        ProfilesFile.Kept kept = file.load();
        kept.notices().forEach(terminal::tell);
        return kept;
    }
}
