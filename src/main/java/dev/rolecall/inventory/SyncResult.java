package dev.rolecall.inventory;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ResourceKind;
import java.util.Map;

/// What came of reading an account, in numbers.
///
/// @param listed how many resources were asked for
/// @param read how many access lists were read
/// @param fresh how many were left alone, because they had been read a moment ago
/// @param notRead how many could not be read; the inventory knows why
/// @param listingFailures the kinds that could not be listed to the end, and why
public record SyncResult(
        AccountId account,
        int listed,
        int read,
        int fresh,
        int notRead,
        Map<ResourceKind, Failure> listingFailures) {
    public SyncResult {
        listingFailures = Map.copyOf(listingFailures);
    }
}
