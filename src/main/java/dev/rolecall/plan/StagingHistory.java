package dev.rolecall.plan;

import dev.rolecall.domain.GrantKey;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;

/// The staging of today with the steps that led to it, for undo and redo. For one thread.
public final class StagingHistory {
    private final int depth;
    private Deque<Staging> past = new ArrayDeque<>();
    private Deque<Staging> future = new ArrayDeque<>();
    private Staging present = Staging.EMPTY;

    /// @param depth how many steps can be undone; older ones are forgotten
    public StagingHistory(int depth) {
        this.depth = depth;
    }

    public Staging present() {
        return present;
    }

    /// Goes on to `next` as one step; does nothing if it is what there is.
    public void become(Staging next) {
        if (next.equals(present)) {
            return;
        }
        past.push(present);
        if (past.size() > depth) {
            past.removeLast();
        }
        future.clear();
        present = next;
    }

    public boolean canUndo() {
        return !past.isEmpty();
    }

    public boolean canRedo() {
        return !future.isEmpty();
    }

    /// Goes back one step, if there is one.
    public Staging undo() {
        return step(past, future);
    }

    /// Takes the last undone step again, if there is one.
    public Staging redo() {
        return step(future, past);
    }

    /// Drops what was applied from every step, so that undo never brings back a change that is
    /// already true on the service.
    public void forget(Collection<GrantKey> applied) {
        present = present.withoutAll(applied);
        past = without(past, applied);
        future = without(future, applied);
    }

    private Staging step(Deque<Staging> from, Deque<Staging> to) {
        if (!from.isEmpty()) {
            to.push(present);
            present = from.pop();
        }
        return present;
    }

    private Deque<Staging> without(Deque<Staging> steps, Collection<GrantKey> applied) {
        Deque<Staging> kept = new ArrayDeque<>();
        Staging nearer = present;
        for (Staging step : steps) {
            Staging left = step.withoutAll(applied);
            if (!left.equals(nearer)) {
                kept.addLast(left);
                nearer = left;
            }
        }
        return kept;
    }
}
