package dev.rolecall.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.resources.ResourceOrder.Column;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableCell;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A service that answers no more: what was known of its resources stays in sight.
@ExtendWith(ApplicationExtension.class)
class NotReadSinceFxTest {
    private static final Grant COMPANY =
            Grant.of(Principal.of(PrincipalKind.ORGANIZATION, "acme"), FakeService.EDITOR);

    private final Desk desk =
            new Desk(
                    Path.of("nothing-is-applied"),
                    (service, id) -> service.holding(Desk.document(id, "Contracts"), COMPANY));
    private final OpenAccount account = desk.open(Environment.PRODUCTION);

    @Start
    void start(Stage stage) {
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
    void wait_for_the_row(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
    }

    @Test
    void how_far_access_reached_stays_in_sight_with_its_age(FxRobot robot) {
        ResourceRef contracts = Desk.document(account.account().id(), "Contracts");
        String reached = words(robot, Column.WIDEST);
        String read = words(robot, Column.READ);
        assertThat(reached).isEqualTo("organization, edits");

        Desk.service(account)
                .unreadable(contracts, new Failure.Forbidden(Failure.Missing.NOT_TOLD, "no more"));
        robot.interact(() -> desk.inventory().refresh(List.of(contracts)));

        assertThat(words(robot, Column.WIDEST)).isEqualTo(reached);
        assertThat(words(robot, Column.READ)).isEqualTo("● " + read);
        assertThat(room(robot, Column.READ)).isGreaterThanOrEqualTo(width(robot, "● Nov 2025"));
    }

    private static String words(FxRobot robot, Column column) {
        return cell(robot, column).getText();
    }

    private static double room(FxRobot robot, Column column) {
        TableCell<?, ?> cell = cell(robot, column);
        return cell.getWidth() - cell.snappedLeftInset() - cell.snappedRightInset();
    }

    private static double width(FxRobot robot, String words) {
        Text text = new Text(words);
        text.setFont(((Labeled) cell(robot, Column.READ)).getFont());
        return text.prefWidth(-1);
    }

    private static TableCell<?, ?> cell(FxRobot robot, Column column) {
        return robot.lookup(".table-cell").queryAll().stream()
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTableColumn().getUserData() == column)
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
