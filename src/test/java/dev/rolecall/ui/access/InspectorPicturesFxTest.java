package dev.rolecall.ui.access;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Takes pictures of what the inspector can look like, in both looks, for people to look at.
@ExtendWith(ApplicationExtension.class)
class InspectorPicturesFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final Desk desk = new Desk(Samples.shelves(), Samples.models());
    private final InspectorViewModel model = Samples.inspector(desk);
    private Optional<Scene> shown = Optional.empty();

    @Start
    void start(Stage stage) {
        InspectorView view =
                new InspectorView(
                        model, messages, TableHabits.ofThisRun(new SimpleBooleanProperty(true)));
        Scene scene = new Scene(view, 384, 640);
        theme.dress(scene);
        shown = Optional.of(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void staged_rows_and_the_picker(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
            AccessTableViewModel table = model.table();
            table.editing().take(List.of(table.rows().get(2)), Kinds.EDITOR);
            table.editing().remove(List.of(table.rows().get(3)));
            model.give()
                    .take(
                            "88888888-8888-4888-8888-888888888888\n"
                                    + "99999999-9999-4999-8999-999999999999\nnonsense");
        });
        Tables.awaitRows(robot);
        shoot(robot, "inspector-staged");
        robot.interact(() -> {
            model.give().decide(PrincipalKind.USER);
            model.give().give();
        });
        shoot(robot, "inspector-given");
        robot.clickOn("Mai Sato").type(KeyCode.R);
        popup(robot, "inspector-picker");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("Nameless holder").type(KeyCode.ENTER);
        popup(robot, "inspector-locked");
        robot.type(KeyCode.ESCAPE);
        robot.clickOn("Tuan Nguyen").type(KeyCode.E);
        shoot(robot, "inspector-explain");
        robot.clickOn("Raw");
        shoot(robot, "inspector-raw");
    }

    @Test
    void models_with_everyone_and_a_transfer(FxRobot robot) throws TimeoutException {
        robot.interact(() -> desk.select(desk.ref(1, Kinds.MODEL, "tone")));
        Tables.awaitRows(robot);
        robot.clickOn("bea@example.com").type(KeyCode.R);
        popup(robot, "inspector-owner");
        robot.type(KeyCode.END, KeyCode.ENTER);
        popup(robot, "inspector-transfer");
        robot.type(KeyCode.ESCAPE);
        robot.interact(() -> {
            model.give().turn(PrincipalKind.EVERYONE, true);
            model.give().take("carl@example.com, new@example.com");
        });
        shoot(robot, "inspector-everyone");
        robot.type(KeyCode.G);
        robot.write("car");
        popup(robot, "inspector-suggestions");
    }

    @Test
    void several_resources(FxRobot robot) throws TimeoutException {
        robot.interact(() ->
                desk.select(
                        desk.ref(0, Kinds.SHELF, "contracts"),
                        desk.ref(0, Kinds.SHELF, "policies"),
                        desk.ref(1, Kinds.MODEL, "tone")));
        Tables.awaitRows(robot);
        robot.clickOn("Anna Kowalska")
                .press(KeyCode.SHIFT)
                .type(KeyCode.DOWN, KeyCode.DOWN)
                .release(KeyCode.SHIFT);
        shoot(robot, "inspector-several");
        robot.type(KeyCode.R);
        popup(robot, "inspector-several-picker");
    }

    @Test
    void nothing_unread_and_failed(FxRobot robot) {
        shoot(robot, "inspector-nothing");
        robot.interact(() -> desk.select(desk.ref(1, Kinds.MODEL, "denied")));
        shoot(robot, "inspector-failed");
    }

    private void popup(FxRobot robot, String name) {
        robot.interact(() -> {
            for (Window window : Window.getWindows()) {
                if (window instanceof Popup) {
                    Pictures.take(window.getScene(), name + "-light");
                }
            }
        });
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(shown.orElseThrow(), name + "-light");
            theme.toggle();
            Pictures.take(shown.orElseThrow(), name + "-dark");
            theme.toggle();
        });
    }
}
