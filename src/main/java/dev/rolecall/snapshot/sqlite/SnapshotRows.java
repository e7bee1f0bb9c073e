package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Account;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.AccountTruth;
import dev.rolecall.snapshot.Retention;
import dev.rolecall.snapshot.SeenName;
import dev.rolecall.snapshot.SnapshotSummary;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/// The snapshots, the names and the accounts themselves; part of a transaction.
final class SnapshotRows {
    private final Rows rows;

    SnapshotRows(Rows rows) {
        this.rows = rows;
    }

    /// @param number the number of the snapshot, which the latest rows were written for
    SnapshotSummary add(long account, long number, AccountInventory picture, Instant at)
            throws SQLException {
        AccountTruth truth = picture.truth();
        SnapshotSummary summary =
                new SnapshotSummary(
                        number,
                        Moments.read(Moments.of(at)),
                        truth.whole(),
                        truth.resources(),
                        picture.grants(),
                        truth.missed().size(),
                        false);
        rows.change(
                "INSERT INTO snapshot VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)",
                account,
                number,
                Moments.of(at),
                summary.whole(),
                summary.resources(),
                summary.grants(),
                summary.failed(),
                ListingText.of(picture.listings()));
        rows.change("UPDATE account SET next_snapshot = ? WHERE number = ?", number + 1, account);
        return summary;
    }

    /// The snapshots of the account with this row, newest first.
    List<SnapshotSummary> all(long account) throws SQLException {
        return rows.list(
                """
                SELECT number, at, whole, resources, grants, failed, pinned
                FROM snapshot WHERE account = ? ORDER BY number DESC\
                """,
                row ->
                        new SnapshotSummary(
                                row.getLong(1),
                                Moments.read(row.getLong(2)),
                                row.getBoolean(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getBoolean(7)),
                account);
    }

    void pin(long account, long number, boolean pinned) throws SQLException {
        rows.change(
                "UPDATE snapshot SET pinned = ? WHERE account = ? AND number = ?",
                pinned,
                account,
                number);
    }

    int thin(Retention retention, Instant now) throws SQLException {
        int removed = 0;
        for (long account : rows.list("SELECT number FROM account", row -> row.getLong(1))) {
            Set<Long> spare = retention.spare(all(account), now);
            for (long number : spare) {
                rows.change(
                        "DELETE FROM snapshot WHERE account = ? AND number = ?", account, number);
            }
            if (!spare.isEmpty()) {
                dropRowsOfNoSnapshot(account);
                removed += spare.size();
            }
        }
        rows.change(
                """
                DELETE FROM grants WHERE number IN (SELECT g.number FROM grants g
                WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.grants = g.number))\
                """);
        return removed;
    }

    private void dropRowsOfNoSnapshot(long account) throws SQLException {
        rows.change(
                """
                DELETE FROM entry WHERE until_snapshot IS NOT NULL
                AND resource IN (SELECT number FROM resource WHERE account = ?)
                AND NOT EXISTS (SELECT 1 FROM snapshot s WHERE s.account = ?
                AND s.number BETWEEN entry.from_snapshot AND entry.until_snapshot)\
                """,
                account,
                account);
        rows.change(
                """
                DELETE FROM resource WHERE account = ?
                AND NOT EXISTS (SELECT 1 FROM entry e WHERE e.resource = resource.number)\
                """,
                account);
    }

    void forget(String id) throws SQLException {
        for (long account :
                rows.list("SELECT number FROM account WHERE id = ?", row -> row.getLong(1), id)) {
            rows.change(
                    """
                    DELETE FROM entry WHERE resource IN
                    (SELECT number FROM resource WHERE account = ?)\
                    """,
                    account);
            for (String table :
                    List.of("resource", "grants", "principal", "role", "lock", "snapshot")) {
                rows.change("DELETE FROM " + table + " WHERE account = ?", account);
            }
            rows.change("DELETE FROM account WHERE number = ?", account);
        }
    }

    List<SeenName> names(Account account) throws SQLException {
        return rows.list(
                """
                SELECT p.kind, p.id, p.name, p.first_seen, p.last_seen
                FROM principal p JOIN account a ON a.number = p.account
                WHERE a.id = ? AND a.provider = ? AND a.base = ?
                ORDER BY p.kind, p.id, p.last_seen DESC, p.name\
                """,
                row ->
                        new SeenName(
                                AccountNumbers.principal(row),
                                Moments.read(row.getLong(4)),
                                Moments.read(row.getLong(5))),
                account.id().value(),
                account.provider().value(),
                account.base().toString());
    }
}
