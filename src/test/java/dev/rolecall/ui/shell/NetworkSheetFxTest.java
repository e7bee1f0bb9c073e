package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.network.CheckTarget;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The ways that lead to the network sheet, and back.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class NetworkSheetFxTest {
    private Room room;
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        Clock clock = Clock.systemUTC();
        room = new Room(Files.createTempDirectory("shell"), new ImmediateOperations(clock), clock);
        Theme theme = Theme.fixed(Appearance.LIGHT);
        shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
        room.open("First", Environment.PRODUCTION);
        room.open("Second", Environment.TEST);
    }

    @Test
    void the_keys_open_it_and_a_check_says_where_the_way_ends(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N)
                .release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.type(KeyCode.SPACE);

        assertThat(robot.lookup(".rc-check-step").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anyMatch(text -> text.startsWith("Connection problem "));
        robot.interact(() -> Pictures.take(scene, "network-in-the-window"));

        robot.type(KeyCode.ESCAPE);
        assertThat(shell.view().sheets().isOpen()).isFalse();
    }

    @Test
    void the_menu_of_an_account_opens_it_for_that_account(FxRobot robot) {
        robot.clickOn("Second", MouseButton.SECONDARY);
        robot.clickOn("Check the network…");

        assertThat(robot.lookup(".rc-network .combo-box").<ComboBox<CheckTarget>>query().getValue())
                .extracting(CheckTarget::name)
                .isEqualTo("Second");
    }

    @Test
    void a_failure_of_the_network_leads_to_it(FxRobot robot) {
        robot.interact(() ->
                shell.checkNetwork(room.workspace.accounts().accounts().getLast().account().id()));

        assertThat(robot.lookup(".rc-network").tryQuery()).isPresent();
    }
}
