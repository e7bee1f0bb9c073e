package dev.rolecall.inventory;

/// Lets long work end early.
final class Interrupted {
    private Interrupted() {}

    /// @throws InterruptedException if nobody waits for this thread any more
    static void check() throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
    }
}
