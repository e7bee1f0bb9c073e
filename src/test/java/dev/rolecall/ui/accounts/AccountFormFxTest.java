package dev.rolecall.ui.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.ProfilesModel;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The path a person takes to add an account.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class AccountFormFxTest {
    private final FakeProvider acme = new FakeProvider("Acme", "A");
    private final FakeProvider globex = new FakeProvider("Globex", "G");
    private AccountsModel accounts;
    private AccountFormView view;
    private Scene scene;
    private Theme theme;
    private int closed;

    @Start
    void start(Stage stage) {
        ImmediateOperations operations = new ImmediateOperations();
        accounts = new AccountsModel(List.of(acme, globex), operations, Clock.systemUTC());
        ProfilesModel profiles = Kept.in(accounts, operations);
        Messages messages = new Messages(Locale.ENGLISH);
        view =
                new AccountFormView(
                        new AccountFormViewModel(
                                accounts,
                                profiles,
                                Optional.empty(),
                                _ -> Optional.empty(),
                                messages),
                        messages,
                        () -> closed++);
        scene = new Scene(new StackPane(view), 800, 650);
        theme = Theme.fixed(Appearance.LIGHT);
        theme.dress(scene);
        stage.setScene(scene);
        stage.show();
        view.focusFirst();
    }

    @Test
    void an_account_is_tested_and_added_by_keyboard_alone(FxRobot robot) {
        robot.write("Our shelves");
        robot.type(KeyCode.TAB, 7);
        robot.write("s3cret");
        robot.press(KeyCode.CONTROL, KeyCode.T).release(KeyCode.T, KeyCode.CONTROL);
        assertThat(robot.lookup(".rc-report").queryParent().lookupAll(".label"))
                .extracting(Object::toString)
                .anyMatch(label -> label.contains("Connected as Anna Kowalska"));
        robot.interact(() -> Pictures.take(scene, "account-form-light"));
        robot.interact(() -> {
            theme.toggle();
            Pictures.take(scene, "account-form-dark");
        });

        robot.type(KeyCode.ENTER);

        assertThat(accounts.accounts())
                .extracting(open -> open.account().name())
                .containsExactly("Our shelves");
        assertThat(acme.credentials()).containsOnly("s3cret");
        assertThat(closed).isEqualTo(1);
    }

    @Test
    void escape_leaves_without_adding(FxRobot robot) {
        robot.type(KeyCode.ESCAPE);

        assertThat(closed).isEqualTo(1);
        assertThat(accounts.accounts()).isEmpty();
    }

    @Test
    void a_rejected_credential_is_told_before_anything_is_added(FxRobot robot) {
        acme.fail(new Failure.Unauthenticated(Failure.Missing.NOT_TOLD, "bad key"));
        robot.clickOn(".rc-token").write("wrong");

        robot.clickOn("Test connection");
        robot.interact(() -> Pictures.take(scene, "account-form-rejected"));

        assertThat(robot.lookup("The credential was rejected").tryQuery()).isPresent();
    }

    @Test
    void another_service_is_chosen_with_the_mouse_and_a_public_address_by_its_name(FxRobot robot) {
        robot.clickOn("Globex");
        robot.clickOn(".rc-known-address");
        robot.clickOn("Europe  ·  https://eu.globex.example/v1");

        assertThat(robot.lookup(".rc-address").queryTextInputControl().getText())
                .isEqualTo("https://eu.globex.example/v1");
        robot.clickOn("Add account");
        assertThat(accounts.accounts()).isEmpty();
        assertThat(robot.lookup("Type or paste the credential.").tryQuery()).isPresent();
    }
}
