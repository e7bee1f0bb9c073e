package dev.rolecall.snapshot;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.FailureException;
import dev.rolecall.inventory.AccountInventory;
import dev.rolecall.inventory.Changes;
import dev.rolecall.inventory.Difference;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.inventory.PictureDifference;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What changed since a time, from the snapshots that are kept: of each account the newest one that
/// is not younger than that time. Safe to use from many threads, but not for the screen's.
public final class History {
    private final SnapshotKeeper keeper;
    private Earlier last = new Earlier(Map.of(), InventorySnapshot.of(List.of()));

    /// A picture made of snapshots, and which.
    private record Earlier(Map<AccountId, Long> numbers, InventorySnapshot picture) {}

    public History(SnapshotKeeper keeper) {
        this.keeper = keeper;
    }

    /// What has changed up to `now`. An account of which no snapshot is old enough tells nothing;
    /// if that is true of all, nothing is known.
    public Changes upTo(InventorySnapshot now) {
        return new UpTo(now);
    }

    /// Comparing is kept as long as the pictures are the same.
    private final class UpTo implements Changes {
        private final InventorySnapshot now;
        private Optional<Compared> compared = Optional.empty();

        private record Compared(Earlier before, Difference difference) {}

        UpTo(InventorySnapshot now) {
            this.now = now;
        }

        @Override
        public synchronized Optional<Difference> since(Instant when) {
            Optional<Earlier> before = earlier(now.accounts(), when);
            compared =
                    before.map(picture ->
                            compared.filter(known -> known.before().equals(picture))
                                    .orElseGet(() -> compare(picture)));
            return compared.map(Compared::difference);
        }

        private Compared compare(Earlier before) {
            return new Compared(before, new PictureDifference(before.picture(), now));
        }
    }

    private synchronized Optional<Earlier> earlier(List<Account> accounts, Instant when) {
        try {
            SnapshotStore store = keeper.store();
            Map<AccountId, Long> numbers = new LinkedHashMap<>();
            for (Account account : accounts) {
                number(store, account, when).ifPresent(number -> numbers.put(account.id(), number));
            }
            if (numbers.isEmpty()) {
                return Optional.empty();
            }
            if (!last.numbers().equals(numbers)) {
                last = new Earlier(numbers, picture(store, accounts, numbers));
            }
            return Optional.of(last);
        } catch (FailureException nothingKept) {
            // The person was told by whoever keeps; here nothing is known of the past.
            return Optional.empty();
        }
    }

    private static Optional<Long> number(SnapshotStore store, Account account, Instant when)
            throws FailureException {
        return store.snapshots(account).stream()
                .filter(snapshot -> !snapshot.at().isAfter(when))
                .map(SnapshotSummary::number)
                .findFirst();
    }

    private static InventorySnapshot picture(
            SnapshotStore store, List<Account> accounts, Map<AccountId, Long> numbers)
            throws FailureException {
        List<AccountInventory> pictures = new ArrayList<>();
        for (Account account : accounts) {
            Long number = numbers.get(account.id());
            if (number != null) {
                store.picture(account, number).ifPresent(pictures::add);
            }
        }
        return InventorySnapshot.of(pictures);
    }
}
