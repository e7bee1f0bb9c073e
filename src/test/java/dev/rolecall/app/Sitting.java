package dev.rolecall.app;

import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

/// Somebody at the window of a program of its own, which ends badly if they cannot do what they
/// came for.
final class Sitting extends FutureTask<Boolean> {
    private Sitting(Callable<Boolean> session) {
        super(session);
    }

    static void begin(Callable<Boolean> session) {
        Thread.ofPlatform().daemon().name("somebody at the window").start(new Sitting(session));
    }

    @Override
    protected void setException(Throwable broken) {
        broken.printStackTrace();
        Runtime.getRuntime().halt(2);
    }
}
