package dev.rolecall.ui.settings;

import dev.rolecall.settings.Look;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.SettingsModel;
import java.util.Optional;

/// Keeps the window's look and the setting of it the same, whichever of them changes.
public final class KeptLook {
    private final Theme theme;
    private final SettingsModel settings;

    public KeptLook(Theme theme, SettingsModel settings) {
        this.theme = theme;
        this.settings = settings;
    }

    /// Shows the look that was kept, and keeps what is chosen from now on.
    public void begin() {
        settings.settings().subscribe(now -> follow(now.look()));
        theme.begin();
        theme.chosen().addListener((_, _, now) -> settings.change(kept -> kept.with(look(now))));
    }

    private void follow(Look look) {
        Optional<Appearance> wanted = appearance(look);
        if (!theme.chosen().get().equals(wanted)) {
            theme.follow(wanted);
        }
    }

    private static Optional<Appearance> appearance(Look look) {
        return switch (look) {
            case SYSTEM -> Optional.empty();
            case LIGHT -> Optional.of(Appearance.LIGHT);
            case DARK -> Optional.of(Appearance.DARK);
        };
    }

    private static Look look(Optional<Appearance> chosen) {
        return chosen.map(appearance ->
                        switch (appearance) {
                            case LIGHT -> Look.LIGHT;
                            case DARK -> Look.DARK;
                        })
                .orElse(Look.SYSTEM);
    }
}
