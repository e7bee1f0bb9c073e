package dev.rolecall.ui.allaccess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.access.Pending;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The path of a person through the table of all access.
@ExtendWith(ApplicationExtension.class)
class AllAccessFxTest {
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private static final int MODELS = 200;

    private final FakeProvider service = new FakeProvider(Kinds.models());
    private final Desk desk = new Desk(filled(service));
    private final AllAccessViewModel model = model();

    private static FakeProvider filled(FakeProvider service) {
        for (int number = 0; number < MODELS; number++) {
            service.with(
                    Kinds.MODEL,
                    "m" + number,
                    "model " + number,
                    Grant.of(user("anna"), Kinds.WRITER),
                    Grant.of(user("tuan" + number), Kinds.READER));
        }
        return service;
    }

    private static Principal user(String name) {
        return Principal.of(PrincipalKind.USER, name + "@example.com");
    }

    private AllAccessViewModel model() {
        desk.navigation().place().set(Place.ALL_ACCESS);
        return new AllAccessViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                new Messages(Locale.ENGLISH));
    }

    @Start
    void start(Stage stage) {
        Scene scene =
                new Scene(
                        new AllAccessView(
                                model, new Messages(Locale.ENGLISH), TableHabits.ofThisRun(calm)),
                        980,
                        600);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private TableView<?> table(FxRobot robot) {
        return robot.lookup(".table-view").queryTableView();
    }

    private static int top(TableView<?> table) {
        return ((VirtualFlow<?>) table.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    @BeforeEach
    void wait_until_the_table_is_unrolled(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
    }

    private List<Change> staged() {
        return desk.staging().staging().get().changes();
    }

    @Test
    void a_role_is_changed_in_place_with_the_keyboard(FxRobot robot) {
        robot.clickOn("tuan1@example.com").type(KeyCode.R).write("w").type(KeyCode.ENTER);

        assertThat(model.shown().get().rows().get(3).role().pending()).isEqualTo(Pending.CHANGED);
        assertThat(table(robot).getSelectionModel().getSelectedIndices()).containsExactly(3);
        robot.interact(desk.staging()::undo);
        assertThat(staged()).isEmpty();
    }

    @Test
    void e_leads_to_the_grant_in_the_inspector_to_have_it_explained(FxRobot robot) {
        robot.clickOn("tuan1@example.com").type(KeyCode.E);

        GrantKey wanted = model.shown().get().rows().get(3).key();
        assertThat(desk.navigation().place().get()).isEqualTo(Place.RESOURCES);
        assertThat(desk.navigation().selected()).containsExactly(wanted.resource());
        assertThat(desk.navigation().explained().get())
                .contains(new Navigation.Explained(Optional.of(wanted)));
    }

    @Test
    void words_narrow_the_table_and_all_that_is_left_is_removed_at_once(FxRobot robot) {
        robot.clickOn(".rc-search").write("anna 19");
        assertThat(model.shown().get().rows()).hasSize(12);
        robot.interact(() -> table(robot).layout());

        robot.clickOn("model 19").press(KeyCode.CONTROL).type(KeyCode.A).release(KeyCode.CONTROL);
        robot.clickOn("Revoke: all 12");

        assertThat(staged()).hasSize(12).allMatch(Change.Revoke.class::isInstance);
    }

    @Test
    void an_edit_keeps_the_place_and_a_refresh_keeps_the_selection(FxRobot robot) {
        robot.interact(() -> table(robot).scrollTo(150));
        int before = top(table(robot));
        robot.clickOn("tuan76@example.com").type(KeyCode.X);
        assertThat(staged()).hasSize(1);
        assertThat(top(table(robot))).isEqualTo(before);

        service.with(Kinds.MODEL, "m0", "model 0", Grant.of(user("anna"), Kinds.WRITER));
        robot.interact(model::refresh);

        assertThat(model.shown().get().rows()).hasSize(2 * MODELS - 1);
        assertThat(table(robot).getSelectionModel().getSelectedIndices()).containsExactly(152);
        assertThat(staged()).hasSize(1);
        assertThat(rowAt(robot, 152).role().pending()).isEqualTo(Pending.REMOVED);
    }

    @Test
    void a_refresh_leaves_in_sight_what_was_in_sight_and_tints_once_what_it_changed(FxRobot robot) {
        robot.interact(() -> table(robot).scrollTo(150));
        Object topmost = rowAt(robot, top(table(robot))).key();
        service.with(Kinds.MODEL, "m0", "model 0", Grant.of(user("anna"), Kinds.WRITER));
        service.with(
                Kinds.MODEL,
                "m77",
                "model 77",
                Grant.of(user("anna"), Kinds.READER),
                Grant.of(user("tuan77"), Kinds.READER));

        robot.interact(model::refresh);

        assertThat(rowAt(robot, top(table(robot))).key()).isEqualTo(topmost);
        assertThat(tinted(robot)).containsExactly("anna@example.com on model 77");
        WaitForAsyncUtils.sleep(1500, TimeUnit.MILLISECONDS);
        assertThat(tinted(robot)).isEmpty();
    }

    @Test
    void nothing_is_tinted_while_the_system_asks_for_calm(FxRobot robot) {
        robot.interact(() -> calm.set(true));
        service.with(Kinds.MODEL, "m1", "model 1", Grant.of(user("anna"), Kinds.READER));

        robot.interact(model::refresh);

        assertThat(tinted(robot)).isEmpty();
        assertThat(rowAt(robot, 2).role().now().orElseThrow().word()).isEqualTo("READER");
    }

    private AllAccessRow rowAt(FxRobot robot, int index) {
        return (AllAccessRow) table(robot).getItems().get(index);
    }

    private static List<String> tinted(FxRobot robot) {
        return robot.lookup(".table-row-cell:flash").queryAllAs(TableRow.class).stream()
                .map(row -> (AllAccessRow) row.getItem())
                .map(row -> row.principal().label().orElse("-") + " on " + row.resource().name())
                .toList();
    }

    @Test
    void headers_order_the_rows(FxRobot robot) {
        robot.interact(() -> {
            TableColumn<?, ?> role = column(robot, "Role");
            role.setSortType(TableColumn.SortType.DESCENDING);
            sort(table(robot), role);
        });

        assertThat(model.order().get())
                .containsExactly(new AllAccessColumn.Order(AllAccessColumn.ROLE, true));
        assertThat(model.shown().get().rows().getFirst().role().now().orElseThrow().word())
                .isEqualTo("WRITER");
        assertThat(table(robot).getSortOrder()).hasSize(1);
        assertThat(table(robot).getColumns()).allMatch(TableColumn::isSortable);
    }

    private TableColumn<?, ?> column(FxRobot robot, String title) {
        return table(robot).getColumns().stream()
                .filter(column -> column.getText().equals(title))
                .findFirst()
                .orElseThrow();
    }

    /// A click on a header does this; the headless platform takes every click for a context menu.
    @SuppressWarnings("unchecked")
    private static <S> void sort(TableView<S> table, TableColumn<?, ?> by) {
        table.getSortOrder().add((TableColumn<S, ?>) by);
    }
}
