package dev.rolecall.ui.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The path of a person through the place of history, by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class HistoryFxTest {
    @TempDir private static Path folder;

    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private HistoryStage stage;
    private HistoryView view;

    @Start
    void start(Stage window) throws IOException {
        stage = new HistoryStage(Files.createTempDirectory(folder, "run"));
        view =
                new HistoryView(
                        stage.model,
                        stage.messages,
                        TableHabits.ofThisRun(new SimpleBooleanProperty()));
        Scene scene = new Scene(view, 760, 640);
        theme.dress(scene);
        window.setScene(scene);
        window.show();
    }

    private static List<TableView<?>> tables(FxRobot robot) {
        return robot.lookup(".table-view").queryAll().stream()
                .<TableView<?>>map(table -> (TableView<?>) table)
                .toList();
    }

    private static double divider(FxRobot robot) {
        return robot.lookup(".split-pane-divider").query().localToScene(0, 0).getY();
    }

    /// Rows come some frames after they are there.
    private static void await(TableView<?> table) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> table.getMaxHeight() == Double.MAX_VALUE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void choose(FxRobot robot, int place) throws TimeoutException {
        TableView<?> snapshots = tables(robot).getFirst();
        await(snapshots);
        robot.interact(() -> {
            snapshots.requestFocus();
            snapshots.getSelectionModel().clearAndSelect(place);
        });
    }

    @Test
    void choosing_comparing_copying_and_going_to_the_resource_need_no_mouse(FxRobot robot)
            throws TimeoutException {
        assertThat(robot.lookup(".label").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("Choose a snapshot above to see what has changed since.");
        double before = divider(robot);
        choose(robot, 2);
        assertThat(divider(robot)).as("nothing jumps").isEqualTo(before);
        TableView<?> changes = tables(robot).getLast();
        assertThat(changes.getItems()).hasSize(6);
        await(changes);

        robot.type(KeyCode.ENTER);
        assertThat(changes.isFocused()).isTrue();
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.SHORTCUT, KeyCode.C);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString().lines())
                        .hasSize(7)
                        .anySatisfy(line ->
                                assertThat(line)
                                        .startsWith(
                                                "gained\tbert@example.com\tbert@example.com\tuser\t\tWRITER\tOne\tone\tAcme")));
        robot.interact(() -> changes.getSelectionModel().clearAndSelect(1));
        robot.type(KeyCode.ENTER);

        assertThat(stage.opened).containsExactly(stage.ref("one"));
        robot.interact(() -> {
            Pictures.take(view.getScene(), "history-light");
            theme.toggle();
            Pictures.take(view.getScene(), "history-dark");
        });
    }

    @Test
    void a_letter_pins_what_is_chosen_and_the_button_says_the_way_back(FxRobot robot)
            throws TimeoutException {
        choose(robot, 1);

        robot.type(KeyCode.P);

        assertThat(stage.model.snapshots().chosen())
                .extracting(row -> row.snapshot().pinned())
                .containsExactly(true);
        robot.clickOn("Unpin");
        assertThat(stage.model.snapshots().allPinned()).isFalse();
    }
}
