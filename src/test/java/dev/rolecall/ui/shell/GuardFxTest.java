package dev.rolecall.ui.shell;

import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.FailureException;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import dev.rolecall.secret.VaultState;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.AccountFormView;
import dev.rolecall.ui.accounts.CredentialKind;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.secret.KeyChoiceView;
import dev.rolecall.ui.secret.VaultModel;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// A console that locks by key, by idleness and after sleep, and what it shows then.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class GuardFxTest {
    private final HandClock clock = new HandClock();
    private Vault vault;
    private Shell shell;
    private Room room;
    private Scene scene;
    private Theme theme;
    private int locked;

    @Start
    void start(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("guard");
        ImmediateOperations operations = new ImmediateOperations(clock);
        room = new Room(folder, operations, clock);
        theme = Theme.fixed(Appearance.LIGHT);
        shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        MemoryStore store = new MemoryStore();
        vault = VaultStage.vault(folder.resolve("vault"), store);
        VaultModel model = new VaultModel(vault, store, operations, Runnable::run, () -> locked++);
        model.start(() -> {});
        shell.guard(model);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void lockByKey(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.L).release(KeyCode.L, KeyCode.CONTROL);
    }

    private void make(FxRobot robot) {
        robot.interact(() -> {
            try {
                vault.createWithPassphrase(PASSPHRASE);
            } catch (FailureException impossible) {
                throw new AssertionError(impossible);
            }
        });
    }

    @Test
    void a_key_locks_even_over_a_sheet_and_typing_unlocks(FxRobot robot) {
        make(robot);
        robot.interact(() -> room.open("Acme", Environment.PRODUCTION));
        robot.interact(shell::addAccount);
        assertThat(shell.view().sheets().isOpen()).isTrue();

        lockByKey(robot);

        assertThat(vault.state()).isEqualTo(new VaultState.Locked(Opening.PASSPHRASE));
        assertThat(locked).isEqualTo(1);
        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(robot.lookup("Acme").tryQuery()).as("accounts stay in sight").isPresent();
        robot.interact(() -> Pictures.take(scene, "console-locked-light"));
        robot.interact(() -> {
            theme.toggle();
            Pictures.take(scene, "console-locked-dark");
        });

        robot.write(PASSPHRASE.reveal());
        robot.type(KeyCode.ENTER);
        assertThat(vault.state()).isEqualTo(new VaultState.Open(Opening.PASSPHRASE));
        assertThat(robot.lookup(".rc-lock-bar").query().isVisible()).isFalse();
    }

    @Test
    void who_makes_no_vault_now_is_offered_to_be_asked_each_time(FxRobot robot) {
        robot.interact(shell::addAccount);
        robot.clickOn("Not now");

        ComboBox<?> kinds = robot.lookup(".rc-credential-kind").queryComboBox();
        assertThat(kinds.getValue()).isEqualTo(CredentialKind.ASKED);

        robot.type(KeyCode.ESCAPE);
        robot.interact(shell::addAccount);
        assertThat(robot.lookup("Not now").tryQuery()).as("asked once a run").isEmpty();
        assertThat(robot.lookup(".rc-credential-kind").tryQuery()).isPresent();
    }

    @Test
    void with_a_vault_a_credential_is_kept_there(FxRobot robot) {
        make(robot);
        robot.interact(shell::addAccount);

        ComboBox<?> kinds = robot.lookup(".rc-credential-kind").queryComboBox();
        assertThat(kinds.getValue()).isEqualTo(CredentialKind.STORED);
    }

    @Test
    void a_console_left_alone_locks_itself(FxRobot robot) {
        make(robot);
        for (int minute = 0; minute < 9; minute++) {
            passes(robot, Duration.ofSeconds(59));
        }
        assertThat(locked).isZero();
        passes(robot, Duration.ofSeconds(59));
        passes(robot, Duration.ofSeconds(59));

        assertThat(locked).isEqualTo(1);
    }

    @Test
    void a_machine_that_slept_wakes_up_locked(FxRobot robot) {
        make(robot);
        passes(robot, Duration.ofSeconds(1));
        assertThat(locked).isZero();

        passes(robot, Duration.ofMinutes(3));

        assertThat(locked).isEqualTo(1);
    }

    /// The clock goes, and the window looks at it.
    private void passes(FxRobot robot, Duration time) {
        robot.interact(() -> {
            clock.pass(time);
            shell.everySecond();
        });
    }

    @Test
    void before_the_first_account_a_person_chooses_where_credentials_are_kept(FxRobot robot) {
        robot.interact(shell::addAccount);
        assertThat(robot.lookup(KeyChoiceView.class::isInstance).tryQuery()).isPresent();
        robot.type(KeyCode.ENTER);

        assertThat(vault.state()).isEqualTo(new VaultState.Open(Opening.SYSTEM_KEY));
        assertThat(robot.lookup(AccountFormView.class::isInstance).tryQuery()).isPresent();
    }

    @Test
    void without_a_vault_the_lock_key_does_nothing(FxRobot robot) {
        lockByKey(robot);

        assertThat(locked).isZero();
        assertThat(vault.state()).isEqualTo(new VaultState.Absent());
    }
}
