package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import dev.rolecall.words.FailureWords;
import java.io.IOException;
import java.util.Optional;

/// Says what became of a step, in words, and records it if it was read.
final class Verdict {
    private static final System.Logger LOG = System.getLogger(Verdict.class.getName());

    private final Connection connection;
    private final RunContext run;

    Verdict(Connection connection, RunContext run) {
        this.connection = connection;
        this.run = run;
    }

    private Finding finding(Step step, AccessList list) {
        Change change = step.change();
        return Finding.of(list, change, connection.descriptor().kind(change.resource().kind()));
    }

    /// `list` was read before anything was sent; true if `step` needs no sending.
    boolean before(Step step, AccessList list) {
        switch (finding(step, list)) {
            case AS_BEFORE -> {
                return false;
            }
            case AS_WANTED -> read(step, StepResult.State.VERIFIED, say("apply.soAlready"), list);
            case OTHERWISE -> conflict(step, list);
            case UNTOLD ->
                    run.reports()
                            .end(
                                    step,
                                    StepResult.State.FAILED,
                                    say("apply.listIncomplete"),
                                    Optional.empty(),
                                    Optional.of(list));
        }
        return true;
    }

    /// `list` was read after `step` was sent; true if it shows what was wanted.
    boolean seen(Step step, AccessList list, Optional<Failure> doubt) {
        if (finding(step, list) != Finding.AS_WANTED) {
            return false;
        }
        Optional<Message> reason =
                doubt.map(failure ->
                        Message.of("apply.appliedAllTheSame", FailureWords.line(failure)));
        read(step, StepResult.State.VERIFIED, reason, list);
        return true;
    }

    /// The service accepted `step` and does not show it, however long one waits.
    void notShown(Step step, AccessList list) {
        Message now = word(Finding.role(list, step.change().principal()));
        read(step, StepResult.State.APPLIED, say("apply.notShown", now), list);
    }

    /// The service accepted `step`, and its access list cannot be read.
    void notReadBack(Step step, Failure failure) {
        run.reports()
                .end(
                        step,
                        StepResult.State.APPLIED,
                        say("apply.notReadBack", FailureWords.line(failure)),
                        Optional.of(failure),
                        Optional.empty());
    }

    /// The service certainly did not do `step`, because of `failure`.
    void refused(Step step, Failure failure, Optional<AccessList> list) {
        StepResult.State state =
                FailureSense.saysNo(failure) ? StepResult.State.REFUSED : StepResult.State.FAILED;
        Optional<Message> reason = Optional.of(FailureWords.line(failure));
        run.reports().end(step, state, reason, Optional.of(failure), list);
    }

    /// The answer to `step` was broken, and `list` does not show what was wanted.
    void doubtful(Step step, Failure failure, AccessList list) {
        switch (finding(step, list)) {
            case AS_WANTED, AS_BEFORE -> {
                record(step, StepResult.State.FAILED, list);
                run.reports()
                        .end(
                                step,
                                StepResult.State.FAILED,
                                say("apply.nothingChanged", FailureWords.line(failure)),
                                Optional.of(failure),
                                Optional.of(list));
            }
            case OTHERWISE -> conflict(step, list);
            case UNTOLD -> unknown(step, failure);
        }
    }

    /// The answer to `step` was broken, and the truth cannot be read.
    void unknown(Step step, Failure failure) {
        run.reports()
                .end(
                        step,
                        StepResult.State.UNKNOWN,
                        say("apply.unknown", FailureWords.line(failure)),
                        Optional.of(failure),
                        Optional.empty());
    }

    /// `step` was not sent, for a reason that is not its own.
    void notSent(Step step, Message why, Optional<Failure> failure) {
        run.reports()
                .end(
                        step,
                        StepResult.State.FAILED,
                        say("apply.notSent", why),
                        failure,
                        Optional.empty());
    }

    /// There is no request that would do `step`.
    void impossible(Step step) {
        run.reports()
                .end(
                        step,
                        StepResult.State.REFUSED,
                        say("apply.noRequest"),
                        Optional.empty(),
                        Optional.empty());
    }

    private void conflict(Step step, AccessList list) {
        Change change = step.change();
        Message now = word(Finding.role(list, change.principal()));
        Message before = word(change.before().map(Grant::role).map(Role::word));
        Message wanted = word(change.after().map(Role::word));
        read(step, StepResult.State.CONFLICT, say("apply.conflict", before, now, wanted), list);
    }

    private void read(
            Step step, StepResult.State state, Optional<Message> reason, AccessList list) {
        record(step, state, list);
        run.reports().end(step, state, reason, Optional.empty(), Optional.of(list));
    }

    private void record(Step step, StepResult.State state, AccessList list) {
        try {
            run.journal().verified(connection.account(), step, state, list);
        } catch (IOException notRecorded) {
            LOG.log(System.Logger.Level.ERROR, "The journal took no reading", notRecorded);
        }
    }

    private static Message word(Optional<String> role) {
        return role.map(Message::verbatim).orElseGet(() -> Message.of("apply.noAccess"));
    }

    private static Optional<Message> say(String key, Object... arguments) {
        return Optional.of(Message.of(key, arguments));
    }
}
