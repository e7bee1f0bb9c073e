package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.AccountTruth.Missed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything known of one account at one moment; immutable.
record AccountInventory(
        Account account,
        Map<ResourceKind, Listing> listings,
        Map<ResourceRef, ResourceEntry> entries) {

    AccountTruth truth() {
        int read = 0;
        int partial = 0;
        int unread = 0;
        for (ResourceEntry entry : entries.values()) {
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
                account, entries.size(), read, partial, unread, missed(), oldest(), listings);
    }

    private static boolean isPartial(AccessList list) {
        return switch (list.completeness()) {
            case Completeness.Complete _ -> false;
            case Completeness.Partial _ -> true;
        };
    }

    private List<Missed> missed() {
        return entries.values().stream()
                .flatMap(entry ->
                        entry.access().failure().stream()
                                .map(why -> new Missed(entry.resource(), why)))
                .toList();
    }

    private Optional<Instant> oldest() {
        return entries.values().stream()
                .flatMap(entry -> entry.access().list().stream())
                .map(AccessList::readAt)
                .min(Comparator.naturalOrder());
    }
}
