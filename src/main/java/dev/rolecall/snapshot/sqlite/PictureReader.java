package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.ResourceEntry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sqlite.SQLiteErrorCode;

/// Reads one picture of an account, row by row; what its grants share is one object each. Used
/// once.
final class PictureReader {
    private static final String SELECT =
            "SELECT r.kind, r.id, e.read_at, g.content, g.hash, "
                    + EntryContent.COLUMNS
                    + " FROM resource r JOIN entry e ON e.resource = r.number AND ";
    private static final String REST =
            " LEFT JOIN grants g ON g.number = e.grants WHERE r.account = ? ORDER BY r.number";

    private final Rows rows;
    private final Account account;
    private final long number;
    private final MessageText messages;
    private final GrantListBlob blob;
    private final ContentHash hash = new ContentHash();
    private final Map<String, ResourceKind> kinds = new HashMap<>();
    private final Map<Long, List<Grant>> lists = new HashMap<>();
    private final Map<ResourceRef, ResourceEntry> entries = new LinkedHashMap<>();

    /// @param number of the account's row
    PictureReader(Rows rows, Account account, long number, MessageText messages)
            throws SQLException {
        this.rows = rows;
        this.account = account;
        this.number = number;
        this.messages = messages;
        this.blob = new GrantListBlob(AccountNumbers.load(rows, number, account, messages));
    }

    AccountInventory latest() throws SQLException {
        rows.each(SELECT + "e.until_snapshot IS NULL" + REST, row -> add(row, Instant.MAX), number);
        return picture("SELECT listings FROM account WHERE number = ?", number);
    }

    /// @param at when the snapshot was taken. A list that was read again since bears this time,
    ///   because only the last time it was read is kept
    AccountInventory snapshot(long snapshot, Instant at) throws SQLException {
        rows.each(
                SELECT
                        + "e.from_snapshot <= ? AND (e.until_snapshot IS NULL"
                        + " OR e.until_snapshot >= ?)"
                        + REST,
                row -> add(row, at),
                snapshot,
                snapshot,
                number);
        return picture(
                "SELECT listings FROM snapshot WHERE account = ? AND number = ?", number, snapshot);
    }

    private AccountInventory picture(String listings, Object... values) throws SQLException {
        String text = rows.first(listings, row -> row.getString(1), values).orElse("[]");
        return AccountInventory.of(
                account,
                Collections.unmodifiableMap(ListingText.read(text)),
                Collections.unmodifiableMap(entries));
    }

    private void add(ResultSet row, Instant latest) throws SQLException {
        ResourceKind kind = kinds.computeIfAbsent(row.getString(1), ResourceKind::new);
        ResourceRef ref = new ResourceRef(account.id(), kind, row.getString(2));
        Optional<Long> readAt = Rows.number(row, 3);
        EntryContent content = EntryContent.of(row, 6);
        Instant at = readAt.map(Moments::read).orElse(latest);
        Optional<List<Grant>> grants =
                content.grants().isPresent()
                        ? Optional.of(grants(content.grants().get(), row))
                        : Optional.empty();
        entries.put(
                ref,
                ResourceEntry.of(
                        content.resource(account, ref),
                        content.access(ref, grants, at.isAfter(latest) ? latest : at, messages)));
    }

    private List<Grant> grants(long list, ResultSet row) throws SQLException {
        List<Grant> known = lists.get(list);
        if (known != null) {
            return known;
        }
        byte[] content = row.getBytes(4);
        if (content == null || !Arrays.equals(hash.of(content), row.getBytes(5))) {
            throw damaged();
        }
        try {
            List<Grant> grants = blob.read(content);
            lists.put(list, grants);
            return grants;
        } catch (IndexOutOfBoundsException | IllegalArgumentException pointsAtNothing) {
            throw damaged();
        }
    }

    private static SQLException damaged() {
        return new SQLException(
                "an access list is not as it was written",
                null,
                SQLiteErrorCode.SQLITE_CORRUPT.code);
    }
}
