package dev.rolecall.operation;

import java.util.concurrent.CountDownLatch;

/// Work that tells when it has begun and ends only when it is interrupted.
record Endless(CountDownLatch begun) implements Work<String> {
    @Override
    public String run(Progress progress) throws InterruptedException {
        begun.countDown();
        new CountDownLatch(1).await();
        return "never";
    }
}
