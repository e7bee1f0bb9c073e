package dev.rolecall.ui.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.diagnostics.Diagnostics;
import dev.rolecall.diagnostics.Subject;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.NetworkSettings;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.policy.Policy;
import dev.rolecall.profile.Profiles;
import dev.rolecall.settings.SavedView;
import dev.rolecall.settings.Settings;
import dev.rolecall.testing.Pictures;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person reads of diagnostics before they save them.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class DiagnosticsFxTest {
    private Path folder;
    private DiagnosticsViewModel model;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        folder = Files.createTempDirectory("diagnostics");
        Subject subject =
                new Subject(
                        "1.4.0",
                        Settings.USUAL.with(new SavedView("people", "Mine", "who:anna")),
                        Profiles.NONE,
                        NetworkSettings.USUAL,
                        Policy.none(folder),
                        List.of());
        model =
                new DiagnosticsViewModel(
                        new Diagnostics(folder, new CrashRecords(folder, Clock.systemUTC())),
                        () -> subject,
                        new ImmediateOperations(Clock.systemUTC()));
        DiagnosticsView sheet = new DiagnosticsView(model, new Messages(Locale.ENGLISH), () -> {});
        scene = new Scene(sheet, 1000, 700);
        Theme.fixed(Appearance.LIGHT).dress(scene);
        stage.setScene(scene);
        stage.show();
        sheet.focusFirst();
    }

    private String shown(FxRobot robot) {
        return robot.lookup(".text-area").queryAs(TextArea.class).getText();
    }

    @Test
    void every_file_can_be_read_and_names_come_only_when_they_are_wanted(FxRobot robot) {
        assertThat(shown(robot)).contains("rolecall: 1.4.0");
        robot.type(KeyCode.DOWN);
        assertThat(shown(robot)).contains("\"query\" : \"(left out)\"");

        robot.clickOn(robot.lookup(CheckBox.class::isInstance).<CheckBox>query());

        assertThat(shown(robot)).contains("\"query\" : \"who:anna\"");
        robot.interact(() -> Pictures.take(scene, "diagnostics"));
    }

    @Test
    void what_is_saved_is_what_was_shown(FxRobot robot) throws Exception {
        Path zip = folder.resolve("out.zip");
        robot.interact(() -> model.save(zip));

        try (ZipFile saved = new ZipFile(zip.toFile())) {
            assertThat(saved.stream())
                    .hasSameSizeAs(model.files().get())
                    .allSatisfy(entry ->
                            assertThat(model.files().get())
                                    .anyMatch(file ->
                                            entry.getName()
                                                    .equals(
                                                            "rolecall-diagnostics/"
                                                                    + file.name())));
        }
        assertThat(model.told().get().orElseThrow().arguments()).containsExactly(zip);
    }
}
