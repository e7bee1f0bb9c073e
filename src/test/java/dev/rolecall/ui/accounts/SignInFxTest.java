package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.SignInFault;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The sheet a person sees while the browser asks.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class SignInFxTest {
    private final FakeSignIn signIn = new FakeSignIn();
    private final BackgroundOperations operations =
            new BackgroundOperations(Platform::runLater, Clock.systemUTC());
    private final AtomicInteger opened = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private Scene scene;

    @Start
    void start(Stage stage) {
        Messages messages = new Messages(Locale.ENGLISH);
        SignInViewModel model =
                new SignInViewModel(
                        SignInViewModelTest.ACCOUNT,
                        SignInViewModelTest.SOURCE,
                        signIn,
                        operations,
                        _ -> opened.incrementAndGet(),
                        messages);
        SignInView view =
                new SignInView(model, messages, done::incrementAndGet, closed::incrementAndGet);
        scene = new Scene(new StackPane(view), 640, 360);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        model.begin();
        view.focusFirst();
    }

    @AfterEach
    void end() {
        operations.close();
    }

    @Test
    void the_address_can_be_copied_and_the_page_opened_again_while_waiting(FxRobot robot)
            throws Exception {
        until(() -> opened.get() == 1);
        shoot(robot, "sign-in-waiting");
        robot.clickOn("Copy");
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .isEqualTo("https://accounts.example/authorize?attempt=1"));
        assertThat(robot.lookup("Copied").tryQuery()).isPresent();
        robot.clickOn("Open the page again");
        assertThat(opened).hasValue(2);

        signIn.answer(Optional.empty());

        until(() -> done.get() == 1);
    }

    @Test
    void a_denied_consent_says_so_and_can_be_asked_for_again(FxRobot robot) throws Exception {
        until(() -> opened.get() == 1);
        signIn.answer(Optional.of(new Failure.NotSignedIn(SignInFault.DENIED, "")));
        until(() -> robot.lookup("Try again").tryQuery().isPresent());
        shoot(robot, "sign-in-denied");

        robot.clickOn("Try again");

        until(() -> opened.get() == 2);
        assertThat(robot.lookup("Open the page again").tryQuery()).isPresent();
    }

    @Test
    void escape_leaves(FxRobot robot) throws Exception {
        until(() -> opened.get() == 1);
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).hasValue(1);
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(scene, name + "-light");
            theme.toggle();
            Pictures.take(scene, name + "-dark");
            theme.toggle();
        });
    }
}
