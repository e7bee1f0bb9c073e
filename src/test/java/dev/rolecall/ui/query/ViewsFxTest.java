package dev.rolecall.ui.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.settings.Arrangement;
import dev.rolecall.settings.ColumnLayout;
import dev.rolecall.settings.SavedView;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.allaccess.AllAccessColumn;
import dev.rolecall.ui.allaccess.AllAccessView;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.listing.ArrangedTable;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.ColumnLayoutsOfThisRun;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.SavedViewsOfThisRun;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A person keeps a query under a name and comes back to it.
@ExtendWith(ApplicationExtension.class)
class ViewsFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final SavedViewsOfThisRun kept = new SavedViewsOfThisRun();
    private final AllAccessViewModel model = model();
    private final TableOnPaper table = new TableOnPaper();
    private final ViewsModel views = new ViewsModel(model.query(), kept, "allAccess", table);

    /// A table of which nothing but its arrangement is asked.
    private static final class TableOnPaper implements ArrangedTable {
        private Arrangement now = new Arrangement(new ColumnLayout(List.of()), List.of());

        @Override
        public Arrangement arrangement() {
            return now;
        }

        @Override
        public void arrange(Arrangement wanted) {
            now = wanted;
        }
    }

    private AllAccessViewModel model() {
        FakeProvider service = new FakeProvider(Kinds.models());
        service.with(
                Kinds.MODEL,
                "one",
                "tone",
                Grant.of(Principal.of(PrincipalKind.USER, "bea@example.com"), Kinds.MODEL_OWNER),
                Grant.of(Principal.everyone(), Kinds.READER));
        Desk desk = new Desk(service);
        desk.navigation().place().set(Place.ALL_ACCESS);
        return new AllAccessViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                messages);
    }

    @Start
    void start(Stage stage) {
        TableHabits habits =
                new TableHabits(
                        new SimpleBooleanProperty(true), new ColumnLayoutsOfThisRun(), kept);
        Scene scene = new Scene(new AllAccessView(model, messages, habits), 980, 600);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static MenuItem item(FxRobot robot, String words) {
        ViewsMenu menu = robot.lookup(node -> node instanceof ViewsMenu).queryAs(ViewsMenu.class);
        robot.interact(menu::show);
        MenuItem found =
                menu.getItems().stream()
                        .filter(each -> words.equals(each.getText()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(((MenuButton) menu)::hide);
        return found;
    }

    @Test
    void a_query_is_named_chosen_again_and_listed_in_the_palette(FxRobot robot) {
        robot.clickOn(".rc-search").write("is:wide tone");

        robot.interact(() -> item(robot, "Save this view…").fire());
        robot.interact(
                () -> robot.lookup(".rc-view-name").queryAs(TextField.class).setText("Wide"));
        robot.clickOn(".rc-view-name").type(KeyCode.ENTER);
        assertThat(kept.views("allAccess"))
                .extracting(SavedView::name, SavedView::query)
                .containsExactly(tuple("Wide", "is:wide tone"));

        robot.interact(model.query()::clear);
        assertThat(model.shown().get().rows()).hasSize(2);
        robot.interact(() -> item(robot, "Wide").fire());
        assertThat(model.query().query().get().text()).isEqualTo("is:wide tone");
        assertThat(model.shown().get().rows()).hasSize(1);
        assertThat(views.commands())
                .extracting(command -> messages.text(command.words()))
                .singleElement()
                .asString()
                .contains("Show the view", "Wide");
    }

    @Test
    void a_view_brings_columns_and_order_back_with_its_query(FxRobot robot) {
        TableView<?> grants = robot.lookup(".table-view").queryTableView();
        robot.interact(() -> {
            column(grants, "ACCOUNT").setVisible(false);
            widen(grants, "WHO", 60);
            sort(grants, "ROLE", TableColumn.SortType.DESCENDING);
            model.query().typed("tone", true);
        });
        robot.interact(() -> item(robot, "Save this view…").fire());
        robot.interact(
                () -> robot.lookup(".rc-view-name").queryAs(TextField.class).setText("By role"));
        robot.clickOn(".rc-view-name").type(KeyCode.ENTER);
        assertThat(((CheckMenuItem) item(robot, "By role")).isSelected()).isTrue();

        double wide = column(grants, "WHO").getWidth();
        robot.interact(() -> {
            column(grants, "ACCOUNT").setVisible(true);
            widen(grants, "WHO", -60);
            sort(grants, "WHO", TableColumn.SortType.ASCENDING);
        });
        assertThat(((CheckMenuItem) item(robot, "By role")).isSelected()).isFalse();
        robot.interact(model.query()::clear);
        robot.interact(() -> item(robot, "By role").fire());

        assertThat(column(grants, "ACCOUNT").isVisible()).isFalse();
        assertThat(column(grants, "WHO").getWidth()).isCloseTo(wide, within(2.0));
        assertThat(model.order().get())
                .containsExactly(new AllAccessColumn.Order(AllAccessColumn.ROLE, true));
        assertThat(model.query().query().get().text()).isEqualTo("tone");
        assertThat(((CheckMenuItem) item(robot, "By role")).isSelected()).isTrue();
    }

    private static TableColumn<?, ?> column(TableView<?> table, String id) {
        return table.getColumns().stream()
                .filter(column -> id.equals(column.getId()))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static <S> void widen(TableView<S> table, String id, double by) {
        table.resizeColumn((TableColumn<S, ?>) column(table, id), by);
    }

    @SuppressWarnings("unchecked")
    private static <S> void sort(TableView<S> table, String id, TableColumn.SortType how) {
        TableColumn<S, ?> by = (TableColumn<S, ?>) column(table, id);
        by.setSortType(how);
        table.getSortOrder().setAll(List.of(by));
    }

    @Test
    void a_view_is_renamed_replaced_and_deleted(FxRobot robot) {
        robot.interact(this::rename);
    }

    private void rename() {
        model.query().typed("bea", true);
        assertThat(views.save("  Bea ")).isEmpty();
        model.query().typed("tone", true);
        assertThat(views.save("bea")).as("the same name, another query").isEmpty();
        assertThat(views.views())
                .containsExactly(new SavedView("allAccess", "bea", "tone", Optional.of(table.now)));

        views.save("Other");
        assertThat(views.rename(views.views().getFirst(), "OTHER")).isPresent();
        assertThat(views.rename(views.views().getFirst(), " ")).isPresent();
        assertThat(views.views()).hasSize(2);
        assertThat(views.rename(views.views().getFirst(), "Tone")).isEmpty();
        assertThat(views.views()).extracting(SavedView::name).containsExactly("Other", "Tone");

        views.delete(views.views().getFirst());
        assertThat(views.views()).extracting(SavedView::name).containsExactly("Tone");
        assertThat(new ViewsModel(model.query(), kept, "people", table).views()).isEmpty();
    }
}
