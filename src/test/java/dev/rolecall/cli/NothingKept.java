package dev.rolecall.cli;

import dev.rolecall.domain.Credential;
import dev.rolecall.profile.Profile;
import java.nio.file.Path;
import java.util.Map;

/// Where no account is kept, for commands that need none.
final class NothingKept implements AccountDoor {
    static final AccountDoor DOOR = new NothingKept();

    private NothingKept() {}

    @Override
    public Credential credential(Profile profile, Map<String, String> environment) {
        throw new UnsupportedOperationException("nothing is kept");
    }

    @Override
    public boolean isWindowOpen(Path folder) {
        return false;
    }
}
