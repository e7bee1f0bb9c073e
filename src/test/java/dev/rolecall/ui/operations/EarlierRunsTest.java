package dev.rolecall.ui.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.apply.Journal;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.testing.WrittenJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What Activity tells of the runs before this one, from their journal alone.
class EarlierRunsTest {
    private static final Instant THEN = Samples.NOW.minusSeconds(900);

    private final WrittenJournal journal = new WrittenJournal();
    private final FakeOperations operations = new FakeOperations();
    private final FakeRetry retry = new FakeRetry();
    @TempDir private Path folder;

    @Test
    void each_step_stands_as_the_last_line_about_it_says_with_its_reason() {
        intend("accepted").answer("accepted", Map.of("outcome", "accepted"));
        intend("verified").answer("verified", Map.of("outcome", "accepted"));
        line("verified", "verified", Map.of("state", "verified", "found", "Editor"));
        intend("refused");
        answer(
                "refused",
                Map.of("outcome", "refused", "failure", "Forbidden", "said", "not yours"));
        intend("wordless").answer("wordless", Map.of("outcome", "refused", "failure", "NotFound"));
        intend("stopped").answer("stopped", Map.of("outcome", "refused", "failure", "Stopped"));
        intend("conflict");
        line("verified", "conflict", Map.of("state", "conflict", "found", "Viewer"));
        intend("unanswered");
        intend("settled").answer("settled", Map.of("outcome", "unknown", "failure", "Unreachable"));
        line("settled", "settled", Map.of("truth", "not-as-wanted"));

        assertThat(steps(shown()))
                .containsExactly(
                        "applied: Accepted by the service; no reading afterwards is on record.",
                        "verified: ",
                        "refused: not yours",
                        "refused: Not found",
                        "cancelled: Stopped before it was sent.",
                        "conflict: A reading afterwards showed “Viewer”.",
                        "unknown: No answer is on record: nobody knows whether it happened.",
                        "failed: A reading afterwards showed no access.");
    }

    @Test
    void runs_stand_below_those_of_this_run_newest_first_and_can_be_copied() {
        journal.line(THEN, "intend", texts("old", "1", Map.of()));
        journal.line(
                THEN.plusSeconds(2), "answer", texts("old", "1", Map.of("outcome", "accepted")));
        journal.line(THEN.plusSeconds(60), "intend", texts("new", "1", Map.of("reason", "audit")));
        journal.line(
                THEN.plusSeconds(61),
                "intend",
                texts("new", "2", Map.of("address", "https://elsewhere.example/v1")));
        journal.line(Samples.NOW, "intend", texts("this", "1", Map.of("reason", "told live")));
        operations.stand(Samples.running(3, 1, 0, 4));

        ActivityViewModel model = shown();

        List<OperationRow> rows =
                model.lines().stream()
                        .filter(OperationRow.class::isInstance)
                        .map(OperationRow.class::cast)
                        .toList();
        assertThat(rows)
                .extracting(OperationRow::title)
                .containsExactly(
                        "Read Gemini tuning",
                        "2 changes of an earlier run: audit",
                        "1 change of an earlier run");
        assertThat(rows.subList(1, 3))
                .noneMatch(row -> row.pausable() || row.resumable() || row.cancellable());
        assertThat(rows.getLast().figures()).startsWith("1 · ").endsWith(" · 2.0 s");
        assertThat(model.table())
                .contains("Give Anna Kowalska Editor\tlib-1, Mistral EU\tNo answer")
                .contains(
                        "Give Anna Kowalska Editor\tContracts 2026, Mistral EU\tAccepted by the service");
    }

    @Test
    void what_is_settled_meanwhile_is_told_anew() {
        intend("1");
        ActivityViewModel model = shown();
        assertThat(((OperationRow) model.lines().getFirst()).figures()).startsWith("0 of 1 · ");
        journal.line(
                THEN.plusSeconds(600), "settled", texts("run", "1", Map.of("truth", "as-wanted")));
        journal.in(folder);

        retry.stand(0, 1);

        assertThat(steps(model))
                .containsExactly("verified: A later reading showed that it happened.");
        assertThat(((OperationRow) model.lines().getFirst()).figures()).endsWith(" · 0.0 s");
    }

    @Test
    void a_journal_that_cannot_be_read_says_so_until_it_can() throws IOException {
        Path inTheWay = Files.createDirectory(new Journal(folder, Clock.systemUTC()).file());
        ActivityViewModel model = looking();
        assertThat(model.lines()).isEmpty();
        assertThat(model.lookingBackFailed().get())
                .containsInstanceOf(Failure.Storage.class)
                .get()
                .asString()
                .contains(inTheWay.toString());

        Files.delete(inTheWay);
        intend("1");
        journal.in(folder);
        model.lookBack();

        assertThat(steps(model)).singleElement().asString().startsWith("unknown: ");
        assertThat(model.lookingBackFailed().get()).isEmpty();
    }

    private ActivityViewModel shown() {
        journal.in(folder);
        return looking();
    }

    private ActivityViewModel looking() {
        ActivityViewModel model =
                new ActivityViewModel(
                        operations,
                        retry,
                        Samples.earlier(folder),
                        new Messages(Locale.ENGLISH),
                        Clock.fixed(Samples.NOW, ZoneOffset.UTC));
        model.lookBack();
        return model;
    }

    private static List<String> steps(ActivityViewModel model) {
        return model.lines().stream()
                .filter(StepRow.class::isInstance)
                .map(StepRow.class::cast)
                .map(step -> step.state() + ": " + step.reason())
                .toList();
    }

    private EarlierRunsTest intend(String step) {
        return line("intend", step, Map.of());
    }

    private void answer(String step, Map<String, String> more) {
        line("answer", step, more);
    }

    private EarlierRunsTest line(String kind, String step, Map<String, String> more) {
        journal.line(THEN, kind, texts("run", step, more));
        return this;
    }

    private static Map<String, String> texts(String run, String step, Map<String, String> more) {
        Map<String, String> texts =
                new TreeMap<>(
                        Map.of(
                                "run", run,
                                "step", step,
                                "provider", "mistral",
                                "address", "https://api.example/v1",
                                "account", "Mistral EU",
                                "resourceKind", "library",
                                "resourceId", "lib-1",
                                "principalKind", "user",
                                "principalName", "Anna Kowalska",
                                "after", "Editor"));
        texts.putAll(more);
        return texts;
    }
}
