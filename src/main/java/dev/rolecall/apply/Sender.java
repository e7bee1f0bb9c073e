package dev.rolecall.apply;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.UnsentException;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Write;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Sends one write: recorded before, sent, its answer recorded. Only a service that says it did
/// nothing is asked again, if it was asked too often or if its refusals pass for a while after a
/// write before; whatever else goes wrong is not repeated.
final class Sender {
    private static final int MOST_ATTEMPTS = 4;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

    private final Connection connection;
    private final RunContext run;

    Sender(Connection connection, RunContext run) {
        this.connection = connection;
        this.run = run;
    }

    Sent send(Write write, List<Step> steps) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            try {
                run.journal().intend(account(), write, steps, attempt);
            } catch (IOException notRecorded) {
                return new Sent.NotRecorded(
                        Message.of("apply.notRecorded", String.valueOf(notRecorded.getMessage())));
            }
            Sent sent = once(write, steps, attempt);
            Optional<Duration> wait = waitBefore(sent, write, attempt + 1);
            if (wait.isEmpty()) {
                return sent;
            }
            run.progress().waiting(run.now().plus(wait.get()));
            run.pause().pause(wait.get());
        }
    }

    private Sent once(Write write, List<Step> steps, int attempt) throws InterruptedException {
        steps.forEach(step -> run.reports().sending(step, attempt));
        try {
            connection.send(write);
        } catch (FailureException failed) {
            boolean certain = failed.failure().certainlyNotApplied();
            record(journal -> journal.failed(account(), steps, failed.failure(), certain));
            if (certain) {
                notBegun(steps);
            }
            return certain
                    ? new Sent.Refused(failed.failure())
                    : new Sent.Doubtful(failed.failure());
        } catch (UnsentException stopped) {
            record(journal -> journal.unsent(account(), steps));
            notBegun(steps);
            throw stopped;
        } catch (InterruptedException stopped) {
            record(journal -> journal.interrupted(account(), steps));
            throw stopped;
        }
        steps.forEach(step ->
                run.reports()
                        .standing(
                                step,
                                StepResult.State.APPLIED,
                                Message.of("apply.stoppedBeforeReading")));
        record(journal -> journal.accepted(account(), steps));
        return new Sent.Accepted();
    }

    private void notBegun(List<Step> steps) {
        steps.forEach(step ->
                run.reports()
                        .standing(step, StepResult.State.CANCELLED, Message.of("apply.notBegun")));
    }

    private Optional<Duration> waitBefore(Sent sent, Write write, int nextAttempt) {
        return switch (sent) {
            case Sent.Refused(Failure.RateLimited limited) when nextAttempt <= MOST_ATTEMPTS ->
                    untilAllowed(limited, nextAttempt);
            case Sent.Refused(Failure.Forbidden _) -> untilSettled(write, nextAttempt);
            case Sent.Refused _, Sent.Accepted _, Sent.Doubtful _, Sent.NotRecorded _ ->
                    Optional.empty();
        };
    }

    private Optional<Duration> untilAllowed(Failure.RateLimited limited, int nextAttempt) {
        Instant now = run.now();
        Duration wait =
                limited.until()
                        .map(until -> Duration.between(now, until))
                        .orElse(doubling(nextAttempt));
        return Optional.of(wait.isNegative() ? Duration.ZERO : wait)
                .filter(time -> time.compareTo(LONGEST_WAIT) <= 0);
    }

    /// Asks ever more rarely, and a last time when the service ought to have settled.
    private Optional<Duration> untilSettled(Write write, int nextAttempt) {
        return connection
                .unsettledUntil(write.resource())
                .map(until -> Duration.between(run.now(), until))
                .filter(Duration::isPositive)
                .map(left ->
                        left.compareTo(doubling(nextAttempt)) < 0 ? left : doubling(nextAttempt));
    }

    private static Duration doubling(int nextAttempt) {
        return FIRST_WAIT.multipliedBy(1L << (nextAttempt - 2));
    }

    private Account account() {
        return connection.account();
    }

    /// What was sent is read back in any case. If the disk no longer takes a line, the next write
    /// cannot be recorded beforehand and is not sent.
    private void record(Recording recording) {
        try {
            recording.into(run.journal());
        } catch (IOException notRecorded) {
            System.getLogger(Sender.class.getName())
                    .log(System.Logger.Level.ERROR, "The journal took no answer", notRecorded);
        }
    }

    /// One entry into the journal.
    @FunctionalInterface
    private interface Recording {
        void into(RunJournal journal) throws IOException;
    }
}
