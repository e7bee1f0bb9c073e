package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.profile.Colour;
import dev.rolecall.profile.Profile;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Signing in to Google from the window to the resources read, against an authorization server that
/// asks for consent as Google does; only the browser is played.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class GoogleSheetFxTest {
    private static final AccountId TEAM = new AccountId("team");
    private static final int RESOURCES = 5;

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withCorpora(3).withTunedModels(2));
    private final String administrator = sandbox.company().administrator().email();
    private final ConsentBrowser browser = new ConsentBrowser();
    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private Desk desk;
    private MainWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        Path client = sandbox.googleSignIns().write(folder).client();
        desk =
                Screen.call(() ->
                        new Desk(
                                operations,
                                folder,
                                Keeping.nothing(),
                                browser,
                                Theme.fixed(Appearance.LIGHT),
                                new Messages(Locale.ENGLISH),
                                Locale.ENGLISH));
        window =
                Screen.call(() -> {
                    MainWindow made = new MainWindow(desk, operations, "Rolecall", () -> {});
                    made.show();
                    desk.workspace().profiles().save(team(client), Optional.empty(), _ -> {});
                    return made;
                });
    }

    private Profile team(Path client) {
        return new Profile(
                new Account(
                        TEAM,
                        new ProviderId("gemini"),
                        "Team",
                        sandbox.geminiBase(),
                        Environment.PRODUCTION),
                new CredentialSource.GoogleConsent(client, Optional.empty()),
                Optional.empty(),
                Colour.NONE,
                true);
    }

    @AfterEach
    void close() throws InterruptedException {
        Screen.call(() -> {
            window.close();
            return true;
        });
        operations.close();
        desk.close();
        browser.close();
        sandbox.close();
    }

    @Test
    void a_new_account_is_signed_in_from_where_its_resources_are_missing(FxRobot robot)
            throws Exception {
        until(() -> robot.lookup("Sign in again…").tryQuery().isPresent());
        assertThat(browser.waiting()).isZero();
        assertThat(state(robot)).endsWith("Sign in again");

        robot.clickOn("Sign in again…");

        URI page = browser.page();
        assertThat(robot.lookup(".rc-sheet .label").<Label>queryAll())
                .extracting(Label::getText)
                .anyMatch(words -> words.startsWith("Waiting for you to answer in the browser."));
        assertThat(browser.allow(page, administrator)).contains("Rolecall has the answer");
        untilSignedInAndRead(robot);
    }

    @Test
    void whoever_took_the_consent_back_is_signed_in_again_by_the_command(FxRobot robot)
            throws Exception {
        command(robot, "sign in to google");
        browser.allow(browser.page(), administrator);
        untilSignedInAndRead(robot);

        sandbox.googleSignIns().revokeConsents();
        robot.clickOn(".rc-notice .rc-icon-button");
        robot.push(KeyCode.F5);
        until(() -> state(robot).endsWith("Sign in again"));
        until(() -> refusal().isPresent());
        assertThat(offered(robot)).containsExactly("Sign in to Google…");

        command(robot, "sign in to google");
        browser.allow(browser.page(), administrator);

        untilSignedInAndRead(robot);
    }

    @Test
    void a_denied_consent_is_told_and_asked_for_again(FxRobot robot) throws Exception {
        command(robot, "sign in to google");
        URI first = browser.page();
        assertThat(browser.deny(first)).contains("Access was not allowed");
        until(() -> robot.lookup("Try again").tryQuery().isPresent());
        assertThat(robot.lookup(".rc-sheet .label").<Label>queryAll())
                .extracting(Label::getText)
                .contains(
                        "Access was denied in the browser, so nobody is signed in: sign in again,"
                                + " and choose Allow.");
        assertThat(sandbox.traffic().calls("POST", "/token")).isEmpty();
        assertThat(refusal()).containsInstanceOf(Failure.SignInAgain.class);

        robot.clickOn("Try again");

        URI second = browser.page();
        assertThat(second).isNotEqualTo(first);
        browser.allow(second, administrator);
        untilSignedInAndRead(robot);
    }

    /// Finds a command in the palette and runs it.
    private void command(FxRobot robot, String words) throws Exception {
        until(() -> refusal().isPresent());
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.P);
        robot.release(KeyCode.SHIFT, KeyCode.CONTROL);
        robot.write(words);
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
    }

    private void untilSignedInAndRead(FxRobot robot) throws Exception {
        until(() -> notices(robot).stream().anyMatch(words -> words.endsWith("is signed in.")));
        assertThat(desk.shell().view().sheets().isOpen()).isFalse();
        until(() -> state(robot).matches("(?s).*, read \\d\\d:\\d\\d"));
        until(() -> shown(robot) == RESOURCES);
        assertThat(offered(robot)).containsExactly("Sign in to Google…", "Sign out of Google…");
    }

    /// What the menu of the account offers of Google.
    private static List<String> offered(FxRobot robot) throws Exception {
        robot.clickOn(".rc-account", MouseButton.SECONDARY);
        List<String> items =
                robot.listWindows().stream()
                        .filter(ContextMenu.class::isInstance)
                        .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                        .filter(MenuItem::isVisible)
                        .map(MenuItem::getText)
                        .filter(words -> words != null && words.contains("Google"))
                        .toList();
        robot.push(KeyCode.ESCAPE);
        return items;
    }

    private static int shown(FxRobot robot) {
        return robot.lookup(".rc-resources").<TableView<?>>query().getItems().size();
    }

    private static List<String> notices(FxRobot robot) {
        return robot.lookup(".rc-notice .label").<Label>queryAll().stream()
                .map(Label::getText)
                .toList();
    }

    /// What the sidebar says of the account.
    private static String state(FxRobot robot) {
        return robot.lookup(".rc-account").query().getAccessibleText();
    }

    private Optional<Failure> refusal() {
        return desk.workspace().accounts().find(TEAM).orElseThrow().refusal().get();
    }

    private static void until(Callable<Boolean> reached) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, reached);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
