package dev.rolecall.ui.shell;

import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import dev.rolecall.settings.Drawing;
import dev.rolecall.settings.LockAfter;
import dev.rolecall.settings.Look;
import dev.rolecall.settings.Settings;
import dev.rolecall.settings.UiScale;
import dev.rolecall.settings.UnlockFor;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.network.NetworkView;
import dev.rolecall.ui.secret.KeyChoiceView;
import dev.rolecall.ui.secret.VaultModel;
import dev.rolecall.ui.settings.KeptLook;
import dev.rolecall.ui.settings.SettingsView;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The sheet of settings by keyboard, and what follows each setting.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class SettingsSheetFxTest {
    private final HandClock clock = new HandClock();
    private Room room;
    private Shell shell;
    private Scene scene;
    private Theme theme;
    private int locked;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("settings");
        ImmediateOperations operations = new ImmediateOperations(clock);
        room = new Room(folder, operations, clock);
        theme = Theme.fixed(Appearance.LIGHT);
        new KeptLook(theme, room.workspace.settings()).begin();
        shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        MemoryStore store = new MemoryStore();
        Vault vault = VaultStage.vault(folder.resolve("vault"), store);
        VaultModel model = new VaultModel(vault, store, operations, Runnable::run, () -> locked++);
        model.start(() -> {});
        shell.guard(model);
        vault.createWithPassphrase(PASSPHRASE);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void open(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.COMMA).release(KeyCode.COMMA, KeyCode.CONTROL);
    }

    private Settings settings() {
        return room.workspace.settings().settings().get();
    }

    private static Node spoken(FxRobot robot, String words) {
        return robot.lookup((Node node) -> words.equals(node.getAccessibleText())).query();
    }

    /// The clock goes, and the window looks at it every ten seconds.
    private void passes(FxRobot robot, Duration time) {
        robot.interact(() -> {
            for (long second = 0; second < time.toSeconds(); second += 10) {
                clock.pass(Duration.ofSeconds(10));
                shell.everySecond();
            }
        });
    }

    private void shoot(FxRobot robot, String name) {
        for (Appearance look : Appearance.values()) {
            robot.interact(() -> theme.choose(look));
            String suffix = look.name().toLowerCase(Locale.ROOT);
            robot.interact(() -> Pictures.take(scene, name + "-" + suffix));
            robot.interact(() -> Pictures.take(scene, 1440, 900, name + "-large-" + suffix));
        }
    }

    private static List<String> said(FxRobot robot) {
        return robot.lookup(".rc-settings-hint").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void keys_alone_set_everything(FxRobot robot) {
        open(robot);
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        ToggleButton.class,
                        chosen -> assertThat(chosen.getText()).isEqualTo("As the system"));
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.RIGHT);
        robot.type(KeyCode.SPACE);
        assertThat(theme.appearance().get()).isEqualTo(Appearance.DARK);
        robot.type(KeyCode.TAB);
        assertThat(said(robot)).noneMatch(words -> words.contains("the next time"));
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        assertThat(said(robot)).anyMatch(words -> words.contains("the next time"));
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.UP);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.DOWN);

        assertThat(settings().look()).isEqualTo(Look.DARK);
        assertThat(settings().lockAfter()).isEqualTo(LockAfter.FIVE);
        assertThat(settings().unlockFor()).isEqualTo(UnlockFor.THIRTY);
        assertThat(settings().drawing()).isEqualTo(new Drawing(UiScale.EIGHTY, true));
        robot.type(KeyCode.ESCAPE);
        assertThat(shell.view().sheets().isOpen()).isFalse();
    }

    @Test
    void a_look_stays_chosen_when_it_is_pressed_again(FxRobot robot) {
        open(robot);
        robot.type(KeyCode.SPACE);

        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        ToggleButton.class, chosen -> assertThat(chosen.isSelected()).isTrue());
        assertThat(settings().look()).isEqualTo(Look.SYSTEM);
    }

    @Test
    void the_switch_at_the_foot_is_kept_as_a_choice(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L)
                .release(KeyCode.L, KeyCode.SHIFT, KeyCode.CONTROL);

        assertThat(settings().look()).isEqualTo(Look.DARK);
    }

    @Test
    void the_console_locks_after_the_time_that_was_set(FxRobot robot) {
        robot.interact(() -> room.workspace.settings().change(now -> now.with(LockAfter.FIVE)));
        passes(robot, Duration.ofMinutes(5).minusSeconds(10));
        assertThat(locked).isZero();
        passes(robot, Duration.ofSeconds(10));
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void never_leaves_the_console_open_until_the_machine_sleeps(FxRobot robot) {
        robot.interact(() -> room.workspace.settings().change(now -> now.with(LockAfter.NEVER)));
        passes(robot, Duration.ofHours(3));
        assertThat(locked).isZero();

        robot.interact(() -> {
            clock.pass(Duration.ofMinutes(2));
            shell.everySecond();
        });
        assertThat(locked).isEqualTo(1);
    }

    @Test
    void an_account_takes_changes_for_the_time_that_was_set(FxRobot robot) {
        robot.interact(() -> {
            room.open("Acme", Environment.PRODUCTION);
            room.workspace.settings().change(now -> now.with(UnlockFor.SIXTY));
            room.workspace.settings().change(now -> now.with(LockAfter.NEVER));
        });
        OpenAccount account = room.workspace.accounts().accounts().getLast();

        robot.clickOn(spoken(robot, "Unlock changes for 60 minutes"));

        assertThat(account.lock().openUntil())
                .contains(clock.instant().plus(Duration.ofMinutes(60)));
        assertThat(saidOfAccount(robot)).contains("unlocked, ");

        passes(robot, Duration.ofMinutes(60));
        assertThat(saidOfAccount(robot)).doesNotContain("unlocked");
        assertThat(spoken(robot, "Unlock changes for 60 minutes")).isNotNull();
    }

    /// What the sidebar says of the account.
    private static String saidOfAccount(FxRobot robot) {
        return robot.lookup(".rc-account").query().getAccessibleText();
    }

    @Test
    void it_leads_to_the_vault_and_to_the_network(FxRobot robot) {
        open(robot);
        shoot(robot, "settings");
        robot.clickOn("Open the network settings");
        assertThat(robot.lookup(NetworkView.class::isInstance).tryQuery()).isPresent();
        robot.type(KeyCode.ESCAPE);

        open(robot);
        robot.clickOn("Choose what opens the vault of credentials");
        assertThat(robot.lookup(KeyChoiceView.class::isInstance).tryQuery()).isPresent();
    }

    @Test
    void with_a_locked_console_the_way_to_the_vault_says_why_it_is_closed(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
        open(robot);

        Button way = robot.lookup("Choose what opens the vault of credentials").queryButton();
        assertThat(way.isDisabled()).isTrue();
        assertThat(way.getWidth()).isGreaterThanOrEqualTo(way.prefWidth(-1));
        assertThat(robot.lookup("Unlock the console first.").tryQuery()).isPresent();
    }

    @Test
    void the_gear_at_the_foot_of_the_sidebar_opens_it(FxRobot robot) {
        robot.clickOn(spoken(robot, "Settings"));

        assertThat(robot.lookup(SettingsView.class::isInstance).tryQuery()).isPresent();
        assertThat(robot.lookup((Node node) -> node instanceof ComboBox).queryAll()).hasSize(3);
    }
}
