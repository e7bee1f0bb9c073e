package dev.rolecall.ui.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.testing.Tables;
import dev.rolecall.ui.listing.TableHabits;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TableRow;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The path of a person through the inspector, with the mouse and with the keyboard alone.
@ExtendWith(ApplicationExtension.class)
class InspectorFxTest {
    private final BooleanProperty calm = new SimpleBooleanProperty();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FakeProvider shelves = Samples.shelves();
    private final Desk desk = new Desk(shelves, Samples.models());
    private final InspectorViewModel model = Samples.inspector(desk);

    @Start
    void start(Stage stage) {
        InspectorView view = new InspectorView(model, messages, TableHabits.ofThisRun(calm));
        Scene scene = new Scene(view, 420, 700);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        desk.select(desk.ref(0, Kinds.SHELF, "contracts"));
    }

    @BeforeEach
    void wait_until_the_table_is_unrolled(FxRobot robot) throws TimeoutException {
        Tables.awaitRows(robot);
    }

    private List<Change> staged() {
        return desk.staging().staging().get().changes();
    }

    private AccessRow row(String name) {
        return model.table().rows().stream()
                .filter(row -> row.principal().label().orElse("").equals(name))
                .findFirst()
                .orElseThrow();
    }

    private RoleCell<?> roleCell(FxRobot robot, String name) {
        return robot.lookup(".rc-role-cell").queryAll().stream()
                .map(node -> (RoleCell<?>) node)
                .filter(cell -> row(name).equals(cell.getTableRow().getItem()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_role_is_changed_with_the_mouse(FxRobot robot) {
        robot.clickOn(roleCell(robot, "Tuan Nguyen"));
        robot.clickOn(robot.lookup(".rc-picker-entry").nth(1).<Node>query());

        assertThat(row("Tuan Nguyen").role().pending()).isEqualTo(Pending.CHANGED);
        assertThat(roleCell(robot, "Tuan Nguyen").getAccessibleText())
                .isEqualTo("Viewer, to become Editor, not sent yet");
        assertThat(staged()).singleElement().isInstanceOf(Change.ChangeRole.class);
    }

    @Test
    void a_role_is_changed_and_put_back_with_the_keyboard_alone(FxRobot robot) {
        robot.clickOn("Anna Kowalska");
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        robot.type(KeyCode.DOWN, KeyCode.ENTER);
        assertThat(row("Tuan Nguyen").role().wanted().orElseThrow().word()).isEqualTo("Editor");

        robot.type(KeyCode.ESCAPE);
        assertThat(staged()).isEmpty();

        robot.type(KeyCode.F2).write("ed").type(KeyCode.ENTER);
        assertThat(row("Tuan Nguyen").role().wanted().orElseThrow().word()).isEqualTo("Editor");
        robot.interact(desk.staging()::undo);
        assertThat(staged()).isEmpty();
    }

    @Test
    void x_removes_the_selected_rows_and_they_stay_in_place(FxRobot robot) {
        robot.clickOn("Mai Sato")
                .press(KeyCode.SHIFT)
                .type(KeyCode.DOWN, KeyCode.DOWN)
                .release(KeyCode.SHIFT);
        assertThat(robot.lookup("3 selected").queryAll()).isNotEmpty();

        robot.type(KeyCode.X);

        assertThat(staged()).hasSize(3).allMatch(Change.Revoke.class::isInstance);
        assertThat(model.table().rows().get(3).role().pending()).isEqualTo(Pending.REMOVED);
        assertThat(robot.lookup("3 selected").queryAll()).isNotEmpty();
    }

    @Test
    void e_explains_the_selected_row_and_escape_leads_back_to_it(FxRobot robot) {
        robot.clickOn("Tuan Nguyen").type(KeyCode.E);

        assertThat(robot.lookup("Tuan Nguyen, user").queryAll()).isNotEmpty();
        assertThat(robot.lookup("To this user directly, on this list.").queryAll()).isNotEmpty();

        robot.type(KeyCode.ESCAPE);
        robot.type(KeyCode.DOWN).type(KeyCode.E);

        assertThat(robot.lookup("Mai Sato, user").queryAll()).isNotEmpty();
        assertThat(staged()).isEmpty();
    }

    @Test
    void a_grant_asked_about_elsewhere_is_selected_and_explained(FxRobot robot) {
        GrantKey key =
                new GrantKey(
                        desk.ref(0, Kinds.SHELF, "policies"),
                        PrincipalKind.USER,
                        Samples.TUAN.id().orElseThrow(),
                        0);

        robot.interact(() -> desk.navigation().explain(key));

        assertThat(robot.lookup("Tuan Nguyen, user").queryAll()).isNotEmpty();
        assertThat(model.table().chosen().get().orElseThrow().held().getFirst().key())
                .isEqualTo(key);
    }

    @Test
    void a_grant_asked_about_before_it_is_read_is_selected_when_it_is(FxRobot robot) {
        ResourceRef policies = desk.ref(0, Kinds.SHELF, "policies");
        String mai = Samples.MAI.id().orElseThrow();
        GrantKey awaited = new GrantKey(policies, PrincipalKind.USER, mai, 0);
        robot.interact(() -> desk.navigation().explain(awaited));

        read(robot, Grant.of(Samples.TUAN, Kinds.VIEWER));
        assertThat(model.table().chosen().get()).isEmpty();
        read(robot, Grant.of(Samples.TUAN, Kinds.VIEWER), Grant.of(Samples.MAI, Kinds.VIEWER));

        assertThat(model.table().chosen().get()).contains(row("Mai Sato"));
        assertThat(robot.lookup("Mai Sato, user").queryAll()).isNotEmpty();
    }

    @Test
    void who_selects_another_row_meanwhile_stays_there(FxRobot robot) {
        ResourceRef policies = desk.ref(0, Kinds.SHELF, "policies");
        String mai = Samples.MAI.id().orElseThrow();
        GrantKey awaited = new GrantKey(policies, PrincipalKind.USER, mai, 0);
        robot.interact(() -> desk.navigation().explain(awaited));

        robot.type(KeyCode.ESCAPE, KeyCode.DOWN);
        read(robot, Grant.of(Samples.ANNA, Kinds.OWNER), Grant.of(Samples.MAI, Kinds.VIEWER));

        assertThat(model.table().rows()).contains(row("Mai Sato"));
        assertThat(model.table().chosen().get()).isNotEqualTo(Optional.of(row("Mai Sato")));
    }

    private void read(FxRobot robot, Grant... policies) {
        shelves.with(Kinds.SHELF, "policies", "HR policies", policies);
        robot.interact(model::readAgain);
    }

    @Test
    void the_services_own_words_are_a_page_of_their_own(FxRobot robot) {
        robot.clickOn("Raw");

        assertThat(robot.lookup(".rc-raw-text").queryAs(TextArea.class).getText())
                .startsWith("GET https://shelves.example/");
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".rc-role-cell").queryAll()).isNotEmpty();
    }

    @Test
    void several_are_given_access_by_pasting_a_column(FxRobot robot) {
        robot.clickOn("Anna Kowalska").type(KeyCode.G);
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(
                    "88888888-8888-4888-8888-888888888888\n99999999-9999-4999-8999-999999999999");
            Clipboard.getSystemClipboard().setContent(content);
        });
        robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
        robot.clickOn("user");
        robot.clickOn("Give Viewer to 2");

        assertThat(staged()).hasSize(2).allMatch(Change.Give.class::isInstance);
        assertThat(model.table().rows().getLast().role().pending()).isEqualTo(Pending.GIVEN);
    }

    @Test
    void somebody_seen_before_is_found_by_typing_and_given_access_by_enter(FxRobot robot) {
        robot.interact(() -> desk.select(desk.ref(0, Kinds.SHELF, "policies")));
        robot.clickOn("Anna Kowalska").type(KeyCode.G);
        robot.write("sato");
        WaitForAsyncUtils.waitForFxEvents();
        robot.type(KeyCode.ENTER);
        assertThat(model.give().recipients().getFirst().principal()).contains(Samples.MAI);

        robot.type(KeyCode.ENTER);

        assertThat(staged())
                .singleElement()
                .satisfies(change -> assertThat(change.principal()).isEqualTo(Samples.MAI));
    }

    @Test
    void a_locked_row_explains_itself_and_jumps_to_where_it_can_be_changed(FxRobot robot) {
        robot.interact(() -> desk.select(desk.ref(1, Kinds.NOTEBOOK, "churn")));
        robot.clickOn("bea@example.com").type(KeyCode.ENTER);
        assertThat(robot.lookup("Notebook access is read-only; change it on Churn.").queryAll())
                .isNotEmpty();
        assertThat(robot.lookup("Go to support-tone-v3").<Node>queryAll())
                .as("in the reason and in the row that gives access")
                .hasAtLeastOneElementOfType(Button.class)
                .hasAtLeastOneElementOfType(Hyperlink.class);

        robot.type(KeyCode.ENTER);

        assertThat(desk.navigation().selected()).containsExactly(desk.ref(1, Kinds.MODEL, "tone"));
    }

    @Test
    void a_refresh_tints_the_rows_it_changed_and_selecting_something_else_tints_none(
            FxRobot robot) {
        robot.interact(() -> desk.select(desk.ref(0, Kinds.SHELF, "policies")));
        assertThat(robot.lookup(".table-row-cell:flash").queryAll()).isEmpty();

        shelves.with(Kinds.SHELF, "policies", "HR policies", Grant.of(Samples.MAI, Kinds.EDITOR));
        robot.interact(model::readAgain);

        assertThat(robot.lookup(".table-row-cell:flash").queryAllAs(TableRow.class))
                .extracting(row -> ((AccessRow) row.getItem()).principal())
                .containsExactly(Samples.MAI);
    }

    @Test
    void delete_in_the_picker_removes_access(FxRobot robot) {
        robot.clickOn("Mai Sato").type(KeyCode.R);
        robot.type(KeyCode.DELETE);

        assertThat(row("Mai Sato").role().pending()).isEqualTo(Pending.REMOVED);
    }

    @Test
    void rows_are_copied_as_a_table(FxRobot robot) {
        robot.clickOn("Mai Sato");
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);

        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString().lines())
                        .hasSize(2)
                        .last()
                        .asString()
                        .startsWith(
                                "Mai Sato\t33333333-3333-4333-8333-333333333333\tuser\tViewer"));
    }
}
