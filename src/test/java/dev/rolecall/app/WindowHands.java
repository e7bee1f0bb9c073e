package dev.rolecall.app;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// A person's hands and eyes at a window of which nothing but its nodes is known; nothing here may
/// be called on the screen's thread.
final class WindowHands {
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final long LOOK_AGAIN_MILLIS = 100;

    private final FxRobot robot = new FxRobot();

    private WindowHands() {}

    /// To be called before the program starts, whose own care for what breaks is to stay.
    static WindowHands beforeTheProgram() {
        WaitForAsyncUtils.autoCheckException = false;
        return new WindowHands();
    }

    /// Waits for the program's window.
    void untilOpen() throws InterruptedException {
        // Before there is a window there is no screen's thread to ask.
        while (Window.getWindows().isEmpty()) {
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
        until("window", () -> windows().findFirst().isPresent());
        robot.targetWindow(Screen.call(this::window));
    }

    /// Waits until `condition` holds on the screen.
    void until(String what, Callable<Boolean> condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!Screen.call(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("No " + what + " among " + Screen.call(this::words));
            }
            Thread.sleep(LOOK_AGAIN_MILLIS);
        }
    }

    /// Waits for words that hold `part`.
    void untilSaid(String part) throws InterruptedException {
        until(part, () -> words().stream().anyMatch(words -> words.contains(part)));
    }

    /// Waits until no words hold `part`.
    void untilNotSaid(String part) throws InterruptedException {
        until("end of " + part, () -> words().stream().noneMatch(words -> words.contains(part)));
    }

    void untilNoSheet() throws InterruptedException {
        untilGone("rc-sheet");
    }

    /// Waits until nothing of a style class is shown.
    void untilGone(String style) throws InterruptedException {
        until("end of " + style, () -> shown(Node.class).noneMatch(node -> is(node, style)));
    }

    /// Presses a button once it is there and can be pressed.
    void press(String words) throws InterruptedException {
        until("button " + words, () -> button(words).findFirst().isPresent());
        robot.interact(() -> button(words).findFirst().orElseThrow().fire());
    }

    /// Types into the first field with this style class or accessible text, in place of what is
    /// there.
    void type(String field, String text) throws InterruptedException {
        until("field " + field, () -> field(field).findFirst().isPresent());
        robot.interact(() -> {
            TextField found = field(field).findFirst().orElseThrow();
            found.clear();
            found.requestFocus();
            text.chars()
                    .mapToObj(Character::toString)
                    .forEach(letter -> Event.fireEvent(found, typed(letter)));
        });
    }

    private static KeyEvent typed(String letter) {
        return new KeyEvent(
                KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false);
    }

    /// Presses keys together.
    void keys(KeyCode... together) {
        robot.push(together);
    }

    /// The table of this accessible text.
    TableView<?> table(String text) {
        return shown(TableView.class)
                .filter(table -> text.equals(table.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    /// Selects the first row of a table that is wanted, once there is one.
    <T> void select(String table, Class<T> rows, Predicate<T> wanted) throws InterruptedException {
        until(
                "row in " + table,
                () ->
                        table(table).getItems().stream()
                                .anyMatch(row -> wanted.test(rows.cast(row))));
        Screen.call(() -> {
            TableView<?> found = table(table);
            for (int index = 0; index < found.getItems().size(); index++) {
                if (wanted.test(rows.cast(found.getItems().get(index)))) {
                    found.getSelectionModel().clearAndSelect(index);
                    found.requestFocus();
                    return true;
                }
            }
            return false;
        });
    }

    <T extends Node> Stream<T> shown(Class<T> type) {
        return window().getScene().getRoot().lookupAll("*").stream()
                .filter(type::isInstance)
                .map(type::cast)
                .filter(WindowHands::isSeen);
    }

    /// What is copied.
    String clipboard() throws InterruptedException {
        return Screen.call(() -> Clipboard.getSystemClipboard().getString());
    }

    /// Asks the window to close, as its frame does.
    void close() {
        robot.interact(() -> {
            Stage window = window();
            window.fireEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    }

    private Stage window() {
        return windows().findFirst().orElseThrow();
    }

    private static Stream<Stage> windows() {
        return Window.getWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(Stage::isShowing);
    }

    private List<String> words() {
        return shown(Labeled.class).map(Labeled::getText).filter(text -> text != null).toList();
    }

    private Stream<ButtonBase> button(String words) {
        return shown(ButtonBase.class)
                .filter(button -> words.equals(button.getText()) && !button.isDisabled());
    }

    /// A field takes keys once it is drawn.
    private Stream<TextField> field(String name) {
        return shown(TextField.class)
                .filter(field -> field.getSkin() != null)
                .filter(field -> is(field, name) || name.equals(field.getAccessibleText()));
    }

    private static boolean is(Node node, String style) {
        return node.getStyleClass().contains(style);
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
