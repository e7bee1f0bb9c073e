package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Resource;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.ResourceEntry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// How long a first reading of 20,000 libraries takes, from a program that has just started, against
/// the ideal and against a plain loop. The service is a program of its own on the same processors.
@Tag("bench")
class ReadingAtScaleBenchTest {
    private static final int LIBRARIES = 20_000;
    private static final int SAMPLE = 200;

    @TempDir private Path folder;

    @Test
    void twenty_thousand_libraries() throws Exception {
        BenchReport report = new BenchReport();
        try (LibraryReader reader = LibraryReader.of(LIBRARIES, folder)) {
            Inventory inventory = new Inventory();
            LibraryReader.Outcome outcome = reader.readAll(inventory);
            int processors = Runtime.getRuntime().availableProcessors();
            double busy = outcome.processor() + outcome.seen().processor();

            report.told("20,000 libraries: calls", outcome.seen().calls(), "");
            report.told("20,000 libraries: time", Math.rint(outcome.millis()), "ms");
            report.atLeast(
                    "20,000 libraries: calls in flight",
                    outcome.seen().most(),
                    "",
                    16,
                    "the service's answers slowed down before");
            report.told("20,000 libraries: processor a call here", outcome.processorHere(), "µs");
            report.told(
                    "20,000 libraries: processor a call at the service",
                    outcome.processorThere(),
                    "µs");
            report.told(
                    "20,000 libraries: share of all processors both ends used",
                    Math.rint(100 * busy / (outcome.millis() * processors)),
                    "%");
            report.atMost(
                    "20,000 libraries: time to calls x latency / in flight",
                    outcome.ratio(),
                    "x",
                    1.15,
                    "reader and service share %d processors and kept them busy for %.0f of %.0f s"
                            .formatted(
                                    processors,
                                    busy / processors / 1_000,
                                    outcome.millis() / 1_000));
            List<Resource> sample =
                    inventory.snapshot().entries().stream()
                            .limit(SAMPLE)
                            .map(ResourceEntry::resource)
                            .toList();
            double loop = reader.plainLoop(sample) / SAMPLE * outcome.seen().calls();
            report.told(
                    "20,000 libraries: a plain loop, scaled up from " + SAMPLE + " calls",
                    Math.rint(loop),
                    "ms");
            report.told(
                    "20,000 libraries: quicker than the plain loop", loop / outcome.millis(), "x");

            assertThat(outcome.truth().resources()).isEqualTo(LIBRARIES);
            assertThat(outcome.truth().read() + outcome.truth().missed().size())
                    .isEqualTo(LIBRARIES);
            assertThat(outcome.seen().most()).isGreaterThanOrEqualTo(16);
            assertThat(sample).hasSize(SAMPLE);
        }
    }
}
