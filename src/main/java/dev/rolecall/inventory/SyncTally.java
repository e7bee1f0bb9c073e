package dev.rolecall.inventory;

import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Progress;
import dev.rolecall.provider.Reading;

/// Counts what a reading lists and reads, and tells its progress; thread-safe.
final class SyncTally {
    private final Progress progress;
    private int listed;
    private int listingsFailed;
    private int read;
    private int notRead;
    private int fresh;

    SyncTally(Progress progress) {
        this.progress = progress;
    }

    void listed(int more) {
        synchronized (this) {
            listed += more;
        }
        tellTotal();
    }

    void listingFailed() {
        synchronized (this) {
            listingsFailed++;
        }
        tellTotal();
        progress.ended(true);
    }

    /// Whoever was overtaken by another thread between counting and telling tells it once more.
    private void tellTotal() {
        int total;
        do {
            total = total();
            progress.total(total);
        } while (total != total());
    }

    private synchronized int total() {
        return listed + listingsFailed;
    }

    /// So many were read a moment ago and are left alone.
    void fresh(int more) {
        synchronized (this) {
            fresh += more;
        }
        for (int each = 0; each < more; each++) {
            progress.ended(false);
        }
    }

    /// What is being done once resources are listed.
    Message doing() {
        int leftAlone = fresh();
        return leftAlone == 0
                ? Message.of("inventory.reading")
                : Message.of("inventory.readingRest", leftAlone);
    }

    void read(Reading reading) {
        boolean failed =
                switch (reading) {
                    case Reading.Read _ -> false;
                    case Reading.NotRead _ -> true;
                };
        synchronized (this) {
            read += failed ? 0 : 1;
            notRead += failed ? 1 : 0;
        }
        progress.ended(failed);
    }

    synchronized int listed() {
        return listed;
    }

    synchronized int read() {
        return read;
    }

    synchronized int notRead() {
        return notRead;
    }

    synchronized int fresh() {
        return fresh;
    }
}
