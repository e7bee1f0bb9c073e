package dev.rolecall.diagnostics;

import dev.rolecall.network.NetworkSettings;
import dev.rolecall.policy.Policy;
import dev.rolecall.profile.Profiles;
import dev.rolecall.settings.Settings;
import java.util.List;

/// What diagnostics are about, as it was when somebody asked for them.
///
/// @param version of Rolecall; empty where it runs as loose classes
/// @param network the settings in force
/// @param screens size and scale of each screen, in words
public record Subject(
        String version,
        Settings settings,
        Profiles profiles,
        NetworkSettings network,
        Policy policy,
        List<String> screens) {
    public Subject {
        screens = List.copyOf(screens);
    }
}
