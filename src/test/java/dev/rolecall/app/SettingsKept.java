package dev.rolecall.app;

import dev.rolecall.settings.SettingsFile;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/// Keeps the window's settings and nothing else.
final class SettingsKept {
    private SettingsKept() {}

    /// Settings in `folder`.
    static Keeping in(Path folder) {
        Keeping nothing = Keeping.nothing();
        return new Keeping(
                Optional.empty(),
                Optional.of(new SettingsFile(folder, Clock.systemUTC())),
                Optional.empty(),
                nothing.secrets(),
                Optional.empty(),
                nothing.way(),
                nothing.google(),
                () -> false);
    }
}
