package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Instant;

/// The progress of work that nobody looks at: quiet work, and the command line's.
public final class Unwatched implements Progress {
    @Override
    public void total(int items) {}

    @Override
    public void ended(boolean failed) {}

    @Override
    public void waiting(Instant until) {}

    @Override
    public void item(OperationItem item) {}

    @Override
    public void doing(Message what) {}

    @Override
    public void pausePoint() {}
}
