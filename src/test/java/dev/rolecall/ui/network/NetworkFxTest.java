package dev.rolecall.ui.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.network.proxy.ProxyChoice;
import dev.rolecall.network.proxy.ProxyServer;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The path a person takes from a service that cannot be trusted to one that is reached.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class NetworkFxTest {
    private final NetworkStage stage = new NetworkStage();
    private Scene scene;
    private Theme theme;
    private int closed;

    @Start
    void start(Stage window) {
        NetworkView view = new NetworkView(stage.model, stage.messages, () -> closed++);
        scene = new Scene(new StackPane(view), 1000, 700);
        theme = Theme.fixed(Appearance.LIGHT);
        theme.dress(scene);
        window.setScene(scene);
        window.show();
        view.focusFirst();
    }

    @AfterEach
    void close() throws IOException {
        stage.close();
    }

    @Test
    void an_authority_is_checked_compared_and_trusted_by_keyboard_alone(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        picture(robot, "network-untrusted");
        assertThat(robot.lookup(".rc-check-step").queryAll()).hasSize(6);
        assertThat(robot.lookup(".rc-certificate").queryAll()).hasSize(3);

        Node offer = robot.lookup("Trust this authority for Rolecall…").query();
        tabTo(robot, offer);
        robot.type(KeyCode.SPACE);
        picture(robot, "network-question");
        assertThat(focused()).isEqualTo(robot.lookup("Do not trust it").query());
        assertThat(robot.lookup(".rc-trust .rc-fingerprint").<TextField>query().getText())
                .hasSize(95);

        robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);

        assertThat(stage.network.settings().authorities()).hasSize(1);
        assertThat(robot.lookup(".rc-check-step").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anyMatch(text -> text.startsWith("Answer well The service answered"));
        picture(robot, "network-well");
    }

    @Test
    void escape_leaves_the_question_first_and_the_sheet_then(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        robot.clickOn("Trust this authority for Rolecall…");
        robot.type(KeyCode.ESCAPE);
        assertThat(closed).isZero();
        assertThat(robot.lookup("Do not trust it").tryQuery()).isEmpty();

        robot.type(KeyCode.ESCAPE);
        assertThat(closed).isOne();
        assertThat(stage.network.settings().authorities()).isEmpty();
    }

    @Test
    void a_proxy_is_named_by_keyboard_alone(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.TAB);
        robot.write("proxy.example:3128");
        robot.type(KeyCode.TAB);
        robot.write("internal.example");
        picture(robot, "network-proxy");
        robot.type(KeyCode.ENTER);

        assertThat(stage.network.settings().proxy())
                .isEqualTo(
                        new ProxyChoice.Manual(
                                new ProxyServer("proxy.example", 3128),
                                List.of("internal.example")));
        assertThat(robot.lookup("Saved; requests go this way from now on.").tryQuery()).isPresent();
    }

    @Test
    void files_and_authorities_are_listed_and_taken_away(FxRobot robot) {
        robot.type(KeyCode.SPACE);
        robot.clickOn("Trust this authority for Rolecall…");
        robot.clickOn("Trust this authority for Rolecall");
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT3).release(KeyCode.DIGIT3, KeyCode.CONTROL);
        robot.type(KeyCode.TAB);
        // With the drive on Windows, where a path without one is not whole.
        String gone = Path.of("/gone.pem").toAbsolutePath().toString();
        robot.write(gone);
        robot.type(KeyCode.ENTER);
        picture(robot, "network-authorities");
        assertThat(
                        robot.lookup(
                                        gone
                                                + " cannot be read: check that it is there and may be read, or take it off the list.")
                                .tryQuery())
                .isPresent();

        robot.clickOn("Trust no longer");
        assertThat(stage.network.settings().authorities()).isEmpty();
    }

    private void tabTo(FxRobot robot, Node wanted) {
        for (int step = 0; step < 30 && !wanted.equals(focused()); step++) {
            robot.type(KeyCode.TAB);
        }
        assertThat(focused()).isEqualTo(wanted);
    }

    private Node focused() {
        return scene.getFocusOwner();
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(scene, name + "-light");
            theme.toggle();
            Pictures.take(scene, name + "-dark");
            theme.toggle();
        });
    }
}
