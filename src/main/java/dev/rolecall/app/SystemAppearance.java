package dev.rolecall.app;

import dev.rolecall.ui.style.Appearance;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// The look the system has, and its changes.
final class SystemAppearance {
    private SystemAppearance() {}

    static ObservableValue<Appearance> observe() {
        return Platform.getPreferences()
                .colorSchemeProperty()
                .map(scheme -> scheme == ColorScheme.DARK ? Appearance.DARK : Appearance.LIGHT);
    }

    /// Whether the system asks for little motion.
    static ObservableValue<Boolean> calm() {
        return Platform.getPreferences().reducedMotionProperty();
    }
}
