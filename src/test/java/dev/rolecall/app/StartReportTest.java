package dev.rolecall.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Messages;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// What `--startup-report` prints.
class StartReportTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final StartReport report =
            StartReport.to(
                    new PrintStream(said, true, StandardCharsets.UTF_8),
                    new Messages(Locale.ENGLISH));

    @Test
    void a_window_that_can_be_used_tells_every_phase_in_order_and_what_it_cost() {
        for (StartPhase phase : StartPhase.values()) {
            assertThat(said.size()).isZero();
            report.reached(phase);
        }

        String[] lines = said.toString(StandardCharsets.UTF_8).split("\\R");
        assertThat(lines).allMatch(line -> line.matches(" *\\d+ ms  .+"));
        assertThat(lines)
                .extracting(line -> line.replaceFirst(" *\\d+ ms  ", ""))
                .containsExactly(
                        "the JVM runs Rolecall",
                        "JavaFX is there",
                        "the window is put together",
                        "the first frame is drawn",
                        "the window can be used",
                        "of processor time till then");
        assertThat(lines[0].compareTo(lines[4])).isNotPositive();
    }

    @Test
    void a_window_that_comes_back_to_the_front_is_not_told_as_another_start() {
        report.reached(StartPhase.USABLE);
        int once = said.size();

        report.reached(StartPhase.USABLE);

        assertThat(said.size()).isEqualTo(once).isPositive();
    }
}
