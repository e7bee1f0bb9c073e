package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.operation.Outcome;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// How the window opens and closes.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class MainWindowFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private final CountDownLatch closed = new CountDownLatch(1);
    private Desk desk;
    private MainWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws InterruptedException {
        desk =
                Screen.call(() ->
                        new Desk(
                                operations,
                                folder,
                                Keeping.nothing(),
                                new Browser(operations),
                                Theme.fixed(Appearance.LIGHT),
                                messages,
                                Locale.ENGLISH));
        window =
                Screen.call(() -> {
                    MainWindow made =
                            new MainWindow(desk, operations, "Rolecall", closed::countDown);
                    made.show();
                    return made;
                });
    }

    @AfterEach
    void close() throws InterruptedException {
        Screen.call(() -> {
            window.scene().getWindow().hide();
            return true;
        });
        operations.close();
        desk.close();
    }

    @Test
    void the_window_has_its_icon_for_docks_and_switchers() throws Exception {
        Stage stage = (Stage) window.scene().getWindow();
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !stage.getIcons().isEmpty());

        assertThat(stage.getIcons())
                .hasSize(3)
                .allSatisfy(icon -> assertThat(icon.getException()).isNull())
                .extracting(Image::getWidth)
                .containsExactly(32.0, 64.0, 128.0);
    }

    @Test
    void the_window_fits_the_screen_it_opens_on() {
        Window shown = window.scene().getWindow();

        assertThat(shown.getX()).isNotNegative();
        assertThat(shown.getX() + shown.getWidth()).isLessThanOrEqualTo(1000);
        assertThat(shown.getY() + shown.getHeight()).isLessThanOrEqualTo(1000);
    }

    @Test
    void a_second_start_brings_a_window_that_was_put_away_back(FxRobot robot) {
        Stage stage = (Stage) window.scene().getWindow();
        robot.interact(() -> stage.setIconified(true));
        assertThat(stage.isIconified()).isTrue();

        robot.interact(window::bringToFront);

        assertThat(stage.isIconified()).isFalse();
        assertThat(stage.isFocused()).isTrue();
    }

    @Test
    void with_nothing_running_it_closes_at_once(FxRobot robot) throws InterruptedException {
        robot.interact(this::request);

        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(window.scene().getWindow().isShowing()).isFalse();
    }

    @Test
    void over_running_work_it_asks_and_then_cancels_it(FxRobot robot) throws Exception {
        CompletableFuture<Outcome<Boolean>> outcome = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        operations.start(
                Message.verbatim("Long work"),
                progress -> {
                    begun.countDown();
                    new CountDownLatch(1).await();
                    return true;
                },
                outcome::complete);
        assertThat(begun.await(5, TimeUnit.SECONDS)).isTrue();

        robot.interact(this::request);
        assertThat(closed.getCount()).isEqualTo(1);
        robot.clickOn("Stay");
        assertThat(window.scene().getWindow().isShowing()).isTrue();
        assertThat(outcome).isNotDone();

        robot.interact(this::request);
        robot.clickOn("Cancel and close");
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(operations.shutdown(Duration.ofSeconds(5))).isTrue();

        assertThat(outcome.get(5, TimeUnit.SECONDS)).isInstanceOf(Outcome.Cancelled.class);
        assertThat(operations.all())
                .extracting(OperationStatus::state)
                .containsExactly(OperationStatus.State.CANCELLED);
    }

    private void request() {
        Window shown = window.scene().getWindow();
        shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
    }
}
