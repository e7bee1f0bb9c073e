package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import java.io.IOException;
import java.nio.file.Files;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Popup;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The frame around every place, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class ShellFxTest {
    private ListView<String> resources;
    private TextField search;
    private final HandClock clock = new HandClock();
    private Room room;
    private Shell shell;
    private Scene scene;
    private Theme theme;
    private int explored;
    private int left;

    @Start
    void start(Stage stage) throws IOException {
        resources = new ListView<>();
        search = new TextField();
        room = new Room(Files.createTempDirectory("shell"), new ImmediateOperations(clock), clock);
        theme = Theme.fixed(Appearance.LIGHT);
        shell =
                TestParts.shell(
                        room,
                        resources,
                        search,
                        () -> explored++,
                        new SecretQuestions(Platform::runLater),
                        theme,
                        clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void without_an_account_the_window_offers_to_add_one_or_to_look_around(FxRobot robot) {
        robot.clickOn("Explore the sandbox");
        assertThat(explored).isEqualTo(1);

        robot.clickOn(".rc-welcome .accent");

        assertThat(shell.view().sheets().isOpen()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(shell.view().sheets().isOpen()).isFalse();
    }

    @Test
    void a_sheet_takes_away_what_explains_something_below_it(FxRobot robot) {
        open(robot, "First");
        Popup reason = new Popup();
        robot.interact(() -> {
            reason.setAutoHide(true);
            reason.getContent().add(new Label("Why this row is locked"));
            reason.show(resources, 400, 300);
        });
        assertThat(reason.isShowing()).isTrue();

        robot.interact(shell::addAccount);

        assertThat(shell.view().sheets().isOpen()).isTrue();
        assertThat(reason.isShowing()).isFalse();
    }

    @Test
    void places_change_by_key_and_by_click(FxRobot robot) {
        open(robot, "First");

        shortcut(robot, KeyCode.DIGIT2);
        assertThat(place()).isEqualTo(Place.ALL_ACCESS);
        shortcut(robot, KeyCode.DIGIT3);
        assertThat(place()).isEqualTo(Place.PEOPLE);
        shortcut(robot, KeyCode.DIGIT4);
        assertThat(place()).isEqualTo(Place.ACTIVITY);
        assertThat(scene.getFocusOwner().getStyleClass()).contains("rc-activity-list");
        shortcut(robot, KeyCode.DIGIT5);
        assertThat(place()).isEqualTo(Place.HISTORY);
        robot.clickOn("Resources");
        assertThat(place()).isEqualTo(Place.RESOURCES);
    }

    @Test
    void a_long_name_that_is_unlocked_leaves_the_window_its_width_and_the_time_that_is_left(
            FxRobot robot) {
        open(robot, "a company that never ends ".repeat(12));
        robot.interact(() -> {
            room.workspace
                    .accounts()
                    .unlock(room.workspace.accounts().accounts().getFirst().account().id());
            scene.getRoot().applyCss();
            scene.getRoot().layout();
        });

        Label told =
                robot.lookup((Label label) -> label.getText().startsWith("Changes unlocked on"))
                        .query();
        assertThat(told.localToScene(told.getLayoutBounds()).getMaxX()).isLessThan(1000);
        assertThat(told.lookup(".text").toString()).contains("left");
        assertThat(scene.lookup(".rc-drawer-switch").localToScene(0, 0).getX()).isBetween(0d, 990d);
    }

    @Test
    void a_question_mark_shows_all_keys_and_escape_hides_them(FxRobot robot) {
        open(robot, "First");
        robot.interact(resources::requestFocus);

        robot.write("?");
        assertThat(robot.lookup(".rc-keys").tryQuery()).isPresent();
        shortcut(robot, KeyCode.DIGIT3);
        assertThat(place()).as("a sheet keeps keys from what it covers").isEqualTo(Place.RESOURCES);
        robot.type(KeyCode.ESCAPE);

        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(scene.getFocusOwner()).isSameAs(resources);
    }

    @Test
    void a_slash_leads_to_the_search_and_is_typed_there(FxRobot robot) {
        open(robot, "First");
        robot.interact(resources::requestFocus);

        robot.write("/");
        robot.write("a/b?");

        assertThat(search.getText()).isEqualTo("a/b?");
        assertThat(shell.view().sheets().isOpen()).isFalse();
    }

    @Test
    void the_usual_keys_for_finding_lead_to_the_search_as_well_and_back_to_its_end(FxRobot robot) {
        open(robot, "First");
        robot.interact(resources::requestFocus);

        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        assertThat(scene.getFocusOwner()).isSameAs(search);
        robot.write("a");
        robot.press(KeyCode.SHORTCUT).type(KeyCode.F).release(KeyCode.SHORTCUT);
        robot.write("b");

        assertThat(search.getText()).isEqualTo("ab");
    }

    @Test
    void f6_goes_through_the_parts_of_the_window(FxRobot robot) {
        open(robot, "First");
        robot.interact(resources::requestFocus);

        robot.type(KeyCode.F6);
        Node inspector = scene.getFocusOwner();
        robot.type(KeyCode.F6);
        Node status = scene.getFocusOwner();
        robot.type(KeyCode.F6);
        Node sidebar = scene.getFocusOwner();
        robot.type(KeyCode.F6);

        assertThat(inspector.getId()).isEqualTo("inspector-button");
        assertThat(status.getStyleClass()).contains("rc-drawer-switch");
        assertThat(sidebar.getStyleClass()).contains("rc-sidebar-row");
        assertThat(scene.getFocusOwner()).isSameAs(resources);
    }

    @Test
    void changes_are_unlocked_and_locked_by_key_on_the_account(FxRobot robot) {
        OpenAccount open = open(robot, "First");
        Node account = robot.lookup(".rc-account").query();
        robot.interact(account::requestFocus);

        robot.type(KeyCode.U);
        assertThat(open.lock().openUntil()).isPresent();
        assertThat(account.getAccessibleText()).contains("First", "production", "15 min");
        robot.type(KeyCode.U);

        assertThat(open.lock().openUntil()).isEmpty();
    }

    @Test
    void removing_an_account_asks_only_when_something_is_staged_on_it(FxRobot robot) {
        OpenAccount first = open(robot, "First");
        OpenAccount second = open(robot, "Second");
        robot.interact(() ->
                room.workspace
                        .staging()
                        .put(
                                new Change.Revoke(
                                        new ResourceRef(first.account().id(), Kinds.RACK, "one"),
                                        Room.grant("anna@example.com"))));

        robot.interact(() -> shell.removeAccount(second.account().id()));
        assertThat(room.workspace.accounts().accounts()).containsExactly(first);
        robot.interact(() -> shell.removeAccount(first.account().id()));
        robot.interact(() -> Pictures.take(scene, "shell-question"));
        assertThat(room.workspace.accounts().accounts()).containsExactly(first);
        robot.clickOn(".rc-answers .danger");

        assertThat(room.workspace.accounts().accounts()).isEmpty();
        assertThat(room.workspace.staging().staging().get().isEmpty()).isTrue();
    }

    @Test
    void closing_over_running_operations_asks_and_staying_is_the_first_answer(FxRobot robot) {
        robot.interact(() -> shell.askToClose(2, () -> left++));
        robot.type(KeyCode.ENTER);
        assertThat(left).isZero();
        assertThat(shell.view().sheets().isOpen()).isFalse();

        robot.interact(() -> shell.askToClose(2, () -> left++));
        robot.clickOn("Cancel and close");

        assertThat(left).isEqualTo(1);
    }

    @Test
    void a_fault_of_rolecall_is_told_with_the_place_of_its_record(FxRobot robot) {
        robot.interact(() -> shell.tellCrash("RC-7K2Q-9XMD", "/home/anna/crash-1.txt"));

        assertThat(robot.lookup(".rc-question .label").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(text -> text.contains("/home/anna/crash-1.txt"));
        robot.type(KeyCode.ENTER);
        assertThat(shell.view().sheets().isOpen()).isFalse();
    }

    @Test
    void the_drawer_opens_by_key_and_shows_the_activity(FxRobot robot) {
        open(robot, "First");

        shortcut(robot, KeyCode.J);

        assertThat(robot.lookup(".rc-drawer").query().isVisible()).isTrue();
        robot.interact(() -> Pictures.take(scene, "shell-drawer"));
        shortcut(robot, KeyCode.J);
        assertThat(robot.lookup(".rc-drawer").tryQuery().filter(Node::isVisible)).isEmpty();
    }

    @Test
    void light_and_dark_change_by_key(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);

        assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
    }

    private OpenAccount open(FxRobot robot, String name) {
        robot.interact(() -> room.open(name, Environment.PRODUCTION));
        return room.workspace.accounts().accounts().getLast();
    }

    private void shortcut(FxRobot robot, KeyCode key) {
        robot.push(KeyCode.CONTROL, key);
    }

    private Place place() {
        return room.workspace.navigation().place().get();
    }
}
