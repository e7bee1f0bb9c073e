package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Instant;

/// Where work tells how far it is; safe to call from many threads, as often as one likes.
public interface Progress {
    /// How many items there are in all, as far as known now; may grow.
    void total(int items);

    /// One more item ended; `failed` if it did not end well.
    void ended(boolean failed);

    /// The service asked for a pause until then.
    void waiting(Instant until);

    /// Puts an item's row up to date, or adds it: rows are told apart by their identifier.
    void item(OperationItem item);

    /// What the work is doing now, in a few words.
    void doing(Message what);

    /// Returns at once, or waits while a person has paused the operation.
    void pausePoint() throws InterruptedException;
}
