package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.domain.FaultCode;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.network.LocalServer;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// What the window says of Rolecall itself once it is open, and where somebody looks for help.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class HelpDeskFxTest {
    private static final String NEWER = "Rolecall 2.0.0 can be had.";

    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private final TourHands hands = new TourHands(operations);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);

    @TempDir private Path folder;
    private CrashRecords records;
    private LocalServer server;
    private URI feed;
    private Desk desk;
    private MainWindow window;

    @BeforeEach
    void begin() throws IOException {
        records = new CrashRecords(folder, Clock.systemUTC());
        server =
                LocalServer.plain(_ ->
                        LocalServer.said(
                                200,
                                "{\"format\":\"rolecall-releases\",\"version\":1,\"latest\":"
                                        + "{\"version\":\"2.0.0\",\"page\":\""
                                        + feed
                                        + "/page\"}}"));
        feed = URI.create("http://127.0.0.1:" + server.port());
    }

    @AfterEach
    void end() throws Exception {
        operations.close();
        Screen.call(() -> {
            window.close();
            return true;
        });
        desk.close();
        server.close();
    }

    /// Opens the window of a copy with version 1.0.0, as every start does.
    private void open(boolean lookAtStart) throws Exception {
        Files.writeString(
                folder.resolve("settings.json"),
                "{\"format\":\"rolecall-settings\",\"version\":1,\"lookForUpdatesAtStart\":"
                        + lookAtStart
                        + "}");
        Messages messages = new Messages(Locale.ENGLISH);
        Browser browser = new Browser(operations);
        Keeping keeping = SettingsKept.in(folder);
        desk =
                Screen.call(() ->
                        new Desk(
                                operations,
                                folder.resolve("journal"),
                                keeping,
                                browser,
                                theme,
                                messages,
                                Locale.ENGLISH));
        window =
                Screen.call(() -> {
                    MainWindow made = new MainWindow(desk, operations, "Rolecall", () -> {});
                    made.show();
                    new HelpDesk(
                                    new ThisCopy("1.0.0", Optional.of(feed)),
                                    desk,
                                    keeping.way(),
                                    records,
                                    operations,
                                    browser,
                                    messages)
                            .begin();
                    return made;
                });
    }

    @Test
    void what_broke_in_an_earlier_run_is_offered_once_and_the_report_is_read_and_forgotten(
            FxRobot robot) throws Exception {
        Throwable fault = new IllegalStateException();
        records.keep(Thread.currentThread(), fault);
        open(false);

        String offer =
                "Rolecall broke in an earlier run, the last time with the code "
                        + FaultCode.of(fault)
                        + ". What was being sent then is told in Activity.";
        hands.until("the offer", () -> notices().equals(List.of(offer)));
        shoot(robot, "start-crash-offer");
        robot.clickOn("Look at the report");
        assertThat(notices()).isEmpty();
        assertThat(read(robot)).isEqualTo(records.all().getFirst().text());
        shoot(robot, "start-crash-report");
        robot.clickOn("Forget the report");

        hands.until("no sheet", () -> !desk.shell().view().sheets().isOpen());
        assertThat(records.all()).isEmpty();
        assertThat(server.asked()).as("nobody wanted to know").isEmpty();
    }

    @Test
    void who_wants_it_is_told_of_a_newer_version_at_the_start_and_of_no_report_where_none_is(
            FxRobot robot) throws Exception {
        open(true);

        hands.until("the newer version", () -> notices().contains(NEWER));
        shoot(robot, "start-newer");
        assertThat(server.asked()).hasSize(1);
        robot.push(KeyCode.F1);
        assertThat(robot.lookup("Look at reports of what broke").query().isDisabled()).isTrue();
        assertThat(notices()).containsExactly(NEWER);
    }

    @Test
    void help_leads_to_diagnostics_which_know_the_version_and_to_newer_ones(FxRobot robot)
            throws Exception {
        open(false);

        robot.push(KeyCode.F1);
        assertThat(robot.lookup(".rc-keys > .rc-sheet-head .rc-heading").<Label>query().getText())
                .isEqualTo("Help");
        shoot(robot, "help");
        robot.clickOn("Collect diagnostics for whoever helps you");
        hands.until("the files", () -> read(robot).contains("rolecall: 1.0.0"));
        robot.clickOn("Close");
        robot.push(KeyCode.F1);
        robot.clickOn("Look for a newer version");
        robot.clickOn("Look now");

        hands.until("the answer", () -> robot.lookup(said(NEWER)).tryQuery().isPresent());
    }

    private static String read(FxRobot robot) {
        return robot.lookup(".rc-texts .text-area").queryAs(TextArea.class).getText();
    }

    private static Predicate<Node> said(String words) {
        return node -> node instanceof Label label && words.equals(label.getText());
    }

    private List<String> notices() {
        return desk.shell().view().lookupAll(".rc-notice > .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Pictures.take(window.scene(), 1000, 700, name + "-light");
            theme.toggle();
            Pictures.take(window.scene(), 1000, 700, name + "-dark");
            theme.toggle();
        });
    }
}
