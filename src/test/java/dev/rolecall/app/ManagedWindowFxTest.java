package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.SecretsOfThisRun;
import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.policy.Policy;
import dev.rolecall.policy.PolicyFile;
import dev.rolecall.profile.ProfilesFile;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window on a machine that somebody else looks after.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class ManagedWindowFxTest {
    private static final String POLICY =
            """
            {"format": "rolecall-administrator", "version": 1, "managedBy": "Acme IT",
             "writes": "forbidden",
             "accounts": [{"id": "team", "provider": "mistral", "name": "Team",
                           "address": "https://127.0.0.1:1/v1", "environment": "production",
                           "credential": {"from": "environment", "name": "NOT_SET"}},
                          {"id": "own", "provider": "mistral", "name": "With a key of one's own",
                           "address": "https://127.0.0.1:1/v1", "environment": "production",
                           "credential": {"from": "stored"}}],
             "network": {"proxy": {"kind": "none"}, "trust": {"others": "forbidden"}}}
            """;

    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private Desk desk;
    private Theme theme;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("managed");
        Files.writeString(folder.resolve("config.json"), POLICY);
        Policy policy = new PolicyFile(folder, _ -> true).read();
        assertThat(policy.trouble()).isEmpty();
        SecretsOfThisRun secrets = new SecretsOfThisRun();
        Keeping nothing = Keeping.nothing(policy);
        Keeping keeping =
                new Keeping(
                        Optional.of(new ProfilesFile(folder, Clock.systemUTC(), policy.accounts())),
                        Optional.empty(),
                        Optional.empty(),
                        secrets,
                        Optional.empty(),
                        WayOut.open(folder, secrets, Map.of(), policy),
                        nothing.google(),
                        () -> false);
        theme = Theme.fixed(Appearance.LIGHT);
        desk =
                new Desk(
                        operations,
                        folder.resolve("journal"),
                        keeping,
                        _ -> {},
                        theme,
                        new Messages(Locale.ENGLISH),
                        Locale.ENGLISH);
        scene = new Scene(desk.shell().view(), 1000, 700);
        theme.dress(scene);
        desk.shell().attach(scene);
        stage.setScene(scene);
        stage.show();
    }

    @AfterEach
    void end() {
        operations.close();
        Screen.later(desk.shell()::detach);
    }

    private static List<String> said(FxRobot robot, String style) {
        Set<Label> labels = robot.lookup(style).queryAll();
        return labels.stream().map(Label::getText).toList();
    }

    private void shoot(FxRobot robot, String name) {
        for (Appearance look : Appearance.values()) {
            robot.interact(() -> theme.choose(look));
            robot.interact(
                    () -> Pictures.take(scene, name + "-" + look.name().toLowerCase(Locale.ROOT)));
        }
    }

    @Test
    void it_says_who_forbids_changes_and_nobody_can_unlock_them(FxRobot robot) {
        OpenAccount account = desk.workspace().accounts().accounts().getFirst();
        assertThat(said(robot, ".rc-policy-bar .label"))
                .containsExactly(
                        "Changes are forbidden on this machine by Acme IT. You can look at"
                                + " everything.");
        shoot(robot, "managed");

        robot.clickOn(
                robot.lookup((Node node) ->
                                "Changes are forbidden on this machine by Acme IT"
                                        .equals(node.getAccessibleText()))
                        .<Node>query());
        robot.interact(() -> desk.workspace().accounts().unlock(account.account().id()));

        assertThat(account.lock().openUntil()).isEmpty();
        assertTheWayOutIsShownAsFixed(robot);
    }

    @Test
    void an_account_that_was_set_up_stays_as_it_is_but_for_a_credential_of_ones_own(FxRobot robot) {
        robot.interact(() -> robot.lookup(".rc-account").query().requestFocus());
        robot.type(KeyCode.E);
        assertThat(desk.shell().view().sheets().isOpen()).isFalse();
        assertThat(said(robot, ".rc-notice .label"))
                .contains("Set up for this machine by Acme IT; it cannot be changed here");
        robot.interact(() ->
                desk.shell()
                        .removeAccount(
                                desk.workspace().accounts().accounts().getFirst().account().id()));

        assertThat(desk.workspace().accounts().accounts()).hasSize(2);
        assertThat(desk.workspace().profiles().profiles().get().all()).hasSize(2);
        AccountId id = desk.workspace().accounts().accounts().getLast().account().id();
        robot.interact(() -> desk.shell().editAccount(id));

        assertThat(robot.lookup(".rc-account-name").query().isDisabled()).isTrue();
        assertThat(scene.getFocusOwner())
                .isInstanceOfSatisfying(
                        ComboBox.class, kind -> assertThat(kind.isDisabled()).isFalse());
        robot.type(KeyCode.ESCAPE);
        assertThat(desk.shell().view().sheets().isOpen()).isFalse();
    }

    private void assertTheWayOutIsShownAsFixed(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N)
                .release(KeyCode.N, KeyCode.SHIFT, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT2).release(KeyCode.DIGIT2, KeyCode.CONTROL);

        assertThat(said(robot, ".rc-fixed-note")).contains("Fixed for this machine by Acme IT.");
        assertThat(robot.lookup(RadioButton.class::isInstance).<RadioButton>queryAll())
                .hasSize(4)
                .allMatch(RadioButton::isDisabled)
                .filteredOn(RadioButton::isSelected)
                .extracting(RadioButton::getText)
                .containsExactly("No proxy");
        shoot(robot, "managed-network");
    }
}
