package dev.rolecall.network.proxy;

import java.time.Duration;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;

/// Makes the surroundings a script runs in: nothing of Java, little depth, little time.
final class PacContexts extends ContextFactory {
    private static final int LOOK_EVERY = 10_000;
    private static final int MOST_DEPTH = 500;
    private static final Object DEADLINE = "rolecall.deadline";

    private final Duration most;

    /// @param most how long one evaluation may take
    PacContexts(Duration most) {
        this.most = most;
    }

    @Override
    protected Context makeContext() {
        Context context = super.makeContext();
        context.setInterpretedMode(true);
        context.setLanguageVersion(Context.VERSION_ES6);
        context.setClassShutter(_ -> false);
        context.setMaximumInterpreterStackDepth(MOST_DEPTH);
        context.setInstructionObserverThreshold(LOOK_EVERY);
        context.putThreadLocal(DEADLINE, System.nanoTime() + most.toNanos());
        return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int instructions) {
        checkTime(context);
    }

    /// Ends the script if its time is over; also called before anything that may take long.
    static void checkTime(Context context) {
        if (System.nanoTime() - (Long) context.getThreadLocal(DEADLINE) > 0) {
            throw new PacTooLong();
        }
    }
}
