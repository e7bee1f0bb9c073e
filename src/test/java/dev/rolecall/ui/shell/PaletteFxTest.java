package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.io.IOException;
import java.nio.file.Files;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The palette by keyboard alone.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class PaletteFxTest {
    private ListView<String> resources;
    private Theme theme;
    private Room room;
    private Shell shell;
    private Scene scene;

    @Start
    void start(Stage stage) throws IOException {
        resources = new ListView<>();
        theme = Theme.fixed(Appearance.LIGHT);
        HandClock clock = new HandClock();
        room = new Room(Files.createTempDirectory("shell"), new ImmediateOperations(clock), clock);
        shell =
                TestParts.shell(
                        room,
                        resources,
                        new TextField(),
                        () -> {},
                        new SecretQuestions(Platform::runLater),
                        theme,
                        clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
        room.open("Acme Europe", Environment.PRODUCTION);
    }

    @Test
    void a_person_is_found_by_a_few_letters_and_leads_to_their_access(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.P);
        shoot(robot, "palette-things");
        robot.write("ben");
        shoot(robot, "palette-person");
        robot.type(KeyCode.ENTER);

        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(room.workspace.navigation().place().get()).isEqualTo(Place.ALL_ACCESS);
    }

    @Test
    void arrows_move_and_escape_goes_back_to_where_the_keyboard_was(FxRobot robot) {
        robot.interact(resources::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.P);
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.UP);
        assertThat(list(robot).getSelectionModel().getSelectedIndex()).isEqualTo(1);

        robot.type(KeyCode.ESCAPE);

        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(resources);
    }

    @Test
    void commands_run_by_their_words_and_those_that_cannot_say_why(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        shoot(robot, "palette-commands");
        robot.write("take back");
        assertThat(robot.lookup(".rc-palette-detail").<Label>queryAll())
                .extracting(Label::getText)
                .contains("There is no step to take back.");
        robot.type(KeyCode.ENTER);
        assertThat(shell.view().sheets().isOpen()).isTrue();

        robot.push(KeyCode.CONTROL, KeyCode.A).write("light dark").type(KeyCode.ENTER);

        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
    }

    @Test
    void the_list_of_all_keys_names_every_command_of_the_window(FxRobot robot) {
        robot.interact(resources::requestFocus);
        robot.type(KeyCode.F1);
        shoot(robot, "keys");

        assertThat(robot.lookup(".rc-keys .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains(
                        "Find people, resources and accounts",
                        "Find a command",
                        "Take back the last step");
    }

    private ListView<?> list(FxRobot robot) {
        return robot.lookup(".rc-palette > .list-view").queryListView();
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
