package dev.rolecall.ui.resources;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.FakeService;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.control.RowsInSight;
import dev.rolecall.ui.listing.FactStrip;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.resources.ResourceOrder.Column;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ResourcesFxTest {
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private static final String LONG =
            "مكتبة العقود السرية 📚 " + "and a name that goes on for ever ".repeat(8);
    private static final Grant ANNA = FakeService.grant("anna", FakeService.READER);
    private static final Grant ALL = Grant.of(Principal.everyone(), FakeService.READER);
    private static final Grant COMPANY =
            Grant.of(Principal.of(PrincipalKind.ORGANIZATION, "acme"), FakeService.EDITOR);

    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final Desk desk = desk();
    private final ResourcesViewModel model =
            new ResourcesViewModel(
                    new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                    desk.staging(),
                    desk.operations(),
                    desk.messages());
    private final OpenAccount account = desk.open(Environment.PRODUCTION);
    private Optional<Scene> shown = Optional.empty();

    private static Desk desk() {
        try {
            return new Desk(
                    Files.createTempDirectory("rolecall"),
                    (service, id) -> {
                        service.holding(Desk.document(id, "Contracts 2026"), ANNA, COMPANY)
                                .holding(Desk.document(id, "Press archive"), ANNA, ALL)
                                .holding(Desk.document(id, "Incident runbooks"), ANNA)
                                .holding(Desk.document(id, LONG), ANNA)
                                .holding(Desk.document(id, "Onboarding"))
                                .holding(Desk.document(id, "Legal holds"))
                                .unreadable(
                                        Desk.document(id, "Legal holds"),
                                        new Failure.Forbidden(
                                                Failure.Missing.NOT_TOLD, "not yours"));
                        for (int index = 0; index < 40; index++) {
                            service.holding(Desk.document(id, "Shelf " + index), ANNA);
                        }
                    });
        } catch (IOException noFolder) {
            throw new UncheckedIOException(noFolder);
        }
    }

    @Start
    void start(Stage stage) {
        Scene scene =
                new Scene(
                        new ResourcesView(model, desk.messages(), TableHabits.ofThisRun(calm)),
                        840,
                        600);
        shown = Optional.of(scene);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void wait_until_the_table_is_unrolled(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
    }

    @Test
    void typing_narrows_the_table_and_escape_brings_everything_back(FxRobot robot) {
        robot.interact(() -> view().focusSearch());
        robot.write("press");
        assertThat(names(robot)).containsExactly("Press archive");

        robot.push(KeyCode.ESCAPE);
        assertThat(names(robot)).hasSize(46);
    }

    @Test
    void a_search_without_matches_says_so_and_offers_the_way_back(FxRobot robot) {
        robot.interact(() -> view().focusSearch());
        robot.write("zzz");
        shoot(robot, "resources-no-match");

        robot.clickOn(desk.messages().text("listing.noMatch.drop"));

        assertThat(names(robot)).hasSize(46);
    }

    @Test
    void selection_and_place_survive_a_refresh(FxRobot robot) {
        robot.clickOn("Incident runbooks");
        ResourceRef chosen = Desk.document(account.account().id(), "Incident runbooks");
        assertThat(desk.navigation().selected()).containsExactly(chosen);

        robot.interact(model::refresh);

        assertThat(desk.navigation().selected()).containsExactly(chosen);
        assertThat(table(robot).getSelectionModel().getSelectedItems())
                .extracting(ResourceRow::name)
                .containsExactly("Incident runbooks");
    }

    @Test
    void a_refresh_leaves_in_sight_what_was_in_sight_and_tints_what_it_changed(FxRobot robot) {
        robot.clickOn("Incident runbooks");
        robot.interact(() -> table(robot).scrollTo(20));
        int top = new RowsInSight(table(robot)).first();
        String topmost = names(robot).get(top);
        String changed = names(robot).get(top + 3);
        Desk.service(account)
                .holding(Desk.document(account.account().id(), "AAA first of all"), ANNA)
                .holding(Desk.document(account.account().id(), changed), ANNA, COMPANY);

        robot.interact(model::refresh);

        assertThat(new RowsInSight(table(robot)).first()).isEqualTo(top + 1);
        assertThat(names(robot).get(top + 1)).isEqualTo(topmost);
        assertThat(robot.lookup(".table-row-cell:flash").queryAllAs(TableRow.class))
                .extracting(row -> ((ResourceRow) row.getItem()).name())
                .containsExactly(changed);
    }

    @Test
    void several_are_selected_by_keyboard_alone(FxRobot robot) {
        robot.interact(() -> {
            view().focusTable();
            table(robot).getSelectionModel().clearAndSelect(0);
        });
        robot.press(KeyCode.SHIFT).push(KeyCode.DOWN).push(KeyCode.DOWN).release(KeyCode.SHIFT);

        assertThat(desk.navigation().selected()).hasSize(3);
    }

    @Test
    void sorting_by_a_column_keeps_the_selection(FxRobot robot) {
        robot.clickOn("Press archive");

        robot.interact(() -> sortBy(table(robot).getColumns().get(3)));

        assertThat(model.order().get()).isEqualTo(new ResourceOrder(Column.ENTRIES, true));
        assertThat(table(robot).getItems().getFirst().entries()).contains(2);
        assertThat(table(robot).getItems().getLast().entries()).isEmpty();
        assertThat(table(robot).getSelectionModel().getSelectedItem().name())
                .isEqualTo("Press archive");
    }

    private static void sortBy(TableColumn<ResourceRow, ?> column) {
        column.setSortType(TableColumn.SortType.DESCENDING);
        column.getTableView().getSortOrder().add(column);
    }

    @Test
    void a_jump_from_elsewhere_selects_the_row_and_brings_it_into_sight(FxRobot robot) {
        ResourceRef far = Desk.document(account.account().id(), "Shelf 9");

        robot.interact(() -> desk.navigation().jumpTo(far));
        robot.interact(() -> scene().getRoot().layout());

        assertThat(table(robot).getSelectionModel().getSelectedItem().ref()).isEqualTo(far);
        assertThat(robot.lookup(".table-row-cell").queryAllAs(TableRow.class))
                .anyMatch(
                        row -> row.getItem() instanceof ResourceRow item && item.ref().equals(far));
    }

    @Test
    void the_strip_below_breaks_where_there_is_little_room_and_leads_to_what_was_not_read(
            FxRobot robot) {
        robot.interact(() -> {
            view().resize(300, 600);
            view().layout();
        });
        Set<Labeled> said =
                robot.lookup(node -> node instanceof Labeled && inStrip(node)).queryAll();

        assertThat(said)
                .extracting(Labeled::getText)
                .contains("46 resources", "45 of 46 complete", "● 1 could not be read");
        assertThat(said)
                .allSatisfy(label -> {
                    assertThat(label.getWidth()).isGreaterThanOrEqualTo(label.prefWidth(-1));
                    assertThat(label.localToScene(label.getLayoutBounds()).getMaxX())
                            .isLessThan(300);
                });

        robot.clickOn("● 1 could not be read");
        assertThat(names(robot)).containsExactly("Legal holds");
    }

    private static boolean inStrip(Node node) {
        return node.getParent() instanceof FactStrip;
    }

    @Test
    void a_kind_of_two_words_and_the_widest_access_have_room_in_the_narrowest_window(
            FxRobot robot) {
        robot.interact(() -> view().resize(409, 600));
        robot.interact(() -> view().layout());
        ResourceTable table = table(robot);
        Labeled cell =
                robot.lookup(".table-cell")
                        .match(node ->
                                node instanceof Labeled words && "document".equals(words.getText()))
                        .query();
        Text kind = new Text("tuned model");
        kind.setFont(cell.getFont());

        assertThat(cell.getWidth())
                .isGreaterThanOrEqualTo(kind.prefWidth(-1) + cell.snappedLeftInset() * 2);
        assertThat(table.getVisibleLeafColumns())
                .extracting(TableColumn::getUserData)
                .containsExactly(Column.NAME, Column.KIND, Column.WIDEST);
    }

    @Test
    void denied_staged_and_endless_names_can_be_told_apart(FxRobot robot) {
        robot.interact(() ->
                desk.staging()
                        .put(
                                new Change.Revoke(
                                        Desk.document(account.account().id(), "Press archive"),
                                        ANNA)));
        shoot(robot, "resources");

        assertThat(robot.lookup(desk.messages().text("resources.notRead")).tryQuery()).isPresent();
        assertThat(robot.lookup("1 staged").tryQuery()).isPresent();
    }

    private Scene scene() {
        return shown.orElseThrow();
    }

    private ResourcesView view() {
        return (ResourcesView) scene().getRoot();
    }

    private List<String> names(FxRobot robot) {
        return table(robot).getItems().stream().map(ResourceRow::name).toList();
    }

    private ResourceTable table(FxRobot robot) {
        return robot.lookup((TableView<?> node) -> node instanceof ResourceTable)
                .queryAs(ResourceTable.class);
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(scene(), name + "-light");
            theme.toggle();
            Pictures.take(scene(), name + "-dark");
            theme.toggle();
        });
    }
}
