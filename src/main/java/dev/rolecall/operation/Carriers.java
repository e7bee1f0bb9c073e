package dev.rolecall.operation;

/// The threads of the system that carry the virtual ones. They would take all processors, and the
/// screen's thread would wait its turn among them.
public final class Carriers {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    private Carriers() {}

    /// Leaves one processor to the screen, where there is more than one, and has background work
    /// stand behind everything else where there are not enough. To be called before the first
    /// virtual thread starts; whoever set a number of his own keeps it.
    public static void giveWayToTheScreen() {
        if (System.getProperty(PARALLELISM) == null) {
            int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            System.setProperty(PARALLELISM, Integer.toString(others));
        }
        startBehind();
    }

    /// Carriers belong to a group within that of the thread which starts the first virtual one, and
    /// no thread of a group ranks above it. Linux heeds ranks with the flags of
    /// `packaging/arguments/java-linux.args` only.
    private static void startBehind() {
        ThreadGroup behind = new ThreadGroup("behind the screen");
        behind.setMaxPriority(Thread.MIN_PRIORITY);
        Thread first =
                new Thread(behind, () -> Thread.ofVirtual().start(() -> {}), "first carrier");
        first.start();
        try {
            first.join();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
