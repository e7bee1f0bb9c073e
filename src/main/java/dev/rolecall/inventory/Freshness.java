package dev.rolecall.inventory;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Resource;
import java.time.Instant;
import java.util.Optional;

/// Which access lists need not be read again, because they were read a moment ago: completely, of a
/// resource that is still listed as it was then. A list from the future is not fresh: the clock was
/// set back since, and nobody knows how old it is.
///
/// @param known what was known when the reading began
/// @param since lists read then or later are fresh
/// @param now when the reading began
record Freshness(Optional<AccountInventory> known, Instant since, Instant now) {
    boolean of(Resource listed) {
        return known.map(account -> account.entries().get(listed.ref()))
                .filter(entry -> entry.resource().equals(listed))
                .filter(entry -> isFresh(entry.access()))
                .isPresent();
    }

    private boolean isFresh(AccessState access) {
        return access instanceof AccessState.Known(AccessList list)
                && list.completeness() instanceof Completeness.Complete
                && !list.readAt().isBefore(since)
                && !list.readAt().isAfter(now);
    }
}
