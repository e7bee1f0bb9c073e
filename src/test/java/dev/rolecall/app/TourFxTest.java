package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
import dev.rolecall.testing.StallWatch;
import dev.rolecall.ui.style.Appearance;
import dev.rolecall.ui.style.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// The main job from end to end: the tour goes through, says every step, and never keeps the
/// screen's thread for long.
@ExtendWith(ApplicationExtension.class)
class TourFxTest {
    /// The tour takes about three times as much where it does a thing for the first time.
    private static final int OUT_OF_PROPORTION = 10;

    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void the_tour_reads_changes_applies_and_reads_again(@TempDir Path folder) throws Exception {
        Path pictures = folder.resolve("pictures");
        List<String> said = new ArrayList<>();
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk = Screen.call(() -> desk(operations, folder))) {
            MainWindow window = Screen.call(() -> window(operations, desk));

            Duration busiest;
            try (StallWatch watch = StallWatch.start()) {
                new Tour(
                                desk,
                                new TourHands(operations),
                                new TourPictures(window.scene(), desk.theme(), pictures),
                                messages,
                                said::add)
                        .run();
                busiest = watch.busiest();
            }
            assertThat(busiest)
                    .as("the screen's thread does nothing out of all proportion in one go")
                    .isLessThanOrEqualTo(
                            drawnAnew(window.scene(), desk.theme())
                                    .multipliedBy(OUT_OF_PROPORTION));
            Screen.call(() -> {
                window.close();
                return true;
            });
            assertThat(operations.shutdown(Duration.ofSeconds(10))).isTrue();
        }
        assertThat(said)
                .hasSizeGreaterThan(15)
                .filteredOn(line -> line.contains("itself says"))
                .hasSize(4);
        try (Stream<Path> files = Files.list(pictures)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .as("a light and a dark picture of every screen")
                    .containsExactlyInAnyOrderElementsOf(TourPicturesTest.names());
        }
    }

    /// The processor time it takes the screen's thread to style, lay out and paint the whole window
    /// in its other look: the most that one click asks of it. Nothing where the system does not
    /// tell.
    private static Duration drawnAnew(Scene scene, Theme theme) throws InterruptedException {
        try (StallWatch watch = StallWatch.start()) {
            watch.settle();
            Screen.call(() -> {
                theme.toggle();
                scene.getRoot().applyCss();
                scene.getRoot().layout();
                return scene.snapshot(null);
            });
            watch.settle();
            return watch.busiest();
        }
    }

    private Desk desk(BackgroundOperations operations, Path folder) {
        return new Desk(
                operations,
                folder.resolve("journal"),
                Keeping.nothing(),
                new Browser(operations),
                Theme.fixed(Appearance.LIGHT),
                messages,
                Locale.ENGLISH);
    }

    private static MainWindow window(BackgroundOperations operations, Desk desk) {
        MainWindow window = new MainWindow(desk, operations, "Tour", () -> {});
        window.show();
        return window;
    }
}
