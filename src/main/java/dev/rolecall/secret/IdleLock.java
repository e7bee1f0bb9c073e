package dev.rolecall.secret;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/// Says when to lock: after a while without input, and after the machine slept, which shows as a
/// step of the clock far longer than the one between two ticks. For one thread.
public final class IdleLock {
    /// Nothing but sleep holds up the screen's thread for so many ticks.
    private static final int SLEPT_TICKS = 6;

    private final InstantSource clock;
    private final Duration tick;
    private LockPolicy policy;
    private Instant lastInput;
    private Instant lastTick;

    /// @param tick how often [#tick()] is called
    public IdleLock(InstantSource clock, Duration tick, LockPolicy policy) {
        this.clock = clock;
        this.tick = tick;
        this.policy = policy;
        this.lastInput = clock.instant();
        this.lastTick = lastInput;
    }

    public LockPolicy policy() {
        return policy;
    }

    public void policy(LockPolicy wanted) {
        policy = wanted;
        input();
    }

    /// A key was pressed, the mouse was moved, or the console was unlocked.
    public void input() {
        lastInput = clock.instant();
    }

    /// To be called regularly.
    ///
    /// @return whether to lock now
    public boolean tick() {
        Instant now = clock.instant();
        boolean slept =
                Duration.between(lastTick, now).compareTo(tick.multipliedBy(SLEPT_TICKS)) > 0;
        lastTick = now;
        if (now.isBefore(lastInput)) {
            // The clock was set back: count from here rather than wait until it comes round again.
            lastInput = now;
        }
        boolean idle =
                policy.idle()
                        .map(most -> Duration.between(lastInput, now).compareTo(most) >= 0)
                        .orElse(false);
        return idle || (slept && policy.sleep());
    }
}
