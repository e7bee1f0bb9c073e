package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class BenchTableTest {
    @TempDir private Path folder;

    @Test
    void what_all_benchmarks_measured_is_one_table() throws Exception {
        part("Filter", Measure.of("Filter: time", 80.5, "ms", "at most 100", true, "slow"));
        part("Read", Measure.of("Read: ratio", 1.5, "x", "at most 1.15", false, "it rained"));

        assertThat(joined().text().lines().map(String::strip))
                .anyMatch(line -> line.matches("Filter: time +80\\.50 ms +at most 100 +met"))
                .containsSubsequence(List.of("missed because it rained"))
                .anyMatch(line -> line.matches("Read: ratio +1\\.50 x +at most 1\\.15 +MISSED"))
                .doesNotContain("missed because slow");
    }

    @Test
    void the_file_names_date_machine_goals_and_reasons() throws Exception {
        part("Read", Measure.of("Read: ratio", 1.5, "x", "at most 1.15", false, "it rained"));

        JsonNode file =
                JsonMapper.shared()
                        .readTree(joined().write(folder.resolve("made/bench.json")).toFile());

        assertThat(file.at("/date").stringValue()).startsWith("20").endsWith("Z");
        JsonNode benchmark = file.at("/benchmarks/0");
        assertThat(benchmark.path("benchmark").stringValue()).isEqualTo("Read");
        assertThat(benchmark.path("processors").asInt()).isPositive();
        assertThat(benchmark.path("heap").asLong()).isPositive();
        assertThat(benchmark.path("java").stringValue())
                .isEqualTo(System.getProperty("java.version"));
        assertThat(benchmark.at("/measures/0"))
                .isEqualTo(
                        JsonMapper.shared()
                                .readTree(
                                        """
                                        {"what": "Read: ratio", "measured": 1.5, "unit": "x",
                                         "goal": "at most 1.15", "verdict": "missed",
                                         "why": "it rained"}
                                        """));
    }

    @Test
    void a_benchmark_that_failed_is_named_and_keeps_what_it_measured() throws Exception {
        part("Read", new Measure("Read: calls", 3, "", "", "", ""));
        Files.writeString(
                folder.resolve("reports/TEST-dev.rolecall.bench.Read.xml"),
                """
                <testsuite>
                  <testcase name="all_is_read" classname="dev.rolecall.bench.Read">
                    <failure message="expected: 5&#10;but was: 4" type="x.AssertionError">at</failure>
                  </testcase>
                  <testcase name="all_is_well" classname="dev.rolecall.bench.Read"/>
                  <testcase name="it_ends" classname="dev.rolecall.bench.Read">
                    <error type="java.lang.OutOfMemoryError">at</error>
                  </testcase>
                </testsuite>
                """);

        BenchTable table = joined();

        assertThat(table.broken())
                .containsExactly(
                        "Read.all_is_read: expected: 5 but was: 4",
                        "Read.it_ends: java.lang.OutOfMemoryError");
        assertThat(table.text())
                .contains("Read: calls")
                .contains("FAILED  Read.all_is_read: expected: 5 but was: 4");
    }

    private void part(String benchmark, Measure measure) throws Exception {
        Files.createDirectories(folder.resolve("reports"));
        BenchPart.ofThisProgram(benchmark, List.of(measure)).write(folder.resolve("parts"));
    }

    private BenchTable joined() throws Exception {
        return BenchTable.join(folder.resolve("parts"), folder.resolve("reports"));
    }
}
