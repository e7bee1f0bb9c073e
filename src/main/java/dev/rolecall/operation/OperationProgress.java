package dev.rolecall.operation;

import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationStatus.State;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/// How one operation stands, kept up to date by its work and read by screens; thread-safe.
final class OperationProgress implements Progress {
    private final long id;
    private final Message title;
    private final Clock clock;
    private final Runnable changed;
    private final OperationItems items = new OperationItems();

    private State state = State.QUEUED;
    private boolean paused;
    private int done;
    private int failed;
    private int total;
    private Optional<Message> doing = Optional.empty();
    private Optional<Instant> waitingUntil = Optional.empty();
    private Instant startedAt;
    private Optional<Instant> endedAt = Optional.empty();
    private Optional<Failure> failure = Optional.empty();

    OperationProgress(long id, Message title, Clock clock, Runnable changed) {
        this.id = id;
        this.title = title;
        this.clock = clock;
        this.changed = changed;
        this.startedAt = clock.instant();
    }

    long id() {
        return id;
    }

    @Override
    public void total(int items) {
        synchronized (this) {
            total = items;
        }
        changed.run();
    }

    @Override
    public void ended(boolean unwell) {
        synchronized (this) {
            done++;
            failed += unwell ? 1 : 0;
        }
        changed.run();
    }

    @Override
    public void waiting(Instant until) {
        synchronized (this) {
            waitingUntil = Optional.of(until);
        }
        changed.run();
    }

    @Override
    public void item(OperationItem item) {
        synchronized (this) {
            items.put(item);
        }
        changed.run();
    }

    @Override
    public void doing(Message what) {
        synchronized (this) {
            doing = Optional.of(what);
        }
        changed.run();
    }

    @Override
    public synchronized void pausePoint() throws InterruptedException {
        while (paused) {
            wait();
        }
    }

    void pause(boolean wanted) {
        synchronized (this) {
            if (state.over()) {
                return;
            }
            paused = wanted;
            if (state != State.QUEUED) {
                state = wanted ? State.PAUSED : State.RUNNING;
            }
            notifyAll();
        }
        changed.run();
    }

    void running() {
        synchronized (this) {
            state = paused ? State.PAUSED : State.RUNNING;
            startedAt = clock.instant();
        }
        changed.run();
    }

    void over(Outcome<?> outcome) {
        synchronized (this) {
            state = endState(outcome);
            failure =
                    outcome instanceof Outcome.Failed<?> lost
                            ? Optional.of(lost.failure())
                            : Optional.empty();
            doing = Optional.empty();
            waitingUntil = Optional.empty();
            endedAt = Optional.of(clock.instant());
        }
        changed.run();
    }

    private State endState(Outcome<?> outcome) {
        return switch (outcome) {
            case Outcome.Succeeded<?> _ -> failed == 0 ? State.SUCCEEDED : State.PARTLY_FAILED;
            case Outcome.Failed<?> _ -> State.FAILED;
            case Outcome.Cancelled<?> _ -> State.CANCELLED;
        };
    }

    synchronized OperationStatus status() {
        Instant now = clock.instant();
        return new OperationStatus(
                id,
                title,
                state,
                done,
                failed,
                total,
                doing,
                waitingUntil.filter(now::isBefore),
                startedAt,
                endedAt,
                failure,
                items.list());
    }
}
