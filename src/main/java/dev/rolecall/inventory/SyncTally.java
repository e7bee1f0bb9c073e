package dev.rolecall.inventory;

import dev.rolecall.operation.Progress;
import dev.rolecall.provider.Reading;

/// Counts what a reading lists and reads, and tells its progress; thread-safe.
final class SyncTally {
    private final Progress progress;
    private int listed;
    private int listingsFailed;
    private int read;
    private int notRead;

    SyncTally(Progress progress) {
        this.progress = progress;
    }

    void listed(int more) {
        int total;
        synchronized (this) {
            listed += more;
            total = listed + listingsFailed;
        }
        progress.total(total);
    }

    void listingFailed() {
        int total;
        synchronized (this) {
            listingsFailed++;
            total = listed + listingsFailed;
        }
        progress.total(total);
        progress.ended(true);
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
}
