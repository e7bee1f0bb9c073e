package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccountTruth.Missed;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything known of one account at one moment; immutable. What is said of it is counted once, by
/// whoever makes it, because screens ask many times a second. What did not change between two of
/// them is the same object in both.
///
/// @param listings how far each kind is listed, in the order they were begun
/// @param entries the resources in the order they were listed
/// @param grants how many grants are known
public record AccountInventory(
        Account account,
        Map<ResourceKind, Listing> listings,
        Map<ResourceRef, ResourceEntry> entries,
        AccountTruth truth,
        int grants) {

    /// Counts what is said of it.
    ///
    /// @param listings must not change any more
    /// @param entries must not change any more
    public static AccountInventory of(
            Account account,
            Map<ResourceKind, Listing> listings,
            Map<ResourceRef, ResourceEntry> entries) {
        int grants = entries.values().stream().mapToInt(entry -> entry.grants().orElse(0)).sum();
        return new AccountInventory(
                account, listings, entries, truth(account, listings, entries.values()), grants);
    }

    private static AccountTruth truth(
            Account account,
            Map<ResourceKind, Listing> listings,
            Collection<ResourceEntry> entries) {
        int read = 0;
        int partial = 0;
        int unread = 0;
        for (ResourceEntry entry : entries) {
            switch (entry.access()) {
                case AccessState.Unread _ -> unread++;
                case AccessState.Known known -> {
                    read++;
                    partial += isPartial(known.access()) ? 1 : 0;
                }
                case AccessState.NotRead _ -> {}
            }
        }
        return new AccountTruth(
                account,
                entries.size(),
                read,
                partial,
                unread,
                missed(entries),
                oldest(entries),
                listings,
                Optional.empty());
    }

    /// The same, shown because what was read since is doubtful.
    AccountInventory doubted(Doubt doubt) {
        return new AccountInventory(account, listings, entries, truth.doubted(doubt), grants);
    }

    private static boolean isPartial(AccessList list) {
        return switch (list.completeness()) {
            case Completeness.Complete _ -> false;
            case Completeness.Partial _ -> true;
        };
    }

    private static List<Missed> missed(Collection<ResourceEntry> entries) {
        return entries.stream()
                .flatMap(entry ->
                        entry.access().failure().stream()
                                .map(why -> new Missed(entry.resource(), why)))
                .toList();
    }

    private static Optional<Instant> oldest(Collection<ResourceEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.access().list().stream())
                .map(AccessList::readAt)
                .min(Comparator.naturalOrder());
    }
}
