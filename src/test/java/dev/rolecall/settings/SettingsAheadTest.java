package dev.rolecall.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.FailureException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of the settings before the window is there.
class SettingsAheadTest {
    private static final Clock CLOCK = Clock.systemUTC();
    private static final Settings PLAIN = Settings.USUAL.with(Look.DARK);
    private static final Settings DRAWN =
            PLAIN.with(new Drawing(UiScale.HUNDRED_AND_TWENTY_FIVE, true));
    private static final Settings CHANGED = DRAWN.with(Look.LIGHT);

    @TempDir private Path folder;

    @Test
    void how_the_window_is_drawn_is_known_before_anything_else() throws Exception {
        assertThat(SettingsFile.drawing(folder, CLOCK)).isEqualTo(Drawing.USUAL);

        new SettingsFile(folder, CLOCK).save(PLAIN);
        assertThat(SettingsFile.drawing(folder, CLOCK)).isEqualTo(Drawing.USUAL);

        new SettingsFile(folder, CLOCK).save(DRAWN);
        assertThat(SettingsFile.drawing(folder, CLOCK)).isEqualTo(DRAWN.drawing());
    }

    @Test
    void how_the_window_is_drawn_survives_a_damaged_file() throws Exception {
        SettingsFile file = new SettingsFile(folder, CLOCK);
        file.save(DRAWN);
        file.save(CHANGED);
        Files.writeString(folder.resolve("settings.json"), "cut short");

        assertThat(SettingsFile.drawing(folder, CLOCK)).isEqualTo(DRAWN.drawing());
        assertThat(new SettingsFile(folder, CLOCK).load().notices())
                .as("whoever reads it all mends it, and tells")
                .hasSize(1);
    }

    @Test
    void what_was_read_ahead_is_what_is_loaded_once() throws Exception {
        new SettingsFile(folder, CLOCK).save(DRAWN);
        SettingsFile file = new SettingsFile(folder, CLOCK);
        file.readAhead();
        new SettingsFile(folder, CLOCK).save(CHANGED);

        assertThat(file.load().settings()).isEqualTo(DRAWN);
        assertThat(file.load().settings()).isEqualTo(CHANGED);
    }

    @Test
    void what_cannot_be_read_ahead_is_told_when_it_is_loaded() throws IOException {
        Files.createDirectory(folder.resolve("settings.json"));
        SettingsFile file = new SettingsFile(folder, CLOCK);
        file.readAhead();

        assertThat(catchThrowableOfType(FailureException.class, file::load)).isNotNull();
    }
}
