package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Secret;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.profile.Colour;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person does with kept accounts in the sidebar, by mouse and by keyboard.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class KeptAccountsFxTest {
    private final HandClock clock = new HandClock();
    private final SecretQuestions questions = new SecretQuestions(Platform::runLater);
    private Room room;
    private Shell shell;
    private Scene scene;
    private Theme theme;
    private AccountId first;
    private AccountId second;

    @Start
    void start(Stage stage) throws IOException {
        room = new Room(Files.createTempDirectory("kept"), new ImmediateOperations(clock), clock);
        theme = Theme.fixed(Appearance.LIGHT);
        shell = TestParts.shell(room, questions, theme, clock);
        scene = new Scene(shell.view(), 1000, 700);
        theme.dress(scene);
        shell.attach(scene);
        stage.setScene(scene);
        stage.show();
        first = room.keep("Acme Europe", Optional.empty(), Colour.TEAL);
        second = room.keep("Acme America", Optional.empty(), Colour.NONE);
        room.keep("Acme Tests", Optional.of("Tests"), Colour.PURPLE);
        room.open("Acme on this machine", Environment.SANDBOX);
    }

    private List<String> names() {
        return room.workspace.profiles().profiles().get().all().stream()
                .map(profile -> profile.account().name())
                .toList();
    }

    private void focus(FxRobot robot, String name) {
        Node node =
                robot.lookup(".rc-account").<Node>queryAll().stream()
                        .filter(one -> one.getAccessibleText().contains(name))
                        .findFirst()
                        .orElseThrow();
        robot.interact(node::requestFocus);
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> Pictures.take(scene, name + "-light"));
        robot.interact(() -> {
            theme.choose(Appearance.DARK);
            Pictures.take(scene, name + "-dark");
            theme.choose(Appearance.LIGHT);
        });
    }

    @Test
    void groups_have_headings_and_what_is_not_kept_comes_last(FxRobot robot) {
        robot.interact(() -> room.workspace.profiles().enable(second, false));
        shoot(robot, "sidebar-groups");

        assertThat(robot.lookup(".rc-account-group").<Label>queryAll())
                .filteredOn(Label::isVisible)
                .extracting(Label::getText)
                .hasSize(2)
                .anyMatch(label -> label.contains("Tests"))
                .anyMatch(label -> label.contains("For this run"));
        assertThat(robot.lookup(".rc-account").<Node>queryAll())
                .extracting(Node::getAccessibleText)
                .anyMatch(text -> text.contains("Acme America") && text.contains("switched off"))
                .anyMatch(text -> text.contains("Acme Europe") && text.contains("teal"));
    }

    @Test
    void alt_and_an_arrow_move_an_account(FxRobot robot) {
        focus(robot, "Acme Europe");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);

        assertThat(names()).startsWith("Acme America", "Acme Europe");
    }

    @Test
    void the_menu_duplicates_an_account_and_switches_it_off(FxRobot robot) {
        robot.clickOn("Acme Europe", MouseButton.SECONDARY);
        robot.clickOn("Duplicate");
        assertThat(names())
                .containsExactly("Acme Europe", "Acme Europe 2", "Acme America", "Acme Tests");

        robot.clickOn("Acme Europe 2", MouseButton.SECONDARY);
        robot.clickOn("Switch off");

        assertThat(room.workspace.accounts().accounts())
                .extracting(open -> open.account().name())
                .doesNotContain("Acme Europe 2")
                .contains("Acme Europe");
        assertThat(names()).contains("Acme Europe 2");
    }

    @Test
    void delete_takes_an_account_away_and_the_notice_brings_it_back(FxRobot robot) {
        focus(robot, "Acme Europe");
        robot.type(KeyCode.DELETE);
        assertThat(names()).doesNotContain("Acme Europe");
        shoot(robot, "account-deleted");

        robot.clickOn("Bring it back");

        assertThat(names()).startsWith("Acme Europe");
        assertThat(room.workspace.accounts().find(first)).isPresent();
        assertThat(room.vault.find(first.value())).isPresent();
    }

    @Test
    void closing_the_notice_forgets_the_secret(FxRobot robot) {
        focus(robot, "Acme Europe");
        robot.type(KeyCode.DELETE);

        robot.clickOn(".rc-notice .rc-icon-button");

        assertThat(room.vault.find(first.value())).isEmpty();
        assertThat(robot.lookup(".rc-notice").queryAll()).isEmpty();
    }

    @Test
    void an_account_is_changed_by_key_and_keeps_its_secret(FxRobot robot) {
        focus(robot, "Acme Europe");
        robot.write("e");
        assertThat(shell.view().sheets().isOpen()).isTrue();
        assertThat(robot.lookup(".rc-account-name").queryTextInputControl().getText())
                .isEqualTo("Acme Europe");
        shoot(robot, "account-edit");
        robot.interact(
                () -> robot.lookup(".rc-account-name").queryTextInputControl().setText("Acme EU"));
        robot.type(KeyCode.ENTER);

        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(names()).startsWith("Acme EU");
        assertThat(room.vault.find(first.value())).isPresent();
    }

    @Test
    void the_sheet_of_all_keys_shows_what_keys_do_on_an_account(FxRobot robot) {
        robot.interact(() -> shell.view().sidebar().requestFocus());
        robot.write("?");
        shoot(robot, "keys");

        assertThat(robot.lookup(".rc-keys-grid .label").<Label>queryAll())
                .extracting(Label::getText)
                .containsSubsequence(
                        "On an account in the sidebar",
                        "U",
                        "Unlock changes for 15 minutes, or lock them",
                        "E",
                        "Change the account",
                        "Alt+↑",
                        "Move up",
                        "Alt+↓",
                        "Move down",
                        "Delete",
                        "Delete the account");
    }

    @Test
    void keys_that_keep_an_account_do_nothing_on_one_of_this_run_alone(FxRobot robot) {
        focus(robot, "Acme on this machine");
        robot.write("eu");

        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(room.workspace.accounts().accounts().getLast().lock().openUntil()).isPresent();
    }

    @Test
    void writes_are_locked_again_when_nobody_touches_the_window(FxRobot robot) {
        robot.interact(() -> room.workspace.accounts().unlock(first));
        clock.pass(Duration.ofMinutes(10));
        robot.moveBy(1, 1);

        assertThat(room.workspace.accounts().find(first).orElseThrow().lock().openUntil())
                .isEmpty();
    }

    @Test
    void a_secret_is_asked_for_once_and_handed_over(FxRobot robot) throws Exception {
        CompletableFuture<Optional<Secret>> answer = ask();
        robot.interact(() -> {});
        shoot(robot, "secret-question");

        robot.clickOn(".rc-question .rc-token").write("typed-key");
        robot.type(KeyCode.ENTER);

        assertThat(answer.get(10, TimeUnit.SECONDS).orElseThrow().reveal()).isEqualTo("typed-key");
        robot.interact(() -> {});
        assertThat(shell.view().sheets().isOpen()).isFalse();
        assertThat(questions.open()).isEmpty();
    }

    @Test
    void escape_leaves_the_question(FxRobot robot) throws Exception {
        CompletableFuture<Optional<Secret>> answer = ask();
        robot.interact(() -> {});

        robot.type(KeyCode.ESCAPE);

        assertThat(answer.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void a_question_after_a_rejection_says_so(FxRobot robot) throws Exception {
        CompletableFuture<Optional<Secret>> answer = ask(account -> questions.askAgain(account));
        robot.interact(() -> {});

        assertThat(
                        robot.lookup((Label label) ->
                                        label.getText().contains("did not accept the last one"))
                                .tryQuery())
                .isPresent();
        robot.type(KeyCode.ESCAPE);
        assertThat(answer.get(10, TimeUnit.SECONDS)).isEmpty();
    }

    private CompletableFuture<Optional<Secret>> ask() throws InterruptedException {
        return ask(questions);
    }

    private CompletableFuture<Optional<Secret>> ask(SecretPrompt prompt)
            throws InterruptedException {
        CompletableFuture<Optional<Secret>> answer = new CompletableFuture<>();
        Thread.startVirtualThread(() -> {
            try {
                answer.complete(
                        prompt.ask(
                                room.workspace
                                        .profiles()
                                        .profiles()
                                        .get()
                                        .find(first)
                                        .orElseThrow()
                                        .account()));
            } catch (InterruptedException stopped) {
                answer.completeExceptionally(stopped);
            }
        });
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (questions.open().isEmpty() && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        return answer;
    }
}
