package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.BrowserSignIn.Attempt;
import dev.rolecall.credential.GoogleAccounts;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.StoredSecrets;
import dev.rolecall.http.Transport;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.sandbox.google.ConsentAnswer;
import dev.rolecall.sandbox.http.Faults;
import dev.rolecall.sandbox.http.Service;
import dev.rolecall.signin.GoogleSignIn;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Signing out of Google, from the menu of an account to the server that gave the consent.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class SignOutFxTest {
    private static final String SIGN_OUT = "Sign out of Google…";

    private static final String SIGN_IN = "Sign in to Google…";

    private final Sandbox sandbox = Sandbox.start(SandboxOptions.defaults());
    private Path client;
    private GoogleAccounts google;
    private Room room;
    private Shell shell;
    private Scene scene;
    private Theme theme;
    private AccountId account;

    @Start
    void start(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("sign-out");
        Clock clock = Clock.systemUTC();
        client = sandbox.googleSignIns().write(folder).client();
        sandbox.switches().google().answerAtOnce(Optional.of(ConsentAnswer.ADMINISTRATOR_ALLOWS));
        room = new Room(folder, new ImmediateOperations(clock), clock, this::google);
        theme = Theme.fixed(Appearance.LIGHT);
        shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
        account = room.keepConsent("Team", client);
    }

    private GoogleAccounts google(StoredSecrets vault) {
        google = new GoogleAccounts(new GoogleSignIn(new Transport()), vault, messages());
        return google;
    }

    private static Messages messages() {
        return new Messages(Locale.ENGLISH);
    }

    @AfterEach
    void close() {
        sandbox.close();
    }

    /// Signs `id` in as the program does, with a browser that says yes.
    private void signIn(FxRobot robot, AccountId id) throws Exception {
        try (Attempt attempt = google.begin(new GoogleConsent(client, Optional.empty()));
                HttpClient browser =
                        HttpClient.newBuilder()
                                .followRedirects(HttpClient.Redirect.ALWAYS)
                                .build()) {
            HttpRequest page = HttpRequest.newBuilder(attempt.address()).build();
            assertThat(browser.send(page, BodyHandlers.ofString()).statusCode()).isEqualTo(200);
            attempt.finish(id);
        }
        robot.interact(() ->
                room.workspace.accounts().ask(room.workspace.accounts().find(id).orElseThrow()));
    }

    private void openMenu(FxRobot robot) {
        Node node = robot.lookup(".rc-account").query();
        robot.clickOn(node, MouseButton.SECONDARY);
    }

    private static List<String> offered(FxRobot robot) {
        return robot.listWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(menu -> ((ContextMenu) menu).getItems().stream())
                .filter(MenuItem::isVisible)
                .map(MenuItem::getText)
                .toList();
    }

    private Optional<Failure> refusal() {
        return room.workspace.accounts().find(account).orElseThrow().refusal().get();
    }

    private List<Integer> withdrawals() {
        return sandbox.traffic().calls("POST", "/revoke").stream()
                .map(call -> call.status())
                .toList();
    }

    private String notice(FxRobot robot) {
        return robot.lookup(".rc-notice .label").<Label>queryAll().stream()
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void the_menu_asks_once_and_withdraws_the_consent(FxRobot robot) throws Exception {
        signIn(robot, account);
        assertThat(refusal()).isEmpty();

        openMenu(robot);
        assertThat(offered(robot)).contains(SIGN_IN, SIGN_OUT);
        robot.clickOn(SIGN_OUT);
        assertThat(withdrawals()).isEmpty();
        shoot(robot, "sign-out");
        robot.clickOn("Sign out");

        assertThat(withdrawals()).containsExactly(200);
        assertThat(room.vault.find(account.value())).isEmpty();
        assertThat(refusal()).containsInstanceOf(Failure.SignInAgain.class);
        assertThat(notice(robot)).contains("is signed out");
        assertThat(shell.view().sheets().isOpen()).isFalse();
        openMenu(robot);
        assertThat(offered(robot)).contains(SIGN_IN).doesNotContain(SIGN_OUT);
    }

    @Test
    void whoever_stays_is_signed_in_as_before(FxRobot robot) throws Exception {
        signIn(robot, account);
        openMenu(robot);
        robot.clickOn(SIGN_OUT);
        robot.type(KeyCode.ENTER);

        assertThat(withdrawals()).isEmpty();
        assertThat(room.vault.find(account.value())).isPresent();
    }

    @Test
    void a_server_that_does_not_withdraw_is_told_and_the_sign_in_stays(FxRobot robot)
            throws Exception {
        signIn(robot, account);
        sandbox.faults().next(Faults.call(Service.GOOGLE, "POST", "/revoke")).answer(503, "");
        openMenu(robot);
        robot.clickOn(SIGN_OUT);
        robot.clickOn("Sign out");

        assertThat(notice(robot)).contains("is still signed in");
        assertThat(room.vault.find(account.value())).isPresent();
        assertThat(refusal()).isEmpty();
    }

    @Test
    void the_palette_offers_it_only_while_signed_in(FxRobot robot) throws Exception {
        assertThat(against()).contains("It is not signed in.");

        signIn(robot, account);

        assertThat(against()).isEmpty();
    }

    private Optional<String> against() {
        return shell.allCommands().stream()
                .filter(command ->
                        messages().text(command.words()).startsWith("Sign out of Google on"))
                .map(Command::against)
                .map(against -> against.get().map(messages()::text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_deleted_account_withdraws_once_it_cannot_come_back(FxRobot robot) throws Exception {
        signIn(robot, account);
        openMenu(robot);
        robot.clickOn("Delete the account");
        assertThat(notice(robot)).contains("withdrawn at Google when this notice goes");
        assertThat(withdrawals()).isEmpty();
        shoot(robot, "sign-out-deleted");
        Button back = robot.lookup(".rc-notice-action").queryButton();
        assertThat(back.getWidth()).isGreaterThanOrEqualTo(back.prefWidth(-1));

        robot.clickOn(".rc-notice .rc-icon-button");

        assertThat(withdrawals()).containsExactly(200);
        assertThat(room.vault.find(account.value())).isEmpty();
    }

    @Test
    void a_deleted_account_that_comes_back_is_still_signed_in(FxRobot robot) throws Exception {
        signIn(robot, account);
        openMenu(robot);
        robot.clickOn("Delete the account");
        robot.clickOn("Bring it back");

        assertThat(withdrawals()).isEmpty();
        assertThat(refusal()).isEmpty();
    }

    @Test
    void what_another_account_may_live_on_is_not_withdrawn(FxRobot robot) throws Exception {
        signIn(robot, account);
        robot.interact(() -> room.workspace.profiles().duplicate(account));
        openMenu(robot);
        robot.clickOn("Delete the account");
        assertThat(notice(robot)).contains("another account uses the same client");

        robot.clickOn(".rc-notice .rc-icon-button");

        assertThat(withdrawals()).isEmpty();
        assertThat(room.vault.find(account.value())).isEmpty();
    }

    @Test
    void a_consent_that_cannot_be_withdrawn_any_more_is_told_and_forgotten(FxRobot robot)
            throws Exception {
        signIn(robot, account);
        sandbox.faults().next(Faults.call(Service.GOOGLE, "POST", "/revoke")).answer(503, "");
        openMenu(robot);
        robot.clickOn("Delete the account");
        robot.clickOn(".rc-notice .rc-icon-button");

        assertThat(notice(robot)).contains("could not be withdrawn");
        assertThat(room.vault.find(account.value())).isEmpty();
    }

    @Test
    void ending_the_program_withdraws_what_was_deleted(FxRobot robot) throws Exception {
        signIn(robot, account);
        robot.interact(() -> room.workspace.profiles().delete(account));

        room.workspace.profiles().close();

        assertThat(withdrawals()).containsExactly(200);
        assertThat(room.vault.find(account.value())).isEmpty();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, name + "-light"));
        robot.interact(() -> {
            theme.choose(Appearance.DARK);
            Pictures.take(scene, name + "-dark");
            theme.choose(Appearance.LIGHT);
        });
    }
}
