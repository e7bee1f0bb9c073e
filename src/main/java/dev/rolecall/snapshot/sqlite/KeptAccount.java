package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.ResourceEntry;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the database has of one account, as far as it must be known to tell what changed. True for
/// as long as no other program writes.
final class KeptAccount {
    private final long number;
    private final AccountNumbers numbers;
    private final Map<ResourceRef, KeptEntry> entries;

    private KeptAccount(long number, AccountNumbers numbers, Map<ResourceRef, KeptEntry> entries) {
        this.number = number;
        this.numbers = numbers;
        this.entries = entries;
    }

    /// The number of the account's row; empty if it has none.
    static Optional<Long> find(Rows rows, Account account) throws SQLException {
        return rows.first(
                "SELECT number FROM account WHERE id = ? AND provider = ? AND base = ?",
                row -> row.getLong(1),
                account.id().value(),
                account.provider().value(),
                account.base().toString());
    }

    /// The number of the account's row, which is made if it has none.
    static long findOrMake(Rows rows, Account account) throws SQLException {
        Optional<Long> known = find(rows, account);
        if (known.isPresent()) {
            return known.get();
        }
        rows.change(
                """
                INSERT INTO account (id, provider, base, next_snapshot, listings)
                VALUES (?, ?, ?, 1, '[]')\
                """,
                account.id().value(),
                account.provider().value(),
                account.base().toString());
        return find(rows, account).orElseThrow();
    }

    /// @param read what was made of the rows before: of what is still the same nothing has to be
    ///   written again
    static KeptAccount load(
            Rows rows, Account account, MessageText messages, Optional<AccountInventory> read)
            throws SQLException {
        long number = findOrMake(rows, account);
        Map<ResourceRef, KeptEntry> entries = new HashMap<>();
        rows.each(
                "SELECT r.kind, r.id, r.number, e.number, e.from_snapshot, e.read_at, "
                        + EntryContent.COLUMNS
                        + " FROM resource r JOIN entry e"
                        + " ON e.resource = r.number AND e.until_snapshot IS NULL"
                        + " WHERE r.account = ?",
                row ->
                        entries.put(
                                new ResourceRef(
                                        account.id(),
                                        new ResourceKind(row.getString(1)),
                                        row.getString(2)),
                                new KeptEntry(
                                        row.getLong(3),
                                        row.getLong(4),
                                        row.getLong(5),
                                        EntryContent.of(row, 7),
                                        Rows.number(row, 6),
                                        Optional.empty())),
                number);
        read.ifPresent(picture ->
                entries.replaceAll((ref, kept) -> {
                    ResourceEntry entry = picture.entries().get(ref);
                    return entry == null ? kept : kept.ifMadeInto(entry);
                }));
        AccountNumbers numbers = AccountNumbers.load(rows, number, account, messages);
        return new KeptAccount(number, numbers, entries);
    }

    long number() {
        return number;
    }

    AccountNumbers numbers() {
        return numbers;
    }

    Map<ResourceRef, KeptEntry> entries() {
        return entries;
    }
}
