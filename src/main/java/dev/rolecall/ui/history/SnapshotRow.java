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
}
