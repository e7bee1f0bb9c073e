package dev.rolecall.inventory;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// How much of one account was read, and why the rest was not: the words under every table.
///
/// @param resources how many are listed
/// @param read how many access lists are as the service had them when last asked
/// @param partial how many of those say themselves that something is missing
/// @param unread how many were not asked for yet
/// @param missed those that could not be read, and why
/// @param oldestReadAt when the oldest list that is shown was read
/// @param listings how far each kind is listed, in the order they were begun
/// @param doubt why older knowledge is shown than the last refresh read, if it is
public record AccountTruth(
        Account account,
        int resources,
        int read,
        int partial,
        int unread,
        List<Missed> missed,
        Optional<Instant> oldestReadAt,
        Map<ResourceKind, Listing> listings,
        Optional<Doubt> doubt) {

    /// One resource whose access could not be read.
    public record Missed(Resource resource, Failure failure) {}

    /// Whether everything this credential can see was listed and read.
    public boolean whole() {
        return !listings.isEmpty()
                && listings.values().stream().allMatch(Listing.COMPLETE::equals)
                && read == resources
                && partial == 0
                && doubt.isEmpty();
    }

    AccountTruth doubted(Doubt why) {
        return new AccountTruth(
                account,
                resources,
                read,
                partial,
                unread,
                missed,
                oldestReadAt,
                listings,
                Optional.of(why));
    }

    /// The kinds that could not be listed to the end, and why.
    public Map<ResourceKind, Failure> listingFailures() {
        Map<ResourceKind, Failure> failures = new LinkedHashMap<>();
        listings.forEach((kind, listing) -> {
            if (listing instanceof Listing.Failed failed) {
                failures.put(kind, failed.failure());
            }
        });
        return failures;
    }
}
