package dev.rolecall.ui.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person does with the reports of what broke.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class CrashReportsFxTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T09:12:40.123Z"), ZoneOffset.UTC);

    private final List<Path> opened = new ArrayList<>();
    private CrashRecords records;
    private Scene scene;
    private int closed;

    @Start
    void start(Stage stage) throws Exception {
        Path folder = Files.createTempDirectory("crashes");
        records = new CrashRecords(folder, CLOCK);
        records.keep(Thread.currentThread(), new IllegalStateException());
        new CrashRecords(folder, Clock.offset(CLOCK, Duration.ofHours(2)))
                .keep(Thread.currentThread(), new ArithmeticException());
        CrashReportsViewModel model =
                new CrashReportsViewModel(records, new ImmediateOperations(CLOCK));
        model.look();
        CrashReportsView sheet =
                new CrashReportsView(
                        model,
                        opened::add,
                        ZoneOffset.UTC,
                        new Messages(Locale.ENGLISH),
                        () -> closed++);
        scene = new Scene(new StackPane(sheet), 1000, 700);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        sheet.focusFirst();
    }

    private String shown(FxRobot robot) {
        return robot.lookup(".text-area").queryAs(TextArea.class).getText();
    }

    @Test
    void the_latest_is_read_first_and_the_one_before_by_key(FxRobot robot) {
        assertThat(shown(robot)).contains("java.lang.ArithmeticException");
        robot.interact(() -> Pictures.take(scene, "crash-reports"));
        robot.type(KeyCode.DOWN);

        assertThat(shown(robot)).contains("java.lang.IllegalStateException");
    }

    @Test
    void what_the_sheet_says_is_read_to_its_end(FxRobot robot) {
        Label sentence = robot.lookup(".rc-sheet-head .rc-muted").queryAs(Label.class);

        assertThat(((Text) sentence.lookup(".text")).getText()).isEqualTo(sentence.getText());
    }

    @Test
    void one_is_copied_whole_and_the_folder_is_shown(FxRobot robot) {
        robot.clickOn("Copy the report");
        robot.clickOn("Open the folder");

        robot.interact(() ->
                assertThat(Clipboard.getSystemClipboard().getString())
                        .isEqualTo(records.all().getFirst().text()));
        assertThat(opened).containsExactly(records.folder());
    }

    @Test
    void the_sheet_goes_when_the_last_one_is_forgotten(FxRobot robot) {
        robot.clickOn("Forget the report");
        assertThat(shown(robot)).contains("java.lang.IllegalStateException");
        assertThat(closed).isZero();
        robot.clickOn("Forget the report");

        assertThat(records.all()).isEmpty();
        assertThat(closed).isEqualTo(1);
    }
}
