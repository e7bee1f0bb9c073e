package dev.rolecall.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Navigation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What keys do with the resources that are selected.
@ExtendWith(ApplicationExtension.class)
class ResourceKeysFxTest {
    private static final Grant COMPANY =
            Grant.of(Principal.of(PrincipalKind.ORGANIZATION, "acme"), FakeService.EDITOR);

    private final Desk desk =
            new Desk(
                    Path.of("nothing-is-applied"),
                    (service, id) ->
                            service.holding(Desk.document(id, "Contracts"), COMPANY)
                                    .holding(Desk.document(id, "=1+1"), COMPANY)
                                    .holding(Desk.document(id, "Sealed"))
                                    .unreadable(
                                            Desk.document(id, "Sealed"),
                                            new Failure.Forbidden(
                                                    Failure.Missing.NOT_TOLD, "not yours")));

    @Start
    void start(Stage stage) {
        desk.open(Environment.PRODUCTION);
        ResourcesViewModel model =
                new ResourcesViewModel(
                        new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                        desk.staging(),
                        desk.operations(),
                        desk.messages());
        Scene scene =
                new Scene(
                        new ResourcesView(
                                model,
                                desk.messages(),
                                TableHabits.ofThisRun(new SimpleBooleanProperty())),
                        840,
                        600);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void wait_for_the_rows(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
    }

    private static void hold(FxRobot robot, KeyCode letter) {
        robot.press(KeyCode.CONTROL).type(letter).release(KeyCode.CONTROL);
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".rc-facts .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void all_that_a_query_leaves_is_copied_as_a_table_by_keys(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryTableView();
        robot.interact(table::requestFocus);
        hold(robot, KeyCode.A);
        hold(robot, KeyCode.C);

        robot.interact(() -> {
            List<String> lines = Clipboard.getSystemClipboard().getString().lines().toList();
            assertThat(lines).hasSize(4);
            assertThat(lines.getFirst()).startsWith("Resource\tIdentifier\tKind\tAccount");
            assertThat(lines.get(1)).as("never a formula").startsWith("'=1+1\t'=1+1\t");
            assertThat(lines.get(2)).startsWith("Contracts\tContracts\t").contains("\t1\t");
            assertThat(lines.get(3)).contains("not yours");
        });
        assertThat(said(robot)).contains("3 rows are on the clipboard as a table");

        robot.interact(() -> table.getSelectionModel().clearAndSelect(1));
        assertThat(said(robot)).noneMatch(fact -> fact.contains("clipboard"));
    }

    @Test
    void e_has_what_is_selected_explained_and_selects_nothing_else(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryTableView();
        robot.interact(table::requestFocus);
        robot.type(KeyCode.E);
        assertThat(desk.navigation().explained().get()).as("nothing is selected").isEmpty();

        hold(robot, KeyCode.A);
        robot.type(KeyCode.E);

        assertThat(desk.navigation().explained().get())
                .contains(new Navigation.Explained(Optional.empty()));
        assertThat(desk.navigation().selected()).hasSize(3);
    }

    @Test
    void nothing_selected_copies_nothing(FxRobot robot) {
        TableView<?> table = robot.lookup(".table-view").queryTableView();
        robot.interact(() -> {
            table.requestFocus();
            table.getSelectionModel().clearSelection();
        });
        hold(robot, KeyCode.C);

        assertThat(said(robot)).noneMatch(fact -> fact.contains("clipboard"));
    }
}
