package dev.rolecall.snapshot.sqlite;

import static dev.rolecall.snapshot.sqlite.Pictures.LIBRARY;
import static dev.rolecall.snapshot.sqlite.Pictures.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.snapshot.PastStep;
import dev.rolecall.snapshot.SnapshotStore;
import dev.rolecall.snapshot.StepLine;
import dev.rolecall.snapshot.StepQuery;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Finds in the index what the journal says.
class SqliteStepsTest {
    private static final String ADDRESS = "https://localhost/v1";

    @TempDir private Path folder;
    private final List<StepLine> journal = new ArrayList<>();
    private SnapshotStore store;

    @BeforeEach
    void open() throws Exception {
        store = SqliteSnapshots.open(folder.resolve("s.db"), Clock.systemUTC(), _ -> {});
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void write(String kind, Instant at, Map<String, String> texts) {
        journal.add(new StepLine(journal.size() + 1L, at, kind, texts));
    }

    private void intend(String step, String resource, String person, Instant at) {
        write(
                "intend",
                at,
                Map.ofEntries(
                        Map.entry("run", "run"),
                        Map.entry("step", step),
                        Map.entry("provider", "mistral"),
                        Map.entry("address", ADDRESS),
                        Map.entry("account", "Acme"),
                        Map.entry("resourceKind", "library"),
                        Map.entry("resourceId", resource),
                        Map.entry("principalKind", "user"),
                        Map.entry("principalId", person),
                        Map.entry("after", "Viewer"),
                        Map.entry("reason", "new here")));
    }

    private void then(String kind, String step, String name, String value) {
        write(kind, NOON, Map.of("run", "run", "step", step, name, value));
    }

    private List<PastStep> of(String resource) throws Exception {
        return store.steps().find(StepQuery.of(ADDRESS, LIBRARY, resource), 100);
    }

    @Test
    void what_was_done_to_a_resource_is_found_newest_first_with_what_became_of_it()
            throws Exception {
        intend("1", "a", "ann", NOON);
        then("answer", "1", "outcome", "accepted");
        then("verified", "1", "state", "verified");
        intend("2", "b", "ann", NOON);
        intend("3", "a", "bob", NOON.plusSeconds(1));
        then("answer", "3", "outcome", "unknown");
        then("settled", "3", "truth", "not-readable");
        write("note", NOON, Map.of("note", "a torn line"));

        assertThat(store.steps().follow(journal)).isEqualTo(8);

        assertThat(of("a"))
                .extracting(PastStep::step, PastStep::outcome)
                .containsExactly(tuple("3", "unknown"), tuple("1", "verified"));
        assertThat(of("a").getLast())
                .isEqualTo(
                        new PastStep(
                                "run",
                                "1",
                                1,
                                NOON,
                                "mistral",
                                ADDRESS,
                                "Acme",
                                "library",
                                "a",
                                "user",
                                Optional.of("ann"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("Viewer"),
                                Optional.of("new here"),
                                "verified"));
        assertThat(of("b")).extracting(PastStep::outcome).containsExactly("sent");
    }

    @Test
    void steps_are_found_by_person_time_and_outcome_together() throws Exception {
        intend("1", "a", "ann", NOON);
        then("answer", "1", "outcome", "refused");
        intend("2", "b", "ann", NOON.plusSeconds(60));
        then("answer", "2", "outcome", "refused");
        intend("3", "b", "bob", NOON.plusSeconds(60));
        then("answer", "3", "outcome", "accepted");
        store.steps().follow(journal);
        StepQuery query =
                new StepQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(PrincipalKind.USER),
                        Optional.of("ann"),
                        Optional.of(NOON.plusSeconds(1)),
                        Optional.of(NOON.plusSeconds(61)),
                        Optional.of("refused"));

        assertThat(store.steps().find(query, 9)).extracting(PastStep::step).containsExactly("2");
        assertThat(store.steps().find(StepQuery.ALL, 2)).hasSize(2);
    }

    @Test
    void only_what_is_new_is_copied() throws Exception {
        intend("1", "a", "ann", NOON);
        assertThat(store.steps().follow(journal)).isEqualTo(1);
        then("answer", "1", "outcome", "accepted");

        assertThat(store.steps().follow(journal)).isEqualTo(1);
        assertThat(store.steps().follow(journal)).isZero();
        assertThat(of("a")).extracting(PastStep::outcome).containsExactly("accepted");
    }

    @Test
    void another_journal_takes_the_place_of_the_one_before() throws Exception {
        intend("1", "a", "ann", NOON);
        intend("2", "a", "ann", NOON);
        store.steps().follow(journal);
        journal.clear();
        intend("9", "b", "bob", NOON.plusSeconds(5));

        assertThat(store.steps().follow(journal)).isEqualTo(1);
        assertThat(store.steps().find(StepQuery.ALL, 9))
                .extracting(PastStep::step)
                .containsExactly("9");
        assertThat(store.steps().follow(List.of())).isZero();
        assertThat(store.steps().find(StepQuery.ALL, 9)).isEmpty();
    }

    @Test
    void a_damaged_file_is_filled_from_the_journal_again() throws Exception {
        intend("1", "a", "ann", NOON);
        store.steps().follow(journal);
        close();
        Files.writeString(folder.resolve("s.db"), "damaged");
        open();

        assertThat(of("a")).isEmpty();
        assertThat(store.steps().follow(journal)).isEqualTo(1);
        assertThat(of("a")).hasSize(1);
    }
}
