package dev.rolecall.operation;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/// Short work without a row in the activity drawer. In each lane only the latest call counts: an
/// earlier one is interrupted, and its answer dropped if it still comes.
final class QuietLanes {
    private final Executor screen;
    private final Map<String, Thread> latest = new ConcurrentHashMap<>();

    QuietLanes(Executor screen) {
        this.screen = screen;
    }

    <T> void start(String lane, Work<T> work, Consumer<Outcome<T>> whenOver) {
        Thread thread =
                Thread.ofVirtual().name("quiet-" + lane).unstarted(() -> run(lane, work, whenOver));
        Thread earlier = latest.put(lane, thread);
        if (earlier != null) {
            earlier.interrupt();
        }
        thread.start();
    }

    private <T> void run(String lane, Work<T> work, Consumer<Outcome<T>> whenOver) {
        Thread me = Thread.currentThread();
        Outcome<T> outcome = new WorkRunner().run(work, new Unwatched());
        // Looked up on the screen's executor: a later call made there must win until the very end.
        screen.execute(() -> {
            if (latest.remove(lane, me)) {
                whenOver.accept(outcome);
            }
        });
    }

    void cancelAll() {
        latest.values().forEach(Thread::interrupt);
    }
}
