package dev.rolecall.ui.history;

import dev.rolecall.domain.Account;
import dev.rolecall.snapshot.SnapshotSummary;
import java.util.List;
import java.util.Optional;

/// Which two pictures of an account are to be compared.
///
/// @param later the later one; absent for what is known now
record Chosen(Account account, SnapshotSummary earlier, Optional<SnapshotSummary> later) {
    /// @param rows what a person chose, the newest first
    static Optional<Chosen> of(List<SnapshotRow> rows) {
        if (rows.isEmpty() || rows.size() > 2 || severalAccounts(rows)) {
            return Optional.empty();
        }
        return Optional.of(
                new Chosen(
                        rows.getLast().account(),
                        rows.getLast().snapshot(),
                        rows.size() == 1
                                ? Optional.empty()
                                : Optional.of(rows.getFirst().snapshot())));
    }

    private static boolean severalAccounts(List<SnapshotRow> rows) {
        return rows.stream().map(row -> row.account().id()).distinct().count() > 1;
    }

    /// Whether the same two are compared, pinned or not.
    boolean same(Chosen other) {
        return account.id().equals(other.account.id())
                && earlier.number() == other.earlier.number()
                && later.map(SnapshotSummary::number)
                        .equals(other.later.map(SnapshotSummary::number));
    }
}
