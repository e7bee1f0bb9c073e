package dev.rolecall.app;

import dev.rolecall.settings.WindowPlace;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Brings an open window back onto a screen when it is not wholly on one: when its screen is
/// unplugged, and when the desktop put it elsewhere than it was asked to.
final class InSight {
    private final Stage stage;
    private final ListChangeListener<Screen> plugged = _ -> look();

    InSight(Stage stage) {
        this.stage = stage;
    }

    /// Looks now, and whenever a screen comes or goes.
    void begin() {
        look();
        Screen.getScreens().addListener(plugged);
    }

    void end() {
        Screen.getScreens().removeListener(plugged);
    }

    private void look() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isFullScreen()) {
            WindowPlace here =
                    new WindowPlace(
                            stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
            WindowPlace fit = WindowFit.onThisDesktop().place(Optional.of(here));
            if (!fit.equals(here)) {
                stage.setX(fit.x());
                stage.setY(fit.y());
                stage.setWidth(fit.width());
                stage.setHeight(fit.height());
            }
        }
    }
}
