package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How well a service's allowance of 20 requests a second is found and used. 20,000 libraries would
/// take seventeen minutes at that pace, so it is 1,500 and something over a minute; the search for
/// the pace, which comes first, weighs the more.
@Tag("bench")
class AllowanceBenchTest {
    private static final int LIBRARIES = 1_500;
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
            report.told("20 a second, 1,500 libraries: time", Math.rint(outcome.millis()), "ms");
            report.atLeast(
                    "20 a second, 1,500 libraries: requests that passed, of the allowance",
                    100 * passed / allowance,
                    "%",
                    95,
                    search);
            report.atMost(
                    "20 a second, 1,500 libraries: answered 429, from the first call on",
                    refused,
                    "%",
                    2,
                    search);
            report.atMost(
                    "20 a second, 1,500 libraries: reads lost",
                    outcome.lost().size(),
                    "",
                    0,
                    "patience ended");
            assertThat(outcome.truth().resources()).isEqualTo(LIBRARIES);
            assertThat(outcome.truth().unread()).isZero();
            assertThat(outcome.lost()).isEmpty();
            assertThat(refused).isLessThanOrEqualTo(2);
        }
    }
}
