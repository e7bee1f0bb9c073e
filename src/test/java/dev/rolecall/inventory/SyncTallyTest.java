package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.i18n.Message;
import dev.rolecall.operation.OperationItem;
import dev.rolecall.operation.Progress;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class SyncTallyTest {
    private final List<Integer> told = new ArrayList<>();
    private final Queue<Runnable> meanwhile = new ArrayDeque<>();
    private final SyncTally tally = new SyncTally(new Told());

    @Test
    void the_total_that_is_told_last_is_the_latest_though_it_was_overtaken_on_its_way() {
        meanwhile.add(() -> tally.listed(1));
        meanwhile.add(tally::listingFailed);

        tally.listed(2);

        assertThat(told).last().isEqualTo(4);
        assertThat(tally.listed()).isEqualTo(3);
    }

    /// Between the counting and the telling other threads get on.
    private final class Told implements Progress {
        @Override
        public void total(int items) {
            Runnable other = meanwhile.poll();
            if (other != null) {
                other.run();
            }
            told.add(items);
        }

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
}
