package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/// Stands for the screen's thread in tests: keeps what is handed to it until the test runs it.
final class ScreenQueue implements Executor {
    private static final long PATIENCE_SECONDS = 20;

    private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();

    @Override
    public void execute(Runnable command) {
        waiting.add(command);
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /// What came to the screen first and was not run yet; waits for it, and fails if nothing comes.
    Runnable next() throws InterruptedException {
        return Optional.ofNullable(waiting.poll(PATIENCE_SECONDS, TimeUnit.SECONDS))
                .orElseThrow(() -> new AssertionError("Nothing came to the screen"));
    }

    void runUntil(BooleanSupplier done) throws InterruptedException {
        while (!done.getAsBoolean()) {
            next().run();
        }
    }

    /// Starts `work` and runs what comes to the screen until its outcome did.
    Outcome<String> outcomeOf(Operations operations, Work<String> work)
            throws InterruptedException {
        List<Outcome<String>> outcomes = new ArrayList<>();
        operations.start(Message.verbatim("Read the sandbox"), work, outcomes::add);
        runUntil(() -> !outcomes.isEmpty());
        return outcomes.getFirst();
    }
}
