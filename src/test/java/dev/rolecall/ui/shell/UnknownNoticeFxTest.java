package dev.rolecall.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.Journal;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.operations.ActivityViewModel;
import dev.rolecall.ui.operations.EarlierRuns;
import dev.rolecall.ui.operations.Retry;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The notice of unknown outcomes beside Activity, which tells of them, too.
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // set by start, on the screen thread
class UnknownNoticeFxTest {
    private final IntegerProperty unknown = new SimpleIntegerProperty();
    private final HandClock clock = new HandClock();
    private Room room;
    private Shell shell;

    @Start
    void start(Stage stage) throws IOException {
        Path folder = Files.createTempDirectory("notice");
        Theme theme = Theme.fixed(Appearance.LIGHT);
        room = new Room(folder, new ImmediateOperations(clock), clock);
        shell = TestParts.shell(room, new SecretQuestions(Platform::runLater), theme, clock);
        EarlierRuns nothing =
                new EarlierRuns(
                        new Journal(folder, clock),
                        room.workspace.operations(),
                        Instant.EPOCH,
                        () -> (_, _, _) -> Optional.empty());
        new UnknownNotice(shell.view(), room.workspace.navigation(), room.messages)
                .follow(
                        new ActivityViewModel(
                                room.workspace.operations(),
                                new Unknown(),
                                nothing,
                                room.messages,
                                clock));
        stage.setScene(new Scene(shell.view(), 1000, 700));
        stage.show();
    }

    @Test
    void what_is_left_over_is_not_told_over_the_drawer_that_tells_it(FxRobot robot) {
        robot.interact(() -> unknown.set(3));
        assertThat(notices()).singleElement().asString().startsWith("3 changes");

        robot.clickOn("Check now");
        robot.interact(() -> unknown.set(1));
        assertThat(notices()).isEmpty();

        robot.interact(() -> {
            shell.view().drawer().set(false);
            unknown.set(2);
        });
        assertThat(notices()).singleElement().asString().startsWith("2 changes");
    }

    @Test
    void what_is_counted_while_activity_is_open_is_told_there_alone(FxRobot robot) {
        robot.interact(() -> {
            room.workspace.navigation().place().set(Place.ACTIVITY);
            unknown.set(3);
        });

        assertThat(notices()).isEmpty();
    }

    private List<String> notices() {
        return shell.view().lookupAll(".rc-notice > .label").stream()
                .map(label -> ((Label) label).getText())
                .toList();
    }

    /// As many as the test says.
    private final class Unknown implements Retry {
        @Override
        public ObservableIntegerValue failedChanges() {
            return new SimpleIntegerProperty();
        }

        @Override
        public void retryFailed() {}

        @Override
        public ObservableIntegerValue unknownOutcomes() {
            return unknown;
        }

        @Override
        public void checkNow() {}
    }
}
