package dev.rolecall.app;

import atlantafx.base.theme.PrimerLight;
import dev.rolecall.i18n.Messages;
import java.util.Locale;
import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;

/// The least there can be: a JavaFX window in Rolecall's theme, with one label. What Rolecall's own
/// start is measured against.
final class BareWindow {
    private BareWindow() {}

    static void main(String[] none) {
        StartReport report = StartReport.to(System.out, new Messages(Locale.ENGLISH));
        report.reached(StartPhase.MAIN);
        Platform.startup(() -> {
            report.reached(StartPhase.TOOLKIT);
            Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
            Stage stage = new Stage();
            stage.setScene(new Scene(new Label("Rolecall"), 1280, 800));
            report.reached(StartPhase.WINDOW);
            stage.show();
            new AnimationTimer() {
                private int frames;

                @Override
                public void handle(long now) {
                    frames++;
                    if (frames == 2) {
                        stop();
                        report.reached(StartPhase.FIRST_FRAME);
                        Platform.runLater(() -> report.reached(StartPhase.USABLE));
                    }
                }
            }.start();
        });
    }
}
