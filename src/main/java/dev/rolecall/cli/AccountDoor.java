package dev.rolecall.cli;

import dev.rolecall.domain.Credential;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.Profile;
import java.nio.file.Path;
import java.util.Map;

/// How commands get at what a person keeps besides the file of accounts; the app opens it.
public interface AccountDoor {
    /// The credential of a kept account. Nothing is fetched or asked before it is used.
    ///
    /// @param environment the variables the command was started with
    Credential credential(Profile profile, Map<String, String> environment);

    /// The accounts that somebody else has set up for everybody on this machine.
    default FixedAccounts fixed() {
        return FixedAccounts.NONE;
    }

    /// Whether a window that keeps its accounts in `folder` is open; it would save over what a
    /// command writes.
    boolean isWindowOpen(Path folder);
}
