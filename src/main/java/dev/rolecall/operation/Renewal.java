package dev.rolecall.operation;

import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is made anew, off the screen's thread, whenever what it is made of has changed.
/// One making at a time: however often it is asked for meanwhile, it is made once more right after,
/// so that changes that come faster than it can be made never keep it from being shown.
///
/// For the screen's thread only.
public final class Renewal<T> {
    /// Whatever is made in less needs no rest: eyes do not see it, and processors hardly.
    private static final long SHORT = TimeUnit.MILLISECONDS.toNanos(50);

    private final Operations operations;
    private final String lane;
    private final Supplier<Work<T>> work;
    private final Consumer<Outcome<T>> whenOver;
    private final boolean rests;
    private boolean underWay;
    private boolean askedAgain;
    private long rested = System.nanoTime();

    /// @param lane a name no other quiet work has
    /// @param work called on the screen's thread, to take what is needed from there
    /// @param whenOver called on the screen's thread
    public Renewal(
            Operations operations,
            String lane,
            Supplier<Work<T>> work,
            Consumer<Outcome<T>> whenOver) {
        this(operations, lane, work, whenOver, false);
    }

    private Renewal(
            Operations operations,
            String lane,
            Supplier<Work<T>> work,
            Consumer<Outcome<T>> whenOver,
            boolean rests) {
        this.operations = operations;
        this.lane = lane;
        this.work = work;
        this.whenOver = whenOver;
        this.rests = rests;
    }

    /// One that, if it takes long to make, lets others have the processor for as long before it is
    /// made once more. For what only eyes depend on: it may be behind by that time.
    public static <T> Renewal<T> resting(
            Operations operations,
            String lane,
            Supplier<Work<T>> work,
            Consumer<Outcome<T>> whenOver) {
        return new Renewal<>(operations, lane, work, whenOver, true);
    }

    /// Makes it anew, now or after the making that is under way.
    public void ask() {
        if (underWay) {
            askedAgain = true;
            return;
        }
        long rest = rested - System.nanoTime();
        if (rest > 0) {
            makeAfter(rest);
        } else {
            make();
        }
    }

    /// Makes it anew at once: what is under way answers a question nobody asks any more. For what a
    /// person asks; what they asked last is shown as soon as they pause.
    public void askAnew() {
        make();
    }

    private void make() {
        underWay = true;
        askedAgain = false;
        long begun = System.nanoTime();
        operations.quietly(lane, work.get(), outcome -> over(outcome, begun));
    }

    private void over(Outcome<T> outcome, long begun) {
        underWay = false;
        long now = System.nanoTime();
        long took = now - begun;
        rested = rests && took >= SHORT ? now + took : now;
        whenOver.accept(outcome);
        if (askedAgain) {
            askedAgain = false;
            ask();
        }
    }

    private void makeAfter(long rest) {
        underWay = true;
        operations.<Long>quietly(
                lane,
                _ -> {
                    TimeUnit.NANOSECONDS.sleep(rest);
                    return rest;
                },
                _ -> make());
    }
}
