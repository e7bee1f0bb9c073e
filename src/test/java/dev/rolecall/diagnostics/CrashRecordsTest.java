package dev.rolecall.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.FaultCode;
import dev.rolecall.domain.OwnVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left behind when Rolecall itself breaks.
class CrashRecordsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T09:12:40.123Z"), ZoneOffset.UTC);

    @Test
    void a_record_says_which_version_when_where_and_what_but_never_the_words_of_an_exception(
            @TempDir Path folder) throws IOException {
        Throwable fault =
                new IllegalStateException(
                        "token s3cret", new IOException("Authorization: Bearer s3cret"));

        Path file =
                new CrashRecords(folder, CLOCK).keep(Thread.currentThread(), fault).orElseThrow();

        assertThat(file).hasFileName("crash-20261121-091240-123.txt");
        assertThat(Files.readString(file))
                .contains(
                        FaultCode.of(fault),
                        "version: " + OwnVersion.told().orElse("unknown"),
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

    @Test
    void what_was_kept_is_found_again_by_a_later_run_until_it_is_forgotten(@TempDir Path folder) {
        Throwable fault = new IllegalStateException("words");
        CrashRecords earlier = new CrashRecords(folder, CLOCK);
        earlier.keep(Thread.currentThread(), fault);

        CrashRecords later = new CrashRecords(folder, Clock.offset(CLOCK, Duration.ofDays(1)));
        assertThat(later.all())
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.when()).isEqualTo(CLOCK.instant());
                    assertThat(record.code()).isEqualTo(FaultCode.of(fault));
                    assertThat(record.text()).contains("at dev.rolecall");
                });
        assertThat(later.forget(later.all().getFirst())).isTrue();
        assertThat(later.all()).isEmpty();
        assertThat(folder.resolve("crashes")).isEmptyDirectory();
    }

    @Test
    void the_latest_twenty_stay_and_nothing_else_is_taken_for_one(@TempDir Path folder)
            throws IOException {
        for (int day = 0; day < 23; day++) {
            new CrashRecords(folder, Clock.offset(CLOCK, Duration.ofDays(day)))
                    .keep(Thread.currentThread(), new IllegalStateException());
        }
        Path other = Files.writeString(folder.resolve("crashes").resolve("notes.txt"), "mine");

        CrashRecords records = new CrashRecords(folder, CLOCK);

        assertThat(records.all()).hasSize(20);
        assertThat(records.all().getLast().when())
                .isEqualTo(CLOCK.instant().plus(Duration.ofDays(3)));
        assertThat(other).exists();
    }
}
