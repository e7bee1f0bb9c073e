package dev.rolecall.secret;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves when the console locks by itself.
class IdleLockTest {
    private static final Duration TICK = Duration.ofSeconds(5);

    private Instant now = Instant.parse("2026-11-20T10:00:00Z");
    private final IdleLock lock =
            new IdleLock(
                    () -> now, TICK, new LockPolicy(Optional.of(Duration.ofMinutes(15)), true));

    private boolean ticksFor(Duration time) {
        Instant end = now.plus(time);
        while (now.isBefore(end)) {
            now = now.plus(TICK);
            if (lock.tick()) {
                return true;
            }
        }
        return false;
    }

    @Test
    void it_locks_after_a_quarter_of_an_hour_without_input_and_not_before() {
        assertThat(ticksFor(Duration.ofMinutes(15).minus(TICK))).isFalse();
        assertThat(ticksFor(TICK)).isTrue();
    }

    @Test
    void input_begins_the_wait_anew() {
        ticksFor(Duration.ofMinutes(14));
        lock.input();

        assertThat(ticksFor(Duration.ofMinutes(14))).isFalse();
    }

    @Test
    void it_locks_when_the_machine_slept() {
        ticksFor(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(2));

        assertThat(lock.tick()).isTrue();
    }

    @Test
    void a_tick_that_comes_late_is_no_sleep() {
        now = now.plus(TICK.multipliedBy(6));

        assertThat(lock.tick()).isFalse();
    }

    @Test
    void never_means_never_while_awake() {
        lock.policy(new LockPolicy(Optional.empty(), true));

        assertThat(ticksFor(Duration.ofHours(5))).isFalse();
        now = now.plus(Duration.ofHours(1));
        assertThat(lock.tick()).isTrue();
    }

    @Test
    void sleep_locks_nothing_where_the_person_does_not_want_it() {
        lock.policy(new LockPolicy(Optional.empty(), false));
        now = now.plus(Duration.ofHours(1));

        assertThat(lock.tick()).isFalse();
    }

    @Test
    void another_policy_counts_from_when_it_is_chosen() {
        ticksFor(Duration.ofMinutes(10));
        lock.policy(new LockPolicy(Optional.of(Duration.ofMinutes(5)), true));

        assertThat(ticksFor(Duration.ofMinutes(5).minus(TICK))).isFalse();
        assertThat(ticksFor(TICK)).isTrue();
    }

    @Test
    void a_clock_set_back_does_not_put_off_the_lock() {
        now = now.minus(Duration.ofHours(3));

        assertThat(lock.tick()).isFalse();
        assertThat(ticksFor(Duration.ofMinutes(15))).isTrue();
    }
}
