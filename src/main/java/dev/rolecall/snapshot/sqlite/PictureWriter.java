package dev.rolecall.snapshot.sqlite;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/// Writes what changed since an account was kept last; part of a transaction, used once.
///
/// A row holds from one snapshot until another. As long as no snapshot has it, it is changed in
/// place; after that it is ended and a new one begun.
final class PictureWriter {
    private final Rows rows;
    private final KeptAccount account;
    private final GrantListBlob blob;
    private final ContentHash hash = new ContentHash();
    private final long next;
    private long lastResource;
    private long lastEntry;
    private long lastGrants;

    PictureWriter(Rows rows, KeptAccount account) throws SQLException {
        this.rows = rows;
        this.account = account;
        this.blob = new GrantListBlob(account.numbers());
        this.next =
                rows.first(
                                "SELECT next_snapshot FROM account WHERE number = ?",
                                row -> row.getLong(1),
                                account.number())
                        .orElseThrow();
        this.lastResource = last("SELECT max(number) FROM resource");
        this.lastEntry = last("SELECT max(number) FROM entry");
        this.lastGrants = last("SELECT max(number) FROM grants");
    }

    private long last(String sql) throws SQLException {
        return rows.first(sql, row -> row.getLong(1)).orElse(0L);
    }

    /// The number the next snapshot of the account has.
    long next() {
        return next;
    }

    void write(AccountInventory picture) throws SQLException {
        for (Map.Entry<ResourceRef, ResourceEntry> each : picture.entries().entrySet()) {
            Optional<KeptEntry> known = Optional.ofNullable(account.entries().get(each.getKey()));
            if (known.isEmpty() || !known.get().isMadeOf(each.getValue())) {
                account.entries().put(each.getKey(), write(each.getValue(), known));
            }
        }
        if (account.entries().size() > picture.entries().size()) {
            endVanished(picture);
        }
        rows.change(
                "UPDATE account SET listings = ? WHERE number = ? AND listings <> ?",
                ListingText.of(picture.listings()),
                account.number(),
                ListingText.of(picture.listings()));
        account.numbers().keep(rows);
    }

    private KeptEntry write(ResourceEntry entry, Optional<KeptEntry> known) throws SQLException {
        Optional<AccessList> list = entry.access().list();
        Optional<Long> readAt = list.map(read -> Moments.of(read.readAt()));
        Optional<Long> grants =
                list.isPresent() ? Optional.of(grants(list.get())) : Optional.empty();
        EntryContent content = EntryContent.of(entry, grants);
        if (known.isEmpty()) {
            return insert(resource(entry.resource().ref()), content, readAt, entry);
        }
        KeptEntry row = known.get();
        if (row.content().equals(content)) {
            if (!row.readAt().equals(readAt)) {
                rows.change("UPDATE entry SET read_at = ? WHERE number = ?", readAt, row.number());
            }
            return row.madeOf(entry, readAt);
        }
        end(row);
        return insert(row.resource(), content, readAt, entry);
    }

    /// The number of a list with this content, which is written if there is none yet.
    private long grants(AccessList list) throws SQLException {
        byte[] content = blob.write(list.grants(), Moments.of(list.readAt()));
        byte[] name = hash.of(content);
        Optional<Long> known =
                rows.first(
                        "SELECT number FROM grants WHERE account = ? AND hash = ?",
                        row -> row.getLong(1),
                        account.number(),
                        name);
        if (known.isPresent()) {
            return known.get();
        }
        lastGrants++;
        rows.change(
                "INSERT INTO grants VALUES (?, ?, ?, ?, ?)",
                lastGrants,
                account.number(),
                name,
                list.grants().size(),
                content);
        return lastGrants;
    }

    /// The number of a resource, which keeps it when it vanishes and comes again.
    private long resource(ResourceRef ref) throws SQLException {
        Optional<Long> known =
                rows.first(
                        "SELECT number FROM resource WHERE account = ? AND kind = ? AND id = ?",
                        row -> row.getLong(1),
                        account.number(),
                        ref.kind().word(),
                        ref.id());
        if (known.isPresent()) {
            return known.get();
        }
        lastResource++;
        rows.change(
                "INSERT INTO resource VALUES (?, ?, ?, ?)",
                lastResource,
                account.number(),
                ref.kind().word(),
                ref.id());
        return lastResource;
    }

    private KeptEntry insert(
            long resource, EntryContent content, Optional<Long> readAt, ResourceEntry entry)
            throws SQLException {
        lastEntry++;
        rows.change(
                "INSERT INTO entry VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)",
                lastEntry,
                resource,
                next,
                content.name(),
                content.owner(),
                content.managedKind(),
                content.managedId(),
                content.failure(),
                content.grants(),
                content.missing(),
                readAt);
        return new KeptEntry(resource, lastEntry, next, content, readAt, Optional.of(entry));
    }

    /// A row that no snapshot has goes; the others hold until the last snapshot.
    private void end(KeptEntry row) throws SQLException {
        if (row.from() == next) {
            rows.change("DELETE FROM entry WHERE number = ?", row.number());
        } else {
            rows.change(
                    "UPDATE entry SET until_snapshot = ? WHERE number = ?", next - 1, row.number());
        }
    }

    /// While a kind is not listed to its end nothing of it is taken for vanished.
    private void endVanished(AccountInventory picture) throws SQLException {
        Iterator<Map.Entry<ResourceRef, KeptEntry>> all = account.entries().entrySet().iterator();
        while (all.hasNext()) {
            Map.Entry<ResourceRef, KeptEntry> kept = all.next();
            ResourceRef ref = kept.getKey();
            if (!picture.entries().containsKey(ref)
                    && Listing.COMPLETE.equals(picture.listings().get(ref.kind()))) {
                end(kept.getValue());
                all.remove();
            }
        }
    }
}
