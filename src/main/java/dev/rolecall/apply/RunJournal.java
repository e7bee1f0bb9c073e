package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Write;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes what one run does into the journal: which texts each line carries is decided here and
/// told in `journal.md`.
final class RunJournal {
    private static final int LONGEST_SAYING = 2_000;

    private final Journal journal;
    private final String run;
    private final String reason;

    /// @param run names the run in the journal
    /// @param reason why it is done, as the person typed it
    RunJournal(Journal journal, String run, String reason) {
        this.journal = journal;
        this.run = run;
        this.reason = reason;
    }

    /// `write` is about to be sent for `steps`. Its body stands in the line of the first of them.
    void intend(Account account, Write write, List<Step> steps, int attempt) throws IOException {
        ProcessHandle process = ProcessHandle.current();
        List<JournalLine> lines = new ArrayList<>();
        for (Step step : steps) {
            boolean first = lines.isEmpty();
            lines.add(
                    line(JournalEntry.Kind.INTEND, account, step)
                            .with("reason", Optional.of(reason).filter(text -> !text.isBlank()))
                            .with("attempt", String.valueOf(attempt))
                            .with("process", String.valueOf(process.pid()))
                            .with(
                                    "processStarted",
                                    process.info().startInstant().map(Instant::toString))
                            .with("method", write.method())
                            .with("path", write.path())
                            .with("body", write.body().filter(_ -> first))
                            .with(
                                    "bodyIn",
                                    Optional.of(steps.getFirst().id()).filter(_ -> !first)));
        }
        journal.append(lines);
    }

    void accepted(Account account, List<Step> steps) throws IOException {
        append(account, steps, "accepted", Optional.empty(), Optional.empty());
    }

    /// The request failed.
    ///
    /// @param certain whether it certainly had no effect
    void failed(Account account, List<Step> steps, Failure failure, boolean certain)
            throws IOException {
        append(
                account,
                steps,
                certain ? "refused" : "unknown",
                Optional.of(failure.getClass().getSimpleName()),
                Optional.of(failure.said()).filter(said -> !said.isBlank()));
    }

    /// The run was stopped before the request left.
    void unsent(Account account, List<Step> steps) throws IOException {
        append(account, steps, "refused", Optional.of("Stopped"), Optional.empty());
    }

    /// The request was cut short because the run was stopped.
    void interrupted(Account account, List<Step> steps) throws IOException {
        append(account, steps, "unknown", Optional.of("Stopped"), Optional.empty());
    }

    /// A reading said what became of `step`.
    void verified(Account account, Step step, StepResult.State state, AccessList list)
            throws IOException {
        journal.append(
                List.of(
                        line(JournalEntry.Kind.VERIFIED, account, step)
                                .with("state", state.word())
                                .with("found", Finding.role(list, step.change().principal()))
                                .with("readAt", list.readAt().toString())));
    }

    private void append(
            Account account,
            List<Step> steps,
            String outcome,
            Optional<String> failure,
            Optional<String> said)
            throws IOException {
        List<JournalLine> lines =
                steps.stream()
                        .map(step ->
                                line(JournalEntry.Kind.ANSWER, account, step)
                                        .with("outcome", outcome)
                                        .with("failure", failure)
                                        .with("said", said.map(RunJournal::cut)))
                        .toList();
        journal.append(lines);
    }

    private JournalLine line(JournalEntry.Kind kind, Account account, Step step) {
        Change change = step.change();
        Principal who = change.principal();
        return JournalLine.of(kind)
                .with("run", run)
                .with("step", step.id())
                .with("provider", account.provider().value())
                .with("address", account.base().toString())
                .with("account", account.name())
                .with("resourceKind", change.resource().kind().word())
                .with("resourceId", change.resource().id())
                .with("principalKind", who.kind().word())
                .with("principalId", who.id())
                .with("principalName", who.name())
                .with("before", change.before().map(Grant::role).map(Role::word))
                .with("after", change.after().map(Role::word));
    }

    private static String cut(String said) {
        String safe = Credentials.cutFrom(said);
        return safe.length() <= LONGEST_SAYING ? safe : safe.substring(0, LONGEST_SAYING) + "…";
    }
}
