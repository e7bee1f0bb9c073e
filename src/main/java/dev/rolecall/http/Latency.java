package dev.rolecall.http;

/// How long answers take at present, against how long they took when they were quickest.
final class Latency {
    private static final double QUEUEING = 1.25;

    /// How many answers the present is made of.
    private static final long PRESENT = 16;

    /// How many slower answers it takes to forget that one was quicker.
    private static final long MEMORY = 1024;

    private long quickest = Long.MAX_VALUE;
    private long usual = -1;

    void took(long nanos) {
        quickest = nanos < quickest ? nanos : quickest + (nanos - quickest) / MEMORY;
        usual = usual < 0 ? nanos : usual + (nanos - usual) / PRESENT;
    }

    /// Whether answers come about as quickly as ever: when not, calls wait for each other.
    boolean steady() {
        return usual <= quickest * QUEUEING;
    }
}
