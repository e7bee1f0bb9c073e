package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.OnScreen;
import dev.rolecall.testing.StallWatch;
import dev.rolecall.ui.control.RowsInSight;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The screen's thread under watch: what it does for a long list must not grow with the list. Two
/// lists are compared in one run by the processor time they take of that thread, which neither
/// other programs nor the collector add to.
@ExtendWith(ApplicationExtension.class)
@EnabledOnOs(OS.LINUX)
class VastInspectorFxTest {
    private static final int SHORT = 2_000;
    private static final int LONG = 40 * SHORT;

    /// Making rows on the screen's thread is forty times as much for the longer list.
    private static final int OUT_OF_PROPORTION = 6;

    private final BackgroundOperations operations =
            new BackgroundOperations(Platform::runLater, Clock.systemUTC());
    private final Desk desk =
            new Desk(
                    Samples.large(LONG)
                            .with(Kinds.MODEL, "short", "Shorter", Samples.readBy(SHORT)),
                    Samples.shelves());
    private final InspectorViewModel model = Samples.inspector(desk, operations);

    @Start
    void start(Stage stage) {
        InspectorView view =
                new InspectorView(
                        model,
                        new Messages(Locale.ENGLISH),
                        TableHabits.ofThisRun(new SimpleBooleanProperty()));
        Scene scene = new Scene(view, 420, 700);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void stop() {
        operations.close();
    }

    @Test
    void a_long_list_asks_no_more_of_the_screens_thread_than_a_short_one(FxRobot robot)
            throws Exception {
        // What is done for the first time takes longer.
        selectAndEdit(robot, "short", SHORT);
        selectAndEdit(robot, "large", LONG);

        Duration few = selectAndEdit(robot, "short", SHORT);
        Duration many = selectAndEdit(robot, "large", LONG);

        assertThat(many).isLessThan(few.multipliedBy(OUT_OF_PROPORTION));
    }

    @Test
    void a_row_asked_about_far_down_is_in_sight_and_has_the_keyboard(FxRobot robot)
            throws Exception {
        for (int place : new int[] {SHORT - 5, SHORT / 2}) {
            GrantKey key =
                    new GrantKey(
                            desk.ref(0, Kinds.MODEL, "short"),
                            PrincipalKind.USER,
                            "person" + place + "@example.com",
                            0);

            robot.interact(() -> desk.navigation().explain(key));
            OnScreen.until(() -> chosen().filter(key::equals).isPresent());
            robot.type(KeyCode.ESCAPE);

            TableView<?> table = robot.lookup(".table-view").query();
            OnScreen.until(() -> new RowsInSight(table).holds(place));
            assertThat(table.getScene().getFocusOwner()).isSameAs(table);
            assertThat(table.getFocusModel().getFocusedIndex()).isEqualTo(place);
            assertThat(table.getSelectionModel().getSelectedIndices()).containsExactly(place);
        }
    }

    private Optional<GrantKey> chosen() {
        return model.table().chosen().get().map(row -> row.held().getFirst().key());
    }

    /// The most processor time of the screen's thread in one go.
    private Duration selectAndEdit(FxRobot robot, String id, int people) throws Exception {
        ResourceRef nothing = desk.ref(1, Kinds.SHELF, "policies");
        robot.interact(() -> desk.select(nothing));
        try (StallWatch watch = StallWatch.start()) {
            watch.settle();
            robot.interact(() -> desk.select(desk.ref(0, Kinds.MODEL, id)));
            OnScreen.until(() -> model.table().rows().size() == people);
            edit(robot, people - 2, Pending.REMOVED);
            edit(robot, people - 2, Pending.NONE);
            watch.settle();
            return watch.busiest();
        }
    }

    private void edit(FxRobot robot, int place, Pending wanted) throws TimeoutException {
        AccessTableViewModel table = model.table();
        robot.interact(() -> {
            List<AccessRow> row = List.of(table.rows().get(place));
            table.editing().choices(row);
            if (wanted == Pending.NONE) {
                table.editing().putBack(row);
            } else {
                table.editing().remove(row);
            }
        });
        OnScreen.until(() -> table.rows().get(place).role().pending() == wanted);
    }
}
