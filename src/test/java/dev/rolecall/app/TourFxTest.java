package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.BackgroundOperations;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/// The main job from end to end: the tour goes through, and says every step.
@ExtendWith(ApplicationExtension.class)
class TourFxTest {
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void the_tour_reads_changes_applies_and_reads_again(@TempDir Path folder) throws Exception {
        Path pictures = folder.resolve("pictures");
        List<String> said = new ArrayList<>();
        try (BackgroundOperations operations =
                        new BackgroundOperations(Screen::later, Clock.systemUTC());
                Desk desk = Screen.call(() -> desk(operations, folder))) {
            MainWindow window = Screen.call(() -> window(operations, desk));

            new Tour(
                            desk,
                            new TourHands(operations),
                            new TourPictures(window.scene(), desk.theme(), pictures),
                            messages,
                            said::add)
                    .run();

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
