package dev.rolecall.app;

import dev.rolecall.settings.Settings;
import dev.rolecall.settings.WindowPlace;
import dev.rolecall.ui.workspace.SettingsModel;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.stage.Stage;

/// Remembers where a window stands, each time that changes.
final class WindowMemory {
    private final Stage stage;
    private final SettingsModel settings;

    WindowMemory(Stage stage, SettingsModel settings) {
        this.stage = stage;
        this.settings = settings;
    }

    /// Remembers where it stands now, and watches it. A window that grows to fill its screen says
    /// so only after it has grown, so it is looked at when that is over.
    void watch() {
        List<ObservableValue<?>> parts =
                List.of(
                        stage.xProperty(),
                        stage.yProperty(),
                        stage.widthProperty(),
                        stage.heightProperty(),
                        stage.maximizedProperty());
        keep();
        parts.forEach(part -> part.addListener((_, _, _) -> Screen.later(this::keep)));
    }

    private void keep() {
        if (stage.isShowing() && !stage.isIconified() && !stage.isFullScreen()) {
            settings.change(now -> now.with(place(now)));
        }
    }

    /// A window that fills its screen goes back, one day, to where it was before.
    private WindowPlace place(Settings now) {
        WindowPlace here =
                new WindowPlace(
                        stage.getX(),
                        stage.getY(),
                        stage.getWidth(),
                        stage.getHeight(),
                        stage.isMaximized());
        return here.maximized() ? now.window().map(WindowPlace::filling).orElse(here) : here;
    }
}
