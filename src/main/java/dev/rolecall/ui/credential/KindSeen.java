package dev.rolecall.ui.credential;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.inventory.AccessState;
import dev.rolecall.inventory.Listing;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Passport.KindAccess;
import dev.rolecall.ui.workspace.WritesSeen.Seen;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Everything that services answered about one kind of resource of one account.
///
/// @param told what the service said when it was asked for the credential
/// @param listing how far its resources are listed; empty before the first try
/// @param resources how many are listed
/// @param read how many of their access lists were read
/// @param refused how often they could not be read, by reason
/// @param written the latest answer to a change
record KindSeen(
        KindDescriptor kind,
        Optional<KindAccess> told,
        Optional<Listing> listing,
        int resources,
        int read,
        Map<Failure, Integer> refused,
        Optional<Seen> written) {

    static KindSeen of(
            KindDescriptor kind,
            Optional<KindAccess> told,
            Optional<Listing> listing,
            Collection<ResourceEntry> entries,
            Optional<Seen> written) {
        ResourceKind wanted = kind.kind();
        int resources = 0;
        int read = 0;
        Map<Failure, Integer> refused = new LinkedHashMap<>();
        for (ResourceEntry entry : entries) {
            if (!entry.resource().ref().kind().equals(wanted)) {
                continue;
            }
            resources++;
            switch (entry.access()) {
                case AccessState.Unread _ -> {}
                case AccessState.Known _ -> read++;
                case AccessState.NotRead(Failure reason, _) ->
                        refused.merge(reason, 1, Integer::sum);
            }
        }
        return new KindSeen(kind, told, listing, resources, read, refused, written);
    }

    int notRead() {
        return refused.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The reason given most often.
    Optional<Failure> mainReason() {
        return refused.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
