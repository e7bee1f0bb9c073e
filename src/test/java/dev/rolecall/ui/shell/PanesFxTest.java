package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// F6 where some parts of the window are not seen, or not there yet.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class PanesFxTest {
    private final HandClock clock = new HandClock();
    private Room room;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        room = new Room(Files.createTempDirectory("panes"), new ImmediateOperations(clock), clock);
        Theme theme = Theme.fixed(Appearance.LIGHT);
        Shell shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    private void key(FxRobot robot, KeyCode key) {
        robot.press(KeyCode.SHORTCUT).type(key).release(KeyCode.SHORTCUT);
    }

    /// What has the focus after each of as many F6.
    private List<Node> travel(FxRobot robot, int steps) {
        List<Node> owners = new ArrayList<>();
        for (int step = 0; step < steps; step++) {
            robot.type(KeyCode.F6);
            owners.add(scene.getFocusOwner());
        }
        return owners;
    }

    @Test
    void the_focus_travels_past_a_place_that_is_not_seen(FxRobot robot) {
        robot.interact(() -> room.open("First", Environment.PRODUCTION));
        key(robot, KeyCode.DIGIT2);

        List<Node> owners = travel(robot, 3);

        assertThat(owners.get(0).getStyleClass()).contains("rc-drawer-switch");
        assertThat(owners.get(1).getStyleClass()).contains("rc-sidebar-row");
        assertThat(owners.get(2))
                .isInstanceOfSatisfying(
                        Button.class, there -> assertThat(there.getText()).isEqualTo("All access"));
    }

    @Test
    void and_past_one_that_was_made_and_has_no_room_yet(FxRobot robot) {
        key(robot, KeyCode.DIGIT1);
        robot.interact(() -> scene.getRoot().lookup(".rc-sidebar-row").requestFocus());

        List<Node> owners = travel(robot, 2);

        assertThat(owners.get(0).getStyleClass()).contains("rc-drawer-switch");
        assertThat(owners.get(1).getStyleClass()).contains("rc-sidebar-row");
    }
}
