package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.diagnostics.CrashRecord;
import dev.rolecall.diagnostics.CrashRecords;
import dev.rolecall.testing.network.LocalServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A command breaks as code does, and somebody opens the window afterwards.
class BrokenCommandTest {
    /// What the library of the command line takes for a pattern and cannot read as one.
    private static final String BREAKS = "-Dpicocli.converters.excludes=[";

    @Test
    void its_report_is_told_in_a_sentence_and_offered_by_the_next_window(
            @TempDir Path folder, @TempDir Path aside) throws Exception {
        HomeOfItsOwn home = new HomeOfItsOwn(folder, aside);
        CrashRecords records = new CrashRecords(home.data(), Clock.systemUTC());

        String printed = home.run(List.of(BREAKS), Main.class, "accounts", "list");

        assertThat(records.all()).hasSize(1);
        CrashRecord record = records.all().getFirst();
        assertThat(record.text())
                .contains("java.util.regex.PatternSyntaxException", "Commands.run", "version: ");
        assertThat(printed.lines().toList().getLast())
                .isEqualTo(
                        "Something in Rolecall broke (code "
                                + record.code()
                                + "); a record is in "
                                + record.file()
                                + ".");
        assertThat(home.logs().resolve("rolecall-0.log")).content().contains(record.code());

        Path asked = aside.resolve("asked");
        try (LocalServer feed =
                LocalServer.plain(_ -> {
                    write(asked, "");
                    return LocalServer.said(503, "");
                })) {
            Files.createDirectories(home.config());
            write(
                    home.config().resolve("settings.json"),
                    "{\"format\":\"rolecall-settings\",\"version\":1,\"lookForUpdatesAtStart\":true,"
                            + "\"updateFeed\":\"http://127.0.0.1:"
                            + feed.port()
                            + "\"}");
            assertThat(home.run(OfferProgram.class, asked.toString()))
                    .contains("The window ended with 0");
            assertThat(feed.asked()).as("the look at the start").hasSize(1);
        }
        assertThat(records.all()).isEmpty();
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
