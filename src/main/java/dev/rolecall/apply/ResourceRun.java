package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.Step;
import dev.rolecall.provider.Connection;
import dev.rolecall.provider.Write;
import dev.rolecall.words.FailureWords;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Carries out the steps of one resource, one request after the other: read, compare, send, read
/// again.
final class ResourceRun {
    /// After a time-out the service may still be busy with the request; it is looked at once more.
    private static final Duration AFTER_TIMEOUT = Duration.ofSeconds(2);

    private final Connection connection;
    private final ResourceRef resource;
    private final RunContext run;
    private final Verdict verdict;
    private final Awaiting awaiting;
    private final Sender sender;
    private final Duration lag;
    private final List<Step> pending;
    private final Set<String> alone = new HashSet<>();

    ResourceRun(Connection connection, ResourceRef resource, List<Step> steps, RunContext run) {
        this.connection = connection;
        this.resource = resource;
        this.run = run;
        this.verdict = new Verdict(connection, run);
        this.awaiting = new Awaiting(verdict, run);
        this.sender = new Sender(connection, run);
        this.lag = connection.descriptor().writesAppearWithin();
        this.pending = new ArrayList<>(steps);
    }

    void run() throws InterruptedException {
        run.progress().pausePoint();
        ResourceReading reading = ResourceReading.of(connection, resource);
        pending.forEach(step -> run.reports().where(step, Message.verbatim(reading.name())));
        run.progress().doing(Message.of("apply.doing", reading.name()));
        try {
            AccessList latest = reading.read();
            while (!pending.isEmpty()) {
                latest = next(reading, latest);
            }
        } catch (FailureException notRead) {
            stopSending(FailureWords.line(notRead.failure()), Optional.of(notRead.failure()));
        }
        awaiting.untilAllAreSeen(reading);
    }

    /// Sends the next request, if one is still needed, and returns the list to compare with next.
    private AccessList next(ResourceReading reading, AccessList latest)
            throws InterruptedException {
        run.progress().pausePoint();
        pending.removeIf(step -> verdict.before(step, latest));
        if (pending.isEmpty()) {
            return latest;
        }
        Optional<Write> write = prepare();
        List<Step> steps = write.map(this::take).orElseGet(List::of);
        if (steps.isEmpty()) {
            Step step = pending.removeFirst();
            verdict.impossible(step);
            return latest;
        }
        return switch (sender.send(write.orElseThrow(), steps)) {
            case Sent.Accepted _ -> accepted(steps, reading, latest);
            case Sent.Refused(Failure failure) -> refused(steps, failure, reading, latest);
            case Sent.Doubtful(Failure failure) -> doubtful(steps, failure, reading, latest);
            case Sent.NotRecorded(Message reason) -> {
                pending.addAll(0, steps);
                stopSending(reason, Optional.empty());
                yield latest;
            }
        };
    }

    /// The first request of what is pending. A step that failed together with others goes alone.
    private Optional<Write> prepare() {
        Step first = pending.getFirst();
        List<Change> together =
                alone.contains(first.id())
                        ? List.of(first.change())
                        : pending.stream()
                                .filter(step -> !alone.contains(step.id()))
                                .map(Step::change)
                                .toList();
        try {
            return connection.prepare(resource, together).stream().findFirst();
        } catch (IllegalArgumentException noSuchRequest) {
            return together.size() == 1 ? Optional.empty() : separately();
        }
    }

    private Optional<Write> separately() {
        pending.forEach(step -> alone.add(step.id()));
        return prepare();
    }

    private List<Step> take(Write write) {
        List<Step> steps =
                pending.stream().filter(step -> write.changes().contains(step.change())).toList();
        pending.removeAll(steps);
        return steps;
    }

    private AccessList accepted(List<Step> steps, ResourceReading reading, AccessList latest)
            throws InterruptedException {
        try {
            AccessList list = reading.read();
            for (Step step : steps) {
                if (verdict.seen(step, list, Optional.empty())) {
                    continue;
                }
                if (lag.isPositive()) {
                    run.reports().notVisibleYet(step, Optional.of(list));
                    awaiting.add(step, lag, Optional.empty());
                } else {
                    verdict.notShown(step, list);
                }
            }
            return comparable(list, latest);
        } catch (FailureException notRead) {
            steps.forEach(step -> verdict.notReadBack(step, notRead.failure()));
            return latest;
        }
    }

    private AccessList refused(
            List<Step> steps, Failure failure, ResourceReading reading, AccessList latest)
            throws InterruptedException {
        if (!FailureSense.heard(failure)) {
            steps.forEach(step -> verdict.refused(step, failure, Optional.of(latest)));
            stopSending(FailureWords.line(failure), Optional.of(failure));
            return latest;
        }
        Optional<AccessList> list = look(reading);
        List<Step> left =
                steps.stream()
                        .filter(step ->
                                list.isEmpty()
                                        || !verdict.seen(step, list.get(), Optional.of(failure)))
                        .toList();
        if (steps.size() > 1) {
            left.forEach(step -> alone.add(step.id()));
            pending.addAll(0, left);
        } else {
            left.forEach(step -> verdict.refused(step, failure, list));
        }
        return list.map(now -> comparable(now, latest)).orElse(latest);
    }

    private AccessList doubtful(
            List<Step> steps, Failure failure, ResourceReading reading, AccessList latest)
            throws InterruptedException {
        Duration patience = FailureSense.timedOut(failure) && lag.isZero() ? AFTER_TIMEOUT : lag;
        Optional<AccessList> list = look(reading);
        for (Step step : steps) {
            if (list.isPresent() && verdict.seen(step, list.get(), Optional.of(failure))) {
                continue;
            }
            if (patience.isPositive()) {
                awaiting.add(step, patience, Optional.of(failure));
            } else if (list.isPresent()) {
                verdict.doubtful(step, failure, list.get());
            } else {
                verdict.unknown(step, failure);
            }
        }
        if (list.isEmpty()) {
            stopSending(FailureWords.line(failure), Optional.of(failure));
        }
        return list.map(now -> comparable(now, latest)).orElse(latest);
    }

    private void stopSending(Message why, Optional<Failure> failure) {
        pending.forEach(step -> verdict.notSent(step, why, failure));
        pending.clear();
    }

    private static Optional<AccessList> look(ResourceReading reading) throws InterruptedException {
        try {
            return Optional.of(reading.read());
        } catch (FailureException notRead) {
            return Optional.empty();
        }
    }

    /// What a lagging service says right after a write may be older than what it said before.
    private AccessList comparable(AccessList now, AccessList before) {
        return lag.isPositive() ? before : now;
    }
}
