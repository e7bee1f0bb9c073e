package dev.rolecall.ui.history;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.snapshot.SnapshotSummary;

/// One snapshot as the table shows it.
public record SnapshotRow(Account account, SnapshotSummary snapshot) {
    /// Tells a snapshot from others, whatever becomes of it.
    public record Key(AccountId account, long number) {}

    public Key key() {
        return new Key(account.id(), snapshot.number());
    }

    /// The order of the table: the newest first, of one moment by account, the last made first.
    /// Written out for the start (decision 19).
    static int newestFirst(SnapshotRow one, SnapshotRow other) {
        int byTime = other.snapshot.at().compareTo(one.snapshot.at());
        int byAccount = one.account.name().compareTo(other.account.name());
        int byNumber = Long.compare(other.snapshot.number(), one.snapshot.number());
        return byTime != 0 ? byTime : byAccount != 0 ? byAccount : byNumber;
    }
}
