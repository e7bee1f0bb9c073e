package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.plan.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Waits until a service that is slow to show its writes shows those of one resource, reading again
/// and again for as long as the service is known to take (FACTS 2.3, 5.6).
final class Awaiting {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Verdict verdict;
    private final RunContext run;
    private final List<Awaited> awaited = new ArrayList<>();

    Awaiting(Verdict verdict, RunContext run) {
        this.verdict = verdict;
        this.run = run;
    }

    /// One step that a reading has not shown yet.
    ///
    /// @param doubt why it may not have been done at all; absent if the service accepted it
    private record Awaited(Step step, Instant until, Optional<Failure> doubt) {}

    void add(Step step, Duration patience, Optional<Failure> doubt) {
        awaited.add(new Awaited(step, run.now().plus(patience), doubt));
    }

    void untilAllAreSeen(ResourceReading reading) throws InterruptedException {
        Duration wait = FIRST_WAIT;
        while (!awaited.isEmpty()) {
            run.pause().pause(wait);
            wait = wait.plus(wait.dividedBy(2));
            wait = wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
            look(reading);
        }
    }

    private void look(ResourceReading reading) throws InterruptedException {
        try {
            AccessList list = reading.read();
            awaited.removeIf(each -> verdict.seen(each.step(), list, each.doubt()));
            for (Awaited late : takeLate()) {
                if (late.doubt().isPresent()) {
                    verdict.doubtful(late.step(), late.doubt().get(), list);
                } else {
                    verdict.notShown(late.step(), list);
                }
            }
        } catch (FailureException notRead) {
            for (Awaited late : takeLate()) {
                if (late.doubt().isPresent()) {
                    verdict.unknown(late.step(), late.doubt().get());
                } else {
                    verdict.notReadBack(late.step(), notRead.failure());
                }
            }
        }
    }

    private List<Awaited> takeLate() {
        Instant now = run.now();
        List<Awaited> late = awaited.stream().filter(each -> !now.isBefore(each.until())).toList();
        awaited.removeAll(late);
        return late;
    }
}
