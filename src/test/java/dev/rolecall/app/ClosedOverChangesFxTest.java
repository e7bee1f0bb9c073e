package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.Journal;
import dev.rolecall.apply.JournalContent;
import dev.rolecall.apply.JournalEntry;
import dev.rolecall.apply.Settlement;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.OperationItem.ItemState;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.sandbox.Sandbox;
import dev.rolecall.sandbox.SandboxOptions;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.NewAccount;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// Somebody closes the window while half of their changes are sent: what was sent is on record with
/// its answer, what was not is not sent, and the service agrees with the record.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class ClosedOverChangesFxTest {
    private static final int LIBRARIES = 48;
    private static final int ANSWERED = 12;
    private static final int IN_FLIGHT = 4;
    private static final Role EDITOR = new Role("Editor", Rank.EDIT);

    private final Sandbox sandbox =
            Sandbox.start(SandboxOptions.defaults().withMistralLibraries(LIBRARIES));
    private final BusyService service = new BusyService(sandbox, ANSWERED);
    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private final CountDownLatch closed = new CountDownLatch(1);
    private Journal journal;
    private Desk desk;
    private MainWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws InterruptedException {
        journal = new Journal(folder, Clock.systemUTC());
        desk =
                Screen.call(() ->
                        new Desk(
                                operations,
                                folder,
                                Keeping.nothing(),
                                new Browser(operations),
                                Theme.fixed(Appearance.LIGHT),
                                new Messages(Locale.ENGLISH),
                                Locale.ENGLISH));
        window =
                Screen.call(() -> {
                    MainWindow made =
                            new MainWindow(desk, operations, "Rolecall", closed::countDown);
                    made.show();
                    return made;
                });
    }

    @AfterEach
    void end() throws InterruptedException {
        service.goOn();
        operations.close();
        Screen.call(() -> {
            window.scene().getWindow().hide();
            return true;
        });
        desk.close();
        sandbox.close();
    }

    @Test
    void what_was_sent_is_on_record_with_its_answer_and_the_service_agrees(FxRobot robot)
            throws Exception {
        TourHands hands = new TourHands(operations);
        readAccount(hands);
        List<Change> changes = Screen.call(this::stage);
        hands.touch(() -> {
            desk.review().open();
            desk.review().apply();
        });
        hands.until("changes in flight", () -> service.held() >= IN_FLIGHT);

        robot.interact(this::askToClose);
        robot.clickOn("Cancel and close");
        assertThat(closed.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(operations.shutdown(Duration.ofMillis(1))).as("the service is silent").isFalse();
        service.goOn();
        assertThat(operations.shutdown(Duration.ofSeconds(10))).isTrue();

        JournalContent record = journal.read();
        assertThat(record.breaks()).isEmpty();
        Set<String> accepted = steps(record, entry -> isAnswer(entry, "accepted"));
        Set<String> neverLeft = steps(record, entry -> isAnswer(entry, "refused"));
        assertThat(accepted).hasSizeBetween(ANSWERED + IN_FLIGHT, changes.size() - 1);
        assertThat(steps(record, entry -> entry.kind() == JournalEntry.Kind.INTEND))
                .as("what was recorded before it was sent")
                .isEqualTo(
                        Stream.concat(accepted.stream(), neverLeft.stream())
                                .collect(Collectors.toSet()));
        assertThat(new Settlement(journal).unknown()).isEmpty();
        assertThat(service.changed(changes)).isEqualTo(accepted);
        assertTold(accepted, changes);
    }

    /// What the window said of each change is what the journal says of it.
    private void assertTold(Set<String> accepted, List<Change> changes) {
        OperationStatus run = operations.all().getFirst();
        assertThat(run.state()).isEqualTo(OperationStatus.State.CANCELLED);
        assertThat(run.items()).hasSameSizeAs(changes);
        assertThat(run.items())
                .extracting(OperationItem::state)
                .containsOnly(ItemState.VERIFIED, ItemState.APPLIED, ItemState.CANCELLED);
        assertThat(run.items().stream().filter(item -> item.state() != ItemState.CANCELLED))
                .hasSameSizeAs(accepted);
    }

    private void readAccount(TourHands hands) throws Exception {
        hands.touch(() ->
                desk.workspace()
                        .accounts()
                        .add(
                                new NewAccount(
                                        new ProviderId("mistral"),
                                        "Mistral",
                                        sandbox.mistralBase(),
                                        Environment.SANDBOX,
                                        new Secret(sandbox.mistralToken()))));
        hands.until("the account", () -> promotions().size() >= LIBRARIES / 2 && !running());
    }

    private boolean running() {
        return operations.all().stream().anyMatch(status -> !status.state().over());
    }

    private List<Change> stage() {
        List<Change> changes = promotions();
        desk.workspace().staging().putAll(changes);
        return changes;
    }

    /// One change a library: who may only look may edit.
    private List<Change> promotions() {
        return desk.workspace().inventory().snapshot().get().entries().stream()
                .flatMap(ClosedOverChangesFxTest::promotion)
                .filter(change -> desk.workspace().staging().refusal(change).isEmpty())
                .toList();
    }

    private static Stream<Change> promotion(ResourceEntry entry) {
        return entry.access().list().stream()
                .flatMap(list -> list.grants().stream())
                .filter(grant -> grant.role().word().equals("Viewer") && !grant.isLocked())
                .limit(1)
                .map((Grant grant) -> new Change.ChangeRole(entry.resource().ref(), grant, EDITOR));
    }

    private void askToClose() {
        Window shown = window.scene().getWindow();
        shown.fireEvent(new WindowEvent(shown, WindowEvent.WINDOW_CLOSE_REQUEST));
    }

    private static boolean isAnswer(JournalEntry entry, String outcome) {
        return entry.kind() == JournalEntry.Kind.ANSWER
                && entry.text("outcome").orElseThrow().equals(outcome);
    }

    /// The resources that lines like this are about; each has one change.
    private static Set<String> steps(JournalContent record, Predicate<JournalEntry> wanted) {
        return record.entries().stream()
                .filter(wanted)
                .map(entry -> entry.text("resourceId").orElseThrow())
                .collect(Collectors.toSet());
    }
}
