package dev.rolecall.snapshot;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Failure.Keeping;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.words.FailureWords;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// A store that is opened when it is first needed, and now and then again when that failed. What
/// goes wrong is told once a run for each reason. Safe to use from many threads.
final class LazyStore {
    private static final Duration BEFORE_TRYING_AGAIN = Duration.ofSeconds(30);

    private final SnapshotStore.Opening opening;
    private final Clock clock;
    private final Consumer<Message> tell;
    private final Set<Object> told = new HashSet<>();
    private Optional<SnapshotStore> store = Optional.empty();
    private Optional<FailureException> failed = Optional.empty();
    private Instant failedAt = Instant.MIN;

    LazyStore(SnapshotStore.Opening opening, Clock clock, Consumer<Message> tell) {
        this.opening = opening;
        this.clock = clock;
        this.tell = tell;
    }

    /// A question to the store.
    interface Question<T> {
        T to(SnapshotStore store) throws FailureException;
    }

    /// Something for the store to keep.
    interface Order {
        void to(SnapshotStore store) throws FailureException;
    }

    /// The answer of the store; empty if it could not be had, which was told then.
    <T> Optional<T> ask(Question<T> question) {
        try {
            return Optional.of(question.to(open()));
        } catch (FailureException notKept) {
            tellOnce(notKept.failure());
            return Optional.empty();
        }
    }

    /// Whether it was done; if not, that was told.
    boolean tell(Order order) {
        return ask(
                        store -> {
                            order.to(store);
                            return true;
                        })
                .isPresent();
    }

    synchronized SnapshotStore open() throws FailureException {
        if (store.isPresent()) {
            return store.get();
        }
        if (failed.isPresent() && failedJustNow()) {
            throw failed.get();
        }
        try {
            SnapshotStore opened = opening.open(tell);
            store = Optional.of(opened);
            return opened;
        } catch (FailureException notOpened) {
            failed = Optional.of(notOpened);
            failedAt = clock.instant();
            throw notOpened;
        }
    }

    /// Not where it failed at a time still to come: the clock was set back since.
    private boolean failedJustNow() {
        Instant now = clock.instant();
        return !now.isBefore(failedAt) && now.isBefore(failedAt.plus(BEFORE_TRYING_AGAIN));
    }

    private void tellOnce(Failure failure) {
        Object reason =
                failure instanceof Failure.NotKept(Keeping why, _, _) ? why : failure.getClass();
        boolean first;
        synchronized (this) {
            first = told.add(reason);
        }
        if (first) {
            tell.accept(FailureWords.line(failure));
        }
    }

    synchronized void close() {
        store.ifPresent(SnapshotStore::close);
    }
}
