package dev.rolecall.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus.State;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The activity list under a person's hands.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class ActivityFxTest {
    private final FakeOperations operations = new FakeOperations();
    private final FakeRetry retry = new FakeRetry();
    private ActivityViewModel model;
    private Path folder;
    private ActivityView view;
    private Scene scene;
    private Theme theme;

    @Start
    void start(Stage stage) throws IOException {
        folder = Files.createTempDirectory("activity");
        Messages messages = new Messages(Locale.ENGLISH);
        model =
                new ActivityViewModel(
                        operations,
                        retry,
                        Samples.earlier(folder),
                        messages,
                        Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        operations.stand(
                Samples.applied(
                        9,
                        Samples.item("1", ItemState.VERIFIED, "Elif Güneş → Viewer", "", 1),
                        Samples.item("2", ItemState.APPLIED, "Paul Durand revoked", "", 1),
                        Samples.item(
                                "3",
                                ItemState.REFUSED,
                                "Carla Rossi → CONSUMER",
                                "no active account with this address",
                                2),
                        Samples.item(
                                "4",
                                ItemState.CONFLICT,
                                "Mai Sato revoked",
                                "somebody made it Editor; you reviewed Viewer",
                                1),
                        Samples.item("5", ItemState.UNKNOWN, "Jon Okafor → Owner", "", 1)),
                Samples.waiting(8, Samples.NOW.plusSeconds(12)),
                Samples.over(7, State.SUCCEEDED, Optional.empty()));
        retry.stand(2, 1);
        view = new ActivityView(model, messages);
        scene = new Scene(view, 1000, 500);
        theme = Theme.fixed(Appearance.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void a_waiting_operation_is_paused_and_cancelled_by_keyboard(FxRobot robot) {
        robot.interact(view::focusList);
        for (int line = 0; line < 6; line++) {
            robot.type(KeyCode.DOWN);
        }

        robot.type(KeyCode.P);
        robot.type(KeyCode.DELETE);

        assertThat(operations.asked()).containsExactly("pause 8", "cancel 8");
    }

    @Test
    void left_hides_the_steps_and_right_shows_them_again(FxRobot robot) {
        robot.interact(view::focusList);
        robot.type(KeyCode.LEFT);
        assertThat(model.lines()).hasSize(3);

        robot.type(KeyCode.RIGHT);

        assertThat(model.lines()).hasSize(8);
    }

    @Test
    void failed_changes_are_tried_again_and_unknown_ones_checked(FxRobot robot) {
        robot.clickOn("Retry 2 failed changes");
        robot.clickOn("Check now");

        assertThat(retry.retried()).isEqualTo(1);
        assertThat(retry.checked()).isEqualTo(1);
    }

    @Test
    void earlier_runs_that_cannot_be_read_are_read_with_one_button_when_they_can(FxRobot robot)
            throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("journal.jsonl"));
        robot.interact(() -> retry.stand(2, 2));
        robot.interact(() -> Pictures.take(scene, "activity-unread"));
        assertThat(robot.lookup(".rc-attention-strip > .label").queryAllAs(Label.class))
                .filteredOn(Node::isVisible)
                .extracting(Label::getText)
                .anyMatch(words ->
                        words.startsWith(
                                "What earlier runs changed is not told. The file " + inTheWay));

        Files.delete(inTheWay);
        robot.clickOn("Try again");

        assertThat(robot.lookup("Try again").tryQuery()).isEmpty();
    }

    @Test
    void a_screen_reader_hears_the_whole_line(FxRobot robot) {
        assertThat(robot.lookup(".rc-activity-cell").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .contains(
                        "refused, Carla Rossi → CONSUMER, Contracts 2026, no active account with"
                                + " this address, try 2");
    }

    @Test
    void a_name_without_end_leaves_room_for_the_figures(FxRobot robot) {
        robot.interact(() ->
                operations.stand(
                        Samples.over(
                                7,
                                "Read " + "a company that never ends ".repeat(12),
                                State.SUCCEEDED,
                                Optional.empty())));

        assertThat(robot.lookup(".rc-operation-head").<HBox>query().getChildren())
                .allSatisfy(part ->
                        assertThat(part.localToScene(part.getLayoutBounds()).getMaxX())
                                .isLessThanOrEqualTo(scene.getWidth()));
    }

    @Test
    void what_failed_is_named_whole_however_much_there_is_to_say_of_it(FxRobot robot) {
        Failure failure =
                new Failure.Unreachable(
                        Failure.Cause.PROXY_DOWN, true, "nobody answered, again ".repeat(12));
        robot.interact(() ->
                operations.stand(
                        Samples.over(7, "Read Wrong key", State.FAILED, Optional.of(failure))));

        Label title = robot.lookup(".rc-operation-head .rc-strong").query();
        assertThat(title.getText()).contains("Read Wrong key");
        assertThat(title.getWidth()).isGreaterThanOrEqualTo(title.prefWidth(-1));
    }

    @Test
    void it_looks_as_it_should(FxRobot robot) {
        robot.interact(() -> Pictures.take(scene, "activity-light"));
        robot.interact(() -> {
            theme.toggle();
            Pictures.take(scene, "activity-dark");
        });

        assertThat(robot.lookup(".rc-step").<Node>queryAll()).hasSize(5);
    }
}
