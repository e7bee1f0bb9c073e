package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.bench.BenchReport;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long one resource with 200,000 grants takes to be read and indexed, from each service.
@Tag("bench")
class VastListBenchTest {
    private static final int GRANTS = 200_000;

    private final BenchReport report = new BenchReport();
    private final VastList list = new VastList(GRANTS);

    @Test
    void two_hundred_thousand_grants_on_one_resource() throws Exception {
        timed("Mistral, all in one answer", list::ofMistral);
        timed("Gemini, a thousand at a time", list::ofGemini);
        timed("DataRobot, a hundred at a time", list::ofDataRobot);
    }

    private void timed(String how, Callable<VastList.Seen> reading) throws Exception {
        long begun = System.nanoTime();
        VastList.Seen seen = reading.call();
        double millis = Math.rint((System.nanoTime() - begun) / 1e6);
        report.told("One resource with 200,000 grants: " + how, millis, "ms");
        assertThat(seen.grants()).isGreaterThanOrEqualTo(GRANTS);
    }
}
