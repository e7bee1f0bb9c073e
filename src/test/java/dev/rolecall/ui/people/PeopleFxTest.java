package dev.rolecall.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.settings.ColumnLayout;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.ColumnLayoutsOfThisRun;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.SavedViewsOfThisRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The path of a person through the table of people.
@ExtendWith(ApplicationExtension.class)
class PeopleFxTest {
    private static final int MODELS = 120;

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private final FakeProvider service = new FakeProvider(Kinds.models());
    private final ColumnLayoutsOfThisRun layouts = new ColumnLayoutsOfThisRun();
    private final List<Principal> opened = new ArrayList<>();
    private final Desk desk = new Desk(filled(service));
    private final PeopleViewModel model = model();

    private static FakeProvider filled(FakeProvider service) {
        for (int number = 0; number < MODELS; number++) {
            service.with(
                    Kinds.MODEL,
                    "m" + number,
                    "model " + number,
                    Grant.of(user("anna"), Kinds.MODEL_OWNER),
                    Grant.of(user("p" + (1000 + number)), Kinds.READER));
        }
        return service;
    }

    private static Principal user(String name) {
        return Principal.of(PrincipalKind.USER, name + "@example.com");
    }

    private PeopleViewModel model() {
        desk.navigation().place().set(Place.PEOPLE);
        return new PeopleViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                messages,
                opened::add);
    }

    @Start
    void start(Stage stage) {
        Scene scene =
                new Scene(
                        new PeopleView(
                                model,
                                messages,
                                new TableHabits(
                                        new SimpleBooleanProperty(),
                                        layouts,
                                        new SavedViewsOfThisRun())),
                        980,
                        600);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void wait_until_the_table_is_unrolled(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
    }

    private static TableView<?> table(FxRobot robot) {
        return robot.lookup(".table-view").queryTableView();
    }

    private static int top(TableView<?> table) {
        return ((VirtualFlow<?>) table.lookup(".virtual-flow")).getFirstVisibleCell().getIndex();
    }

    private PersonRow row(int index) {
        return model.shown().get().rows().get(index);
    }

    @Test
    void everybody_stands_once_with_what_they_hold(FxRobot robot) {
        assertThat(model.shown().get().rows()).hasSize(MODELS + 1);
        assertThat(row(0).resources()).isEqualTo(MODELS);
        assertThat(row(0).principal()).isEqualTo(user("anna"));
        robot.interact(() -> {
            Pictures.take(table(robot).getScene(), "people-light");
            theme.toggle();
            Pictures.take(table(robot).getScene(), "people-dark");
            theme.toggle();
        });
    }

    @Test
    void enter_and_a_double_click_show_what_somebody_has(FxRobot robot) {
        robot.clickOn("anna@example.com").type(KeyCode.ENTER);
        robot.doubleClickOn("p1001@example.com");

        assertThat(opened).containsExactly(user("anna"), user("p1001"));
    }

    @Test
    void the_same_words_and_filters_as_in_all_access_narrow_the_table(FxRobot robot) {
        robot.clickOn(".rc-search").write("role:own ");
        assertThat(model.shown().get().rows()).hasSize(1);

        robot.write("p1001");
        assertThat(model.shown().get().rows()).isEmpty();
        assertThat(model.shown().get().blockers()).hasSize(2);
    }

    @Test
    void headers_order_the_people(FxRobot robot) {
        robot.interact(() -> {
            TableColumn<?, ?> resources =
                    table(robot).getColumns().stream()
                            .filter(column -> column.getText().equals("Resources"))
                            .findFirst()
                            .orElseThrow();
            sort(table(robot), resources);
        });

        assertThat(row(MODELS).principal()).isEqualTo(user("anna"));
    }

    @SuppressWarnings("unchecked")
    private static <S> void sort(TableView<S> table, TableColumn<?, ?> by) {
        table.getSortOrder().add((TableColumn<S, ?>) by);
    }

    @Test
    void a_refresh_keeps_selection_and_place_and_tints_once_what_it_changed(FxRobot robot) {
        robot.interact(() -> {
            table(robot).getSelectionModel().select(70);
            table(robot).scrollTo(60);
        });
        Object selected = row(70).key();
        Object topmost = row(top(table(robot))).key();
        service.with(
                Kinds.MODEL,
                "m63",
                "model 63",
                Grant.of(user("a-newcomer"), Kinds.READER),
                Grant.of(user("p1063"), Kinds.WRITER));

        robot.interact(model::refresh);

        assertThat(row(table(robot).getSelectionModel().getSelectedIndex()).key())
                .isEqualTo(selected);
        assertThat(row(top(table(robot))).key()).isEqualTo(topmost);
        assertThat(robot.lookup(".table-row-cell:flash").queryAllAs(TableRow.class))
                .extracting(line -> ((PersonRow) line.getItem()).principal())
                .containsExactly(user("p1063"));
    }

    @Test
    void everybody_a_query_leaves_is_copied_as_a_table_by_keys(FxRobot robot) {
        robot.interact(() -> model.query().typed("p100", true));
        robot.interact(table(robot)::requestFocus);
        robot.press(KeyCode.CONTROL).type(KeyCode.A, KeyCode.C).release(KeyCode.CONTROL);

        robot.interact(() -> {
            List<String> lines = Clipboard.getSystemClipboard().getString().lines().toList();
            assertThat(lines).hasSize(11);
            assertThat(lines.getFirst()).startsWith("Who\tIdentifier\tKind\tWidest role");
            assertThat(lines.get(1))
                    .isEqualTo(
                            "p1000@example.com\tp1000@example.com\tuser\tReader\t1\t1\tMy models");
        });
        assertThat(model.facts().get())
                .extracting(fact -> messages.text(fact.text()))
                .contains("10 rows are on the clipboard as a table");
    }

    @Test
    void how_the_columns_are_arranged_is_kept(FxRobot robot) {
        robot.interact(() -> {
            table(robot).getColumns().get(4).setVisible(false);
            table(robot).getColumns().getFirst().setPrefWidth(333);
        });

        ColumnLayout kept = layouts.of("people").orElseThrow();
        assertThat(kept.columns())
                .extracting(ColumnLayout.Column::id)
                .containsExactly("WHO", "KIND", "WIDEST", "RESOURCES", "GRANTS", "ACCOUNTS");
        assertThat(kept.columns().get(4).visible()).isFalse();
        robot.interact(() -> {
            PeopleView again =
                    new PeopleView(
                            model,
                            messages,
                            new TableHabits(
                                    new SimpleBooleanProperty(),
                                    layouts,
                                    new SavedViewsOfThisRun()));
            TableView<?> table = (TableView<?>) again.lookup(".table-view");
            assertThat(table.getColumns().get(4).isVisible()).isFalse();
        });
    }
}
