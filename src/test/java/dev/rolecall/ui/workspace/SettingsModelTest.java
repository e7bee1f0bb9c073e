package dev.rolecall.ui.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.ImmediateOperations;
import dev.rolecall.settings.ColumnLayout;
import dev.rolecall.settings.Look;
import dev.rolecall.settings.Settings;
import dev.rolecall.settings.SettingsFile;
import dev.rolecall.settings.UnlockFor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Settings from one run to the next.
class SettingsModelTest {
    private static final ColumnLayout LAYOUT =
            new ColumnLayout(List.of(new ColumnLayout.Column("name", 240, true)));

    @TempDir private Path folder;

    private SettingsModel model() {
        SettingsModel model =
                new SettingsModel(
                        Optional.of(new SettingsFile(folder, Clock.systemUTC())),
                        new ImmediateOperations());
        model.openKept();
        return model;
    }

    private Path path() {
        return folder.resolve("settings.json");
    }

    private String words(SettingsModel model) {
        Messages messages = new Messages(Locale.ENGLISH);
        return String.join("\n", model.notices().get().stream().map(messages::text).toList());
    }

    @Test
    void what_was_set_in_one_run_holds_in_the_next() throws Exception {
        SettingsModel first = model();
        first.change(now -> now.with(Look.DARK));
        first.keep("resources", LAYOUT);
        first.close();

        SettingsModel second = model();

        assertThat(second.settings().get())
                .isEqualTo(Settings.USUAL.with(Look.DARK).with("resources", LAYOUT));
        assertThat(second.of("resources")).contains(LAYOUT);
        assertThat(second.of("people")).isEmpty();
        assertThat(second.notices().get()).isEmpty();
    }

    @Test
    void changes_in_a_row_are_written_once_half_a_second_after_the_last() throws Exception {
        SettingsModel model = model();
        CountDownLatch pause = new CountDownLatch(1);
        for (int width = 100; width < 120; width++) {
            model.keep(
                    "resources",
                    new ColumnLayout(List.of(new ColumnLayout.Column("name", width, true))));
            assertThat(pause.await(10, TimeUnit.MILLISECONDS)).isFalse();
        }
        long last = System.nanoTime();
        while (!Files.exists(path())) {
            assertThat(Duration.ofNanos(System.nanoTime() - last))
                    .isLessThan(Duration.ofSeconds(20));
            assertThat(pause.await(5, TimeUnit.MILLISECONDS)).isFalse();
        }

        assertThat(Duration.ofNanos(System.nanoTime() - last))
                .isGreaterThan(Duration.ofMillis(400));
        assertThat(path()).content().contains("119.0");
        assertThat(folder.resolve("settings.json.previous")).doesNotExist();
    }

    @Test
    void what_is_set_to_what_it_is_writes_nothing() throws Exception {
        SettingsModel model = model();
        model.change(now -> now.with(Look.SYSTEM));
        model.close();

        assertThat(path()).doesNotExist();
    }

    @Test
    void a_damaged_file_is_told() throws IOException {
        Files.writeString(path(), "{");

        assertThat(words(model())).contains("damaged").contains("choose yours again");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_the_usual_settings_hold() throws IOException {
        Files.createDirectory(path());

        SettingsModel model = model();

        assertThat(model.settings().get()).isEqualTo(Settings.USUAL);
        assertThat(words(model)).contains(path().toString());
    }

    @Test
    void without_a_file_settings_last_as_long_as_the_run() throws Exception {
        SettingsModel model = new SettingsModel(Optional.empty(), new ImmediateOperations());
        model.openKept();
        model.change(now -> now.with(UnlockFor.FIVE));
        model.close();

        assertThat(model.settings().get().unlockFor()).isEqualTo(UnlockFor.FIVE);
        assertThat(folder).isEmptyDirectory();
    }
}
