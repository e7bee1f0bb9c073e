package dev.rolecall.ui.secret;

import static dev.rolecall.secret.VaultStage.PASSPHRASE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.VaultFault;
import dev.rolecall.domain.VaultFault.Absence;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.secret.MemoryStore;
import dev.rolecall.secret.Opening;
import dev.rolecall.secret.Vault;
import dev.rolecall.secret.VaultStage;
import dev.rolecall.secret.VaultState;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.secret.KeyChoice.Purpose;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The paths a person takes to make a vault, to unlock the console and to change what opens it, all
/// by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class VaultFxTest {
    private final MemoryStore store = new MemoryStore();
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final StackPane sheet = new StackPane();
    private final BorderPane frame = new BorderPane(sheet);

    @TempDir private Path folder;
    private Theme theme;
    private Scene scene;
    private int closed;
    private int left;

    @Start
    void start(Stage stage) {
        scene = new Scene(frame, 900, 560);
        theme = Theme.fixed(Appearance.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private VaultModel model() {
        return model(VaultStage.vault(folder, store));
    }

    private VaultModel model(Vault vault) {
        VaultModel model =
                new VaultModel(vault, store, new ImmediateOperations(), Runnable::run, () -> {});
        model.start(() -> {});
        return model;
    }

    private void showChoice(FxRobot robot, VaultModel model, Purpose purpose) {
        robot.interact(() -> {
            KeyChoiceView view =
                    new KeyChoiceView(
                            new KeyChoice(model, purpose), messages, () -> closed++, () -> left++);
            sheet.getChildren().setAll(view);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            view.focusFirst();
        });
    }

    private void showBar(FxRobot robot, VaultModel model) {
        robot.interact(() -> {
            LockBar bar = new LockBar(model, messages, () -> closed++);
            frame.setTop(bar);
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            bar.focusFirst();
        });
    }

    private void pictures(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, name + "-light"));
        robot.interact(() -> {
            theme.toggle();
            Pictures.take(scene, name + "-dark");
            theme.toggle();
        });
    }

    private static String shown(FxRobot robot) {
        return robot.lookup(".label").queryAll().stream()
                .filter(node -> node.isVisible() && node.getParent().isVisible())
                .map(Object::toString)
                .reduce("", (one, two) -> one + "\n" + two);
    }

    @Test
    void the_keychain_is_one_key_away_where_there_is_one(FxRobot robot) {
        VaultModel model = model();
        showChoice(robot, model, Purpose.MAKE);
        pictures(robot, "vault-make");
        robot.type(KeyCode.ENTER);

        assertThat(model.state().get()).isEqualTo(new VaultState.Open(Opening.SYSTEM_KEY));
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void escape_leaves_while_a_passphrase_is_typed(FxRobot robot) {
        store.fail(new VaultFault.NoSystemStore(Absence.NO_SESSION_BUS));
        showChoice(robot, model(), Purpose.MAKE);
        robot.write("correct");
        robot.type(KeyCode.ESCAPE);

        assertThat(left).isEqualTo(1);
        assertThat(closed).isZero();
    }

    @Test
    void without_a_keychain_the_reason_is_said_and_a_passphrase_is_typed(FxRobot robot) {
        store.fail(new VaultFault.NoSystemStore(Absence.NO_SESSION_BUS));
        VaultModel model = model();
        showChoice(robot, model, Purpose.MAKE);
        assertThat(shown(robot))
                .contains("There is no keychain here, because no D-Bus session is running.");
        robot.write("correct horse");
        robot.type(KeyCode.TAB);
        robot.write("correct hors");
        robot.type(KeyCode.ENTER);
        assertThat(closed).isZero();
        assertThat(shown(robot)).contains("Type the same passphrase twice.");
        pictures(robot, "vault-make-passphrase");
        robot.write("e");
        robot.type(KeyCode.ENTER);

        assertThat(model.state().get()).isEqualTo(new VaultState.Open(Opening.PASSPHRASE));
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void a_locked_console_says_so_and_opens_by_typing(FxRobot robot)
            throws FailureException, InterruptedException {
        VaultStage.vault(folder, store).createWithPassphrase(PASSPHRASE);
        VaultModel model = model();
        showBar(robot, model);
        assertThat(shown(robot)).contains("The console is locked");
        robot.write("wrong");
        robot.type(KeyCode.ENTER);
        assertThat(shown(robot)).contains("This passphrase does not open the vault");
        pictures(robot, "vault-locked");
        robot.write(PASSPHRASE.reveal());
        robot.type(KeyCode.ENTER);

        assertThat(model.state().get()).isEqualTo(new VaultState.Open(Opening.PASSPHRASE));
        assertThat(frame.getTop().isVisible()).isFalse();
        robot.interact(model::lock);
        assertThat(frame.getTop().isVisible()).isTrue();
    }

    @Test
    void a_window_that_opens_locked_takes_no_passphrase_for_a_search(FxRobot robot)
            throws FailureException, InterruptedException {
        VaultStage.vault(folder, store).createWithPassphrase(PASSPHRASE);
        VaultModel model = model();
        TextField search = new TextField();
        robot.interact(() -> {
            sheet.getChildren().setAll(search);
            search.requestFocus();
            frame.setTop(new LockBar(model, messages, () -> closed++));
        });
        robot.write(PASSPHRASE.reveal());
        robot.type(KeyCode.ENTER);

        assertThat(search.getText()).isEmpty();
        assertThat(model.state().get()).isEqualTo(new VaultState.Open(Opening.PASSPHRASE));
    }

    @Test
    void a_key_gone_from_the_keychain_leads_to_a_new_vault(FxRobot robot)
            throws FailureException, InterruptedException {
        VaultStage.vault(folder, store).createWithSystemKey();
        store.keys().clear();
        VaultModel model = model();
        showBar(robot, model);

        assertThat(shown(robot)).contains("no longer has the key of this vault");
        pictures(robot, "vault-key-gone");
        Button fresh = robot.lookup("Make a new vault").queryButton();
        robot.interact(fresh::fire);
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void the_first_letter_gets_ready_what_checks_the_passphrase(FxRobot robot)
            throws FailureException {
        List<Integer> rounds = new ArrayList<>();
        VaultStage.vault(folder, store).createWithPassphrase(PASSPHRASE);
        showBar(robot, model(VaultStage.vault(folder, store, rounds::add)));
        assertThat(rounds).isEmpty();

        robot.write("c");
        assertThat(rounds).containsExactly(1);
        robot.write(PASSPHRASE.reveal().substring(1));
        robot.type(KeyCode.ENTER);

        assertThat(rounds).containsExactly(1, 600_000);
    }

    @Test
    void a_passphrase_is_changed_by_keyboard(FxRobot robot) throws FailureException {
        VaultStage.vault(folder, store).createWithPassphrase(PASSPHRASE);
        VaultModel model = model();
        robot.interact(() -> model.unlock(PASSPHRASE));
        showChoice(robot, model, Purpose.CHANGE);
        robot.write(PASSPHRASE.reveal());
        robot.type(KeyCode.TAB);
        robot.write("another few words");
        robot.type(KeyCode.TAB);
        robot.write("another few words");
        pictures(robot, "vault-change");
        robot.type(KeyCode.ENTER);

        assertThat(closed).isEqualTo(1);
        robot.interact(model::lock);
        robot.interact(() -> model.unlock(PASSPHRASE));
        assertThat(model.locked()).isTrue();
    }
}
