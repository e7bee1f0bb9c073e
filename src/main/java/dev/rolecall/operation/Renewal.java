package dev.rolecall.operation;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is made anew, off the screen's thread, whenever what it is made of has changed.
/// One making at a time: however often it is asked for meanwhile, it is made once more right after,
/// so that changes that come faster than it can be made never keep it from being shown.
///
/// For the screen's thread only.
public final class Renewal<T> {
    private final Operations operations;
    private final String lane;
    private final Supplier<Work<T>> work;
    private final Consumer<Outcome<T>> whenOver;
    private boolean underWay;
    private boolean askedAgain;

    /// @param lane a name no other quiet work has
    /// @param work called on the screen's thread, to take what is needed from there
    /// @param whenOver called on the screen's thread
    public Renewal(
            Operations operations,
            String lane,
            Supplier<Work<T>> work,
            Consumer<Outcome<T>> whenOver) {
        this.operations = operations;
        this.lane = lane;
        this.work = work;
        this.whenOver = whenOver;
    }

    /// Makes it anew, now or after the making that is under way.
    public void ask() {
        if (underWay) {
            askedAgain = true;
            return;
        }
        underWay = true;
        operations.quietly(lane, work.get(), this::over);
    }

    /// Makes it anew at once: what is under way answers a question nobody asks any more. For what a
    /// person asks; what they asked last is shown as soon as they pause.
    public void askAnew() {
        underWay = true;
        askedAgain = false;
        operations.quietly(lane, work.get(), this::over);
    }

    private void over(Outcome<T> outcome) {
        underWay = false;
        whenOver.accept(outcome);
        if (askedAgain) {
            askedAgain = false;
            ask();
        }
    }
}
