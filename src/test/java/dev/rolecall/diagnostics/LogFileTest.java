package dev.rolecall.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.FaultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The log as it lies on the disk.
@SuppressWarnings("NullAway.Init") // set before each test
class LogFileTest {
    private static final String SECRET = "sk-s3cret";

    @TempDir private Path folder;
    private LogFile log;

    @BeforeEach
    void begin() {
        log = new LogFile(folder.resolve("100% mine"));
    }

    @AfterEach
    void end() {
        log.close();
    }

    private void write(String logger, String words, Throwable fault) {
        LogRecord record = new LogRecord(Level.WARNING, words);
        record.setLoggerName(logger);
        record.setParameters(new Object[] {SECRET});
        record.setThrown(fault);
        log.publish(record);
    }

    private String written() throws IOException {
        return Files.readString(folder.resolve("100% mine").resolve(LogFile.NEWEST));
    }

    @Test
    void a_code_that_was_quoted_leads_to_the_place_and_to_no_secret() throws Exception {
        Throwable fault = new IllegalStateException(SECRET, new IOException("Bearer " + SECRET));
        write("dev.rolecall.operation.WorkRunner", "Work broke with {0}", fault);

        assertThat(written())
                .contains(
                        "WARNING dev.rolecall.operation.WorkRunner "
                                + FaultCode.of(fault)
                                + ": Work broke",
                        "java.lang.IllegalStateException",
                        "caused by java.io.IOException",
                        "LogFileTest")
                .doesNotContain(SECRET);
    }

    @Test
    void the_words_of_other_libraries_stay_out_of_it() throws Exception {
        write("com.google.auth.Thing", "token " + SECRET, new IOException(SECRET));
        write("javafx.css", "No such colour", new IOException(SECRET));

        assertThat(written())
                .contains("com.google.auth.Thing", "words are left out", "No such colour")
                .doesNotContain(SECRET);
    }

    @Test
    void old_lines_go_and_the_newest_stay() throws Exception {
        String filler = "x".repeat(10_000);
        int lines = LogFile.MOST_BYTES * LogFile.FILES / filler.length() + 100;
        for (int line = 0; line < lines; line++) {
            write("dev.rolecall.test", filler + " line-" + line + ";", new IOException());
        }

        try (Stream<Path> files = Files.list(folder.resolve("100% mine"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".log")))
                    .hasSize(LogFile.FILES)
                    .allSatisfy(file ->
                            assertThat(Files.size(file))
                                    .isLessThan(LogFile.MOST_BYTES + 2L * filler.length()))
                    .noneSatisfy(file -> assertThat(file).content().contains(" line-0;"));
        }
        assertThat(written()).contains(" line-" + (lines - 1) + ";");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights there are inherited from the folder")
    void nobody_else_can_read_it_and_nothing_is_there_before_something_is_written()
            throws Exception {
        assertThat(folder).isEmptyDirectory();
        write("dev.rolecall.test", "words", new IOException());

        assertThat(Files.getPosixFilePermissions(folder.resolve("100% mine")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }
}
