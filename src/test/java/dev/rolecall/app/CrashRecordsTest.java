package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left behind when Rolecall itself breaks.
class CrashRecordsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T09:12:40.123Z"), ZoneOffset.UTC);

    @Test
    void a_record_says_when_where_and_what_but_never_the_words_of_an_exception(@TempDir Path folder)
            throws IOException {
        Throwable fault =
                new IllegalStateException(
                        "token s3cret", new IOException("Authorization: Bearer s3cret"));

        Path file =
                new CrashRecords(folder, CLOCK).keep(Thread.currentThread(), fault).orElseThrow();

        assertThat(file).hasFileName("crash-20261121-091240-123.txt");
        assertThat(Files.readString(file))
                .contains(
                        "2026-11-21T09:12:40.123Z",
                        "java.lang.IllegalStateException",
                        "caused by java.io.IOException",
                        "CrashRecordsTest")
                .doesNotContain("s3cret");
    }

    @Test
    void a_record_that_cannot_be_written_is_not_claimed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("in-the-way"), "");
        CrashRecords records = new CrashRecords(file, CLOCK);

        assertThat(records.keep(Thread.currentThread(), new IllegalStateException())).isEmpty();
    }
}
