package dev.rolecall.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class WriteLockTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    private final Clock clock = ((InstantSource) now::get).withZone(ZoneOffset.UTC);

    private final WriteLock lock = new WriteLock("Mistral EU", clock);

    @Test
    void a_new_account_takes_no_writes() {
        assertThatThrownBy(lock::check)
                .isInstanceOfSatisfying(
                        FailureException.class,
                        refused ->
                                assertThat(refused.failure())
                                        .isEqualTo(new Failure.WritesLocked("Mistral EU")));
    }

    @Test
    void unlocking_ends_by_itself() throws FailureException {
        lock.unlock(Duration.ofMinutes(15));
        lock.check();
        assertThat(lock.openUntil()).contains(Instant.EPOCH.plus(Duration.ofMinutes(15)));

        now.set(Instant.EPOCH.plus(Duration.ofMinutes(15)));

        assertThat(lock.openUntil()).isEmpty();
        assertThatThrownBy(lock::check).isInstanceOf(FailureException.class);
    }

    @Test
    void locking_by_hand_ends_it_at_once() {
        lock.unlock(Duration.ofMinutes(15));
        lock.lock();

        assertThat(lock.openUntil()).isEmpty();
    }

    @Test
    void one_that_is_forbidden_opens_for_nobody() {
        WriteLock forbidden = WriteLock.forbidden("Mistral EU", "Acme IT");
        forbidden.unlock(Duration.ofMinutes(15));

        assertThat(forbidden.openUntil()).isEmpty();
        assertThat(forbidden.forbiddenBy()).contains("Acme IT");
        assertThatThrownBy(forbidden::check)
                .isInstanceOfSatisfying(
                        FailureException.class,
                        refused ->
                                assertThat(refused.failure())
                                        .isEqualTo(new Failure.WritesForbidden("Acme IT")));
    }
}
