package dev.rolecall.app;

/// How many processors background work may fill. Virtual threads would take all of them, and the
/// screen's thread would wait its turn among them.
final class Carriers {
    private static final String PARALLELISM = "jdk.virtualThreadScheduler.parallelism";

    private Carriers() {}

    /// Leaves one processor to the screen, where there is more than one. To be called before the
    /// first virtual thread starts; whoever set a number of his own keeps it.
    static void leaveOneToTheScreen() {
        if (System.getProperty(PARALLELISM) == null) {
            int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
            System.setProperty(PARALLELISM, Integer.toString(others));
        }
    }
}
