package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.Settlement;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.provider.Connection;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.testing.Pictures;
import dev.rolecall.testing.WrittenJournal;
import dev.rolecall.ui.operations.OperationRow;
import dev.rolecall.ui.operations.StepRow;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.NewAccount;
import dev.rolecall.ui.workspace.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The window is started over the journal of a run that was killed while it changed access.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class EarlierRunsFxTest {
    private static final Instant THEN = Instant.parse("2026-03-02T10:15:30Z");
    private static final String RUN = "2 changes of an earlier run: Quarterly review";
    private static final String NOBODY = "11111111-1111-4111-8111-111111111111";
    private static final String NOBODY_ELSE = "22222222-2222-4222-8222-222222222222";

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(3));
    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private final TourHands hands = new TourHands(operations);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private Settlement settlement;
    private String libraryName;
    private Desk desk;
    private MainWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
        settlement = new Settlement(new Journal(folder, Clock.systemUTC()));
        Resource found = library();
        String library = found.ref().id();
        libraryName = found.name();
        new WrittenJournal()
                .line(THEN, "intend", step("1", library, NOBODY, Map.of("before", "Viewer")))
                .line(THEN, "intend", step("2", library, NOBODY_ELSE, Map.of("after", "Editor")))
                .in(folder);
        desk =
                Screen.call(() ->
                        new Desk(
                                operations,
                                folder,
                                Keeping.nothing(),
                                new Browser(operations),
                                theme,
                                new Messages(Locale.ENGLISH),
                                Locale.ENGLISH));
        window =
                Screen.call(() -> {
                    MainWindow made = new MainWindow(desk, operations, "Rolecall", () -> {});
                    made.show();
                    return made;
                });
    }

    @AfterEach
    void end() throws InterruptedException {
        operations.close();
        Screen.call(() -> {
            window.close();
            return true;
        });
        desk.close();
        sandbox.close();
    }

    @Test
    void what_a_killed_run_left_unknown_is_told_at_the_start_and_settled_from_there(FxRobot robot)
            throws Exception {
        hands.until("the notice", () -> notices().size() == 1);
        assertThat(notices().getFirst()).startsWith("2 changes of an earlier run");
        hands.touch(this::openAccount);
        hands.until("the account read", () -> operations.all().size() == 1 && !running());
        shoot(robot, "start-unknown");
        assertThat(lines()).as("nobody looked yet").doesNotContain(RUN);

        robot.clickOn("Check now");
        hands.until("the end", () -> operations.all().size() == 2 && !running());
        hands.until("nothing unknown", () -> desk.activity().unknownOutcomes().get() == 0);

        assertThat(operations.all().getFirst().items())
                .extracting(OperationItem::state)
                .containsExactly(ItemState.VERIFIED, ItemState.FAILED);
        assertThat(settlement.unknown()).isEmpty();
        assertThat(operations.all().getFirst().items())
                .extracting(item -> new Messages(Locale.ENGLISH).text(item.where()))
                .containsOnly(libraryName + ", Mistral");
        assertThat(notices()).isEmpty();
        assertThat(desk.shell().view().drawer().get()).isTrue();
        hands.until("the earlier run", () -> lines().contains(RUN));
        robot.interact(() -> desk.activity().toggle(-1));
        hands.until(
                "the truth", () -> lines().contains("A later reading showed that it happened."));
        assertThat(lines()).contains("A reading afterwards showed no access.");
        shoot(robot, "start-settled");
    }

    /// What the lines of Activity say: of operations what they are called, of steps why.
    private List<String> lines() {
        return desk.activity().lines().stream()
                .map(line ->
                        switch (line) {
                            case OperationRow row -> row.title();
                            case StepRow row -> row.reason();
                        })
                .toList();
    }

    @Test
    void what_no_open_account_reaches_stays_unknown_and_says_so(FxRobot robot) throws Exception {
        hands.until("the notice", () -> notices().size() == 1);

        robot.clickOn("Check now");
        hands.until("the end", () -> operations.all().size() == 1 && !running());

        assertThat(operations.all().getFirst().items())
                .hasSize(2)
                .allSatisfy(item -> {
                    assertThat(item.state()).isEqualTo(ItemState.UNKNOWN);
                    assertThat(new Messages(Locale.ENGLISH).text(item.reason().orElseThrow()))
                            .contains("no open account", sandbox.mistralBase().toString());
                });
        assertThat(settlement.unknown()).hasSize(2);
        assertThat(notices()).as("the drawer tells it").isEmpty();
    }

    @Test
    void the_notice_leads_to_activity_which_tells_of_the_run(FxRobot robot) throws Exception {
        hands.until("the notice", () -> notices().size() == 1);

        robot.clickOn("Show in Activity");

        assertThat(desk.workspace().navigation().place().get()).isEqualTo(Place.ACTIVITY);
        assertThat(notices()).isEmpty();
        hands.until("the earlier run", () -> lines().contains(RUN));
        assertThat(lines())
                .filteredOn(words -> words.contains("No answer is on record"))
                .hasSize(2);
        shoot(robot, "activity-earlier");
    }

    private void openAccount() {
        desk.workspace()
                .accounts()
                .add(
                        new NewAccount(
                                new ProviderId("mistral"),
                                "Mistral",
                                sandbox.mistralBase(),
                                Environment.SANDBOX,
                                new Secret(sandbox.mistralToken())));
        desk.workspace().navigation().place().set(Place.RESOURCES);
    }

    private boolean running() {
        return operations.all().stream()
                .map(OperationStatus::state)
                .anyMatch(state -> !state.over());
    }

    private List<String> notices() {
        return desk.shell().view().lookupAll(".rc-notice > .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    private void shoot(FxRobot robot, String name) {
        robot.interact(() -> {
            Node root = window.scene().getRoot();
            assertThat(root.isVisible()).isTrue();
            Pictures.take(window.scene(), 1000, 700, name + "-light");
            theme.toggle();
            Pictures.take(window.scene(), 1000, 700, name + "-dark");
            theme.toggle();
        });
    }

    private Map<String, String> step(
            String step, String library, String who, Map<String, String> roles) {
        Map<String, String> texts =
                new TreeMap<>(
                        Map.of(
                                "run", "killed",
                                "step", step,
                                "provider", "mistral",
                                "address", sandbox.mistralBase().toString(),
                                "account", "Mistral",
                                "resourceKind", "library",
                                "resourceId", library,
                                "principalKind", "user",
                                "principalId", who,
                                "reason", "Quarterly review"));
        texts.putAll(roles);
        return texts;
    }

    /// A library of the sandbox.
    private Resource library() throws Exception {
        Connection connection = MistralLookedAt.in(sandbox);
        List<Resource> all = new ArrayList<>();
        connection.resources(new ResourceKind("library"), all::addAll);
        return all.getFirst();
    }
}
