package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well a service's allowance of 20 requests a second is found and used. 20,000 libraries take
/// seventeen minutes at that pace (`-Dbench.allowance=20000`), so it is 1,500 and something over a
/// minute as a rule; the search for the pace, which comes first, weighs the more.
@Tag("bench")
class AllowanceBenchTest {
    private static final int LIBRARIES = Integer.getInteger("bench.allowance", 1_500);
    private static final String WHAT =
            String.format(Locale.ROOT, "20 a second, %,d libraries: ", LIBRARIES);
    private static final int ALLOWED = 20;

    @TempDir private Path folder;

    @Test
    void twenty_requests_a_second() throws Exception {
        BenchReport report = new BenchReport();
        try (LibraryReader reader = LibraryReader.of(LIBRARIES, folder)) {
            reader.ask("allow " + ALLOWED);

            LibraryReader.Outcome outcome = reader.readAll();

            Witness seen = outcome.seen();
            double passed = seen.calls() - seen.refused();
            // The bucket holds one second's worth when it begins.
            double allowance = ALLOWED * outcome.millis() / 1_000 + ALLOWED;
            double refused = 100.0 * seen.refused() / seen.calls();
            String search = "the allowance is not told and has to be found by being refused";
            report.told(WHAT + "time", Math.rint(outcome.millis()), "ms");
            report.atLeast(
                    WHAT + "requests that passed, of the allowance",
                    100 * passed / allowance,
                    "%",
                    95,
                    search);
            report.atMost(WHAT + "answered 429, from the first call on", refused, "%", 2, search);
            report.atMost(WHAT + "reads lost", outcome.lost().size(), "", 0, "patience ended");
            assertThat(outcome.truth().resources()).isEqualTo(LIBRARIES);
            assertThat(outcome.truth().unread()).isZero();
            assertThat(outcome.lost()).isEmpty();
            assertThat(refused).isLessThanOrEqualTo(2);
        }
    }
}
