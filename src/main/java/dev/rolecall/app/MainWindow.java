package dev.rolecall.app;

import dev.rolecall.operation.Metronome;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Operations;
import dev.rolecall.settings.WindowPlace;
import dev.rolecall.ui.workspace.SettingsModel;
import java.time.Duration;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/// The program's one window: where it was when it was closed last and never off the screen, never
/// closed over running operations without a question.
final class MainWindow {
    private static final int FIRST_FRAMES = 3;
    private static final int DRAWN_ONCE = 2;

    /// About half a second: whatever the start itself still has to do comes before.
    private static final int AT_REST = 30;

    /// No frame of a window is wider: a shift of more is somebody's will.
    private static final double WIDEST_FRAME = 64;

    /// In that many frames a picture is drawn, also in software, and others have had the processor.
    private static final int DRAWN = 6;

    private final Desk desk;
    private final Operations operations;
    private final Runnable onClosed;
    private final SettingsModel settings;
    private final Stage stage;
    private final Scene scene;
    private final InSight inSight;
    private final Metronome seconds;
    private final WindowPlace place;

    /// @param onClosed called once the window is gone for good
    MainWindow(Desk desk, Operations operations, String title, Runnable onClosed) {
        this.desk = desk;
        this.operations = operations;
        this.onClosed = onClosed;
        this.settings = desk.workspace().settings();
        this.stage = new Stage();
        this.inSight = new InSight(stage);
        this.seconds =
                new Metronome(Duration.ofSeconds(1), Screen::later, desk.shell()::everySecond);
        WindowFit fit = WindowFit.onThisDesktop();
        place = fit.place(settings.settings().get().window());
        // Without a size of its own, the scene would be laid out twice to find one.
        this.scene = new Scene(desk.shell().view(), place.width(), place.height());
        desk.theme().dress(scene);
        desk.shell().attach(scene);
        stage.setTitle(title);
        stage.setScene(scene);
        stand(fit);
        stage.setOnCloseRequest(this::closing);
    }

    private void stand(WindowFit fit) {
        stage.setMinWidth(fit.leastWidth());
        stage.setMinHeight(fit.leastHeight());
        stage.setX(place.x());
        stage.setY(place.y());
        stage.setWidth(place.width());
        stage.setHeight(place.height());
        stage.setMaximized(place.maximized());
    }

    /// A window at the edge of the screen is shifted by its own frame when it opens: the system
    /// adds that to the size for a moment, and takes care that all of it can be seen.
    private void standAgain() {
        double right = Math.abs(stage.getX() - place.x());
        double down = Math.abs(stage.getY() - place.y());
        if (!stage.isMaximized()
                && right + down > 0
                && right < WIDEST_FRAME
                && down < WIDEST_FRAME) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
    }

    Scene scene() {
        return scene;
    }

    void show() {
        show(_ -> {});
    }

    /// @param onPhase told of the first frame, and of when the window answers
    void show(Consumer<StartPhase> onPhase) {
        stage.show();
        seconds.start();
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == 1) {
                    standAgain();
                }
                if (frames == DRAWN_ONCE) {
                    onPhase.accept(StartPhase.FIRST_FRAME);
                    Screen.later(() -> onPhase.accept(StartPhase.USABLE));
                }
                if (!stage.isShowing()) {
                    stop();
                } else if (frames == FIRST_FRAMES) {
                    stage.getIcons().setAll(WindowIcon.inAllSizes());
                    new WindowMemory(stage, settings).watch();
                    inSight.begin();
                    desk.prepare();
                } else if (frames > AT_REST && frames % DRAWN == 0 && !desk.furnish()) {
                    stop();
                    desk.rehearse();
                }
            }
        }.start();
    }

    /// Shows the window before all others, as far as the system lets a program do that.
    void bringToFront() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    /// Asks first if something runs.
    private void closing(WindowEvent event) {
        long running =
                operations.all().stream()
                        .map(OperationStatus::state)
                        .filter(state -> !state.over())
                        .count();
        event.consume();
        if (running == 0) {
            close();
        } else {
            desk.shell().askToClose(Math.toIntExact(running), this::close);
        }
    }

    void close() {
        inSight.end();
        seconds.close();
        desk.shell().detach();
        stage.hide();
        onClosed.run();
    }
}
