package dev.rolecall.ui.allaccess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Selecting more rows than a table could bear.
@ExtendWith(ApplicationExtension.class)
class WholeSelectionFxTest {
    private static final int MODELS = 30;
    private static final int PEOPLE = 400;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final AllAccessViewModel model = model();

    private AllAccessViewModel model() {
        FakeProvider service = new FakeProvider(Kinds.models());
        for (int number = 0; number < MODELS; number++) {
            service.with(
                    Kinds.MODEL,
                    "m" + number,
                    "model " + number,
                    IntStream.range(0, PEOPLE)
                            .mapToObj(WholeSelectionFxTest::grant)
                            .toArray(Grant[]::new));
        }
        Desk desk = new Desk(service);
        desk.navigation().place().set(Place.ALL_ACCESS);
        return new AllAccessViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                messages);
    }

    private static Grant grant(int who) {
        return Grant.of(Principal.of(PrincipalKind.USER, "p" + who + "@example.com"), Kinds.READER);
    }

    @Start
    void start(Stage stage) {
        AllAccessView view =
                new AllAccessView(
                        model, messages, TableHabits.ofThisRun(new SimpleBooleanProperty(true)));
        Scene scene = new Scene(view, 980, 600);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void all_rows_are_selected_without_one_being_made_and_copied(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryTableView();
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(table::requestFocus);

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        assertThat(model.selection().whole().get()).isTrue();
        assertThat(table.getSelectionModel().getSelectedIndices()).isEmpty();
        assertThat(robot.lookup(".rc-bulk-revoke").queryAs(Button.class).isDisabled()).isTrue();
        robot.interact(() -> {
            Pictures.take(table.getScene(), "all-access-whole-light");
            theme.toggle();
            Pictures.take(table.getScene(), "all-access-whole-dark");
            theme.toggle();
        });

        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString().lines())
                        .hasSize(1 + MODELS * PEOPLE));

        robot.interact(model::refresh);
        assertThat(model.selection().whole().get()).as("a refresh keeps it").isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(model.selection().whole().get()).isFalse();

        robot.press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.interact(() -> table.getSelectionModel().select(3));
        assertThat(model.selection().whole().get()).as("one row is not all").isFalse();
        assertThat(model.selected()).hasSize(1);
    }
}
