package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long reading 20,000 libraries takes, against the ideal and against a plain loop. The service
/// is a program of its own on the same processors; the loop comes first, so that both run warm.
@Tag("bench")
class ReadingAtScaleBenchTest {
    private static final int LIBRARIES = 20_000;
    private static final int SAMPLE = 200;

    @TempDir private Path folder;

    @Test
    void twenty_thousand_libraries() throws Exception {
        BenchReport report = new BenchReport();
        try (LibraryReader reader = LibraryReader.of(LIBRARIES, folder)) {
            List<Resource> sample = reader.list().subList(0, SAMPLE);
            double plain = reader.plainLoop(sample) / SAMPLE;
            LibraryReader.Outcome outcome = reader.readAll();
            double loop = plain * outcome.seen().calls();

            report.told("20,000 libraries: calls", outcome.seen().calls(), "");
            report.told("20,000 libraries: time", Math.rint(outcome.millis()), "ms");
            report.atLeast(
                    "20,000 libraries: calls in flight",
                    outcome.seen().most(),
                    "",
                    16,
                    "the service's answers slowed down before");
            report.atMost(
                    "20,000 libraries: time to calls x latency / in flight",
                    outcome.ratio(),
                    "x",
                    1.15,
                    why(outcome, plain));
            report.told(
                    "20,000 libraries: the same with the latency the service really had",
                    outcome.ratioToService(),
                    "x");
            report.told("20,000 libraries: processor a call here", outcome.processorHere(), "µs");
            report.told(
                    "20,000 libraries: processor a call at the service",
                    outcome.processorThere(),
                    "µs");
            report.told("20,000 libraries: a call of the plain loop", plain, "ms");
            report.told(
                    "20,000 libraries: the plain loop, scaled up from " + SAMPLE + " calls",
                    Math.rint(loop),
                    "ms");
            report.told(
                    "20,000 libraries: quicker than the plain loop", loop / outcome.millis(), "x");

            assertThat(outcome.truth().resources()).isEqualTo(LIBRARIES);
            assertThat(outcome.truth().unread()).isZero();
            assertThat(outcome.truth().missed())
                    .allMatch(missed -> missed.failure() instanceof Failure.Forbidden);
            assertThat(outcome.seen().most()).isGreaterThanOrEqualTo(16);
        }
    }

    private static String why(LibraryReader.Outcome outcome, double plain) {
        int processors = Runtime.getRuntime().availableProcessors();
        double busy = (outcome.processor() + outcome.seen().processor()) / outcome.millis();
        return ("a call takes %.1f ms of %d at the service, and %.1f from here when alone; both ends"
                        + " kept %.1f of %d processors busy")
                .formatted(
                        outcome.seen().took() / 1_000.0,
                        LibraryReader.LATENCY,
                        plain,
                        busy,
                        processors);
    }
}
