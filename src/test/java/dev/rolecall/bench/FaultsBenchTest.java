package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What becomes of a reading while one call in fifty fails: nothing may be lost.
@Tag("bench")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultsBenchTest {
    private final BenchReport report = new BenchReport();

    @Test
    void errors_and_broken_connections(@TempDir Path folder) throws Exception {
        read("1 in 50 failing, 20,000 libraries", folder, 20_000, "fail 500 503 drop");
    }

    /// Silence is believed after 30 seconds, and no question is met by it twice here: that would be
    /// told as a time-out, on purpose.
    @Test
    void silence_as_well(@TempDir Path folder) throws Exception {
        read(
                "1 in 50 failing or silent, 2,000 libraries",
                folder,
                2_000,
                "fail 500 503 drop silence");
    }

    private void read(String what, Path folder, int libraries, String faults) throws Exception {
        try (LibraryReader reader = LibraryReader.of(libraries, folder)) {
            reader.ask(faults);

            LibraryReader.Outcome outcome = reader.readAll();

            report.told(what + ": calls", outcome.seen().calls(), "");
            report.told(what + ": calls that failed", outcome.seen().failed(), "");
            report.told(what + ": time", Math.rint(outcome.millis()), "ms");
            report.told(what + ": time to calls x latency / in flight", outcome.ratio(), "x");
            report.atMost(
                    what + ": reads lost",
                    outcome.lost().size() + outcome.truth().unread(),
                    "",
                    0,
                    "the same question failed more often than it is asked");
            assertThat(outcome.seen().failed()).isGreaterThan(libraries / 60);
            assertThat(outcome.truth().resources()).isEqualTo(libraries);
            assertThat(outcome.truth().unread()).isZero();
            assertThat(outcome.lost()).isEmpty();
        }
    }
}
