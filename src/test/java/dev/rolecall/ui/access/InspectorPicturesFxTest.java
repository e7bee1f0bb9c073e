package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.desk.Desk;
import dev.rolecall.testing.desk.Kinds;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Takes pictures of what the inspector can look like, in both looks, for people to look at.
@ExtendWith(ApplicationExtension.class)
class InspectorPicturesFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final Desk desk = new Desk(Samples.shelves(), Samples.models());
    private final InspectorViewModel model = Samples.inspector(desk);
    private Scene scene = new Scene(new VBox());

    @Start
    void start(Stage stage) {
        InspectorView view = new InspectorView(model, messages);
        scene = new Scene(view, 384, 640);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void staged_rows(FxRobot robot) {
        robot.interact(() -> {
            desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
            AccessTableViewModel table = model.table();
            table.take(List.of(table.rows().get(2)), Kinds.EDITOR);
            table.remove(List.of(table.rows().get(3)));
            model.give()
                    .take(
                            "88888888-8888-4888-8888-888888888888\n99999999-9999-4999-8999-999999999999\nnonsense");
        });
        shoot(robot, "inspector-staged");
        robot.interact(() -> {
            model.give().decide(dev.rolecall.domain.PrincipalKind.USER);
            model.give().give();
        });
        shoot(robot, "inspector-given");
        robot.clickOn("Mai Sato").press(KeyCode.R).release(KeyCode.R);
        WaitForAsyncUtils.waitForFxEvents();
        popup(robot, "inspector-picker");
        assertThat(Window.getWindows()).hasSizeGreaterThan(1);
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
            Pictures.take(scene, name + "-light");
            theme.toggle();
            Pictures.take(scene, name + "-dark");
            theme.toggle();
        });
    }
}
