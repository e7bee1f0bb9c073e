package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.operation.OperationStatus;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// The window on a screen with little room, as everything twice as large leaves of an ordinary one.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class NarrowWindowFxTest {
    private static final Set<String> PARTS =
            Set.of("rc-sidebar", "rc-place", "rc-inspector", "rc-status");

    private final BackgroundOperations operations =
            new BackgroundOperations(Screen::later, Clock.systemUTC());
    private final TourHands hands = new TourHands(operations);
    private final Theme theme = Theme.fixed(Appearance.LIGHT);
    private Desk desk;
    private MainWindow window;

    @BeforeEach
    void open(@TempDir Path folder) throws Exception {
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
                    desk.sandbox().explore();
                    return made;
                });
        hands.until("the accounts read", () -> operations.all().size() == 3 && !running());
    }

    @AfterEach
    void end() throws InterruptedException {
        operations.close();
        Screen.call(() -> {
            window.close();
            return true;
        });
        desk.close();
    }

    private AccountId first() {
        return desk.workspace().accounts().accounts().getFirst().account().id();
    }

    private boolean running() {
        return operations.all().stream()
                .map(OperationStatus::state)
                .anyMatch(state -> !state.over());
    }

    private void resize(FxRobot robot, double width, double height) {
        robot.interact(() -> {
            Stage stage = (Stage) window.scene().getWindow();
            stage.setMinWidth(0);
            stage.setMinHeight(0);
            stage.setWidth(width);
            stage.setHeight(height);
        });
        robot.interact(() -> window.scene().getRoot().layout());
    }

    /// What is there for hands to use, beside rows and columns of tables, which scroll.
    private Stream<Node> parts() {
        return desk.shell().view().lookupAll("*").stream()
                .filter(node ->
                        node instanceof ButtonBase
                                || node instanceof TextField
                                || node.getStyleClass().stream().anyMatch(PARTS::contains))
                .filter(NarrowWindowFxTest::isSeen)
                .filter(node -> !isIn(node, "virtual-flow"));
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isSeen(Node node) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent)
                .allMatch(Node::isVisible);
    }

    private static boolean isIn(Node node, String style) {
        return Stream.<Node>iterate(node, each -> each != null, Node::getParent)
                .anyMatch(each -> each.getStyleClass().contains(style));
    }

    @ParameterizedTest
    @CsvSource({"700, 440", "780, 410", "880, 500"})
    void every_part_of_every_place_is_in_the_window(double width, double height, FxRobot robot)
            throws Exception {
        TourEdits edits = new TourEdits(desk.workspace(), desk.inspector());
        resize(robot, width, height);
        hands.until("a change", () -> edits.changeSomebody(first()));
        for (Place place : Place.values()) {
            hands.touch(() -> desk.workspace().navigation().place().set(place));
            robot.interact(() -> window.scene().getRoot().layout());

            robot.interact(() ->
                    assertThat(parts())
                            .as("%s", place)
                            .hasSizeGreaterThan(10)
                            .allSatisfy(part -> {
                                assertThat(bounds(part).getMinX()).isNotNegative();
                                assertThat(bounds(part).getMaxX()).isLessThanOrEqualTo(width);
                            }));
            shoot(robot, "narrow-" + place.name().toLowerCase(Locale.ROOT), width, height);
        }
    }

    @Test
    void signs_answer_to_keys_say_what_they_stand_for_and_get_their_words_back(FxRobot robot) {
        resize(robot, 700, 440);
        assertThat(words("All access")).isEmpty();
        assertThat(words("Mistral")).as("the account").isEmpty();
        robot.interact(() -> sidebar("rc-sidebar-row").getFirst().requestFocus());

        robot.type(KeyCode.TAB, KeyCode.SPACE);
        assertThat(desk.workspace().navigation().place().get()).isEqualTo(Place.ALL_ACCESS);
        assertThat(window.scene().getFocusOwner().getAccessibleText()).startsWith("All access 1");
        Node account = sidebar("rc-account").getFirst();
        robot.interact(account::requestFocus);
        robot.type(KeyCode.ENTER);
        assertThat(account.getPseudoClassStates()).contains(PseudoClass.getPseudoClass("chosen"));
        assertThat(account.getAccessibleText()).startsWith("Mistral, Mistral, no colour, sandbox");
        robot.moveTo(account).sleep(1500);
        assertThat(robot.lookup(".tooltip").tryQuery()).isPresent();

        resize(robot, 1000, 700);
        assertThat(words("All access")).isNotEmpty();
        assertThat(words("Mistral")).isNotEmpty();
        assertThat(account.isVisible()).isTrue();
    }

    private List<Node> sidebar(String style) {
        return desk.shell().view().lookup(".rc-sidebar").lookupAll("." + style).stream()
                .filter(NarrowWindowFxTest::isSeen)
                .toList();
    }

    /// Where the sidebar says `words` for eyes.
    private List<Node> words(String words) {
        return desk.shell().view().lookup(".rc-sidebar").lookupAll(".text").stream()
                .filter(node -> node instanceof Text text && words.equals(text.getText()))
                .filter(NarrowWindowFxTest::isSeen)
                .toList();
    }

    private void shoot(FxRobot robot, String name, double width, double height) {
        String file = name + "-" + (int) width;
        robot.interact(() -> {
            Pictures.take(window.scene(), width, height, file + "-light");
            theme.toggle();
            Pictures.take(window.scene(), width, height, file + "-dark");
            theme.toggle();
        });
    }
}
