package dev.rolecall.domain;

import dev.rolecall.i18n.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// All grants of one resource as read at one moment, in the service's order.
public record AccessList(
        ResourceRef resource, Instant readAt, Completeness completeness, List<Grant> grants) {

    public AccessList {
        grants = List.copyOf(grants);
    }

    /// A list made safe to edit: identified rows that are equal in everything are one row (a page
    /// boundary may repeat one), a row without an identifier and a second row of one principal are
    /// locked. Rows without an identifier are never merged: they may be different holders.
    public static AccessList of(
            ResourceRef resource, Instant readAt, Completeness completeness, List<Grant> rows) {
        Set<String> seen = new HashSet<>();
        List<Grant> grants = new ArrayList<>(rows.size());
        Set<Grant> identified = new HashSet<>();
        for (Grant grant : rows) {
            if (grant.principal().id().isEmpty() || identified.add(grant)) {
                grants.add(guarded(grant, seen));
            }
        }
        return new AccessList(resource, readAt, completeness, grants);
    }

    private static Grant guarded(Grant grant, Set<String> seen) {
        Principal principal = grant.principal();
        if (grant.isLocked()) {
            principal.id().ifPresent(id -> seen.add(principal.kind().word() + ' ' + id));
            return grant;
        }
        if (principal.id().isEmpty()) {
            return grant.locked(Lock.because(Message.of("lock.noIdentifier")));
        }
        if (!principal.kind().known()) {
            return grant.locked(
                    Lock.because(Message.of("lock.unknownKind", principal.kind().word())));
        }
        boolean first = seen.add(principal.kind().word() + ' ' + principal.id().get());
        return first ? grant : grant.locked(Lock.because(Message.of("lock.listedTwice")));
    }

    /// One key a grant, in the order of [#grants()]; unique within this list.
    public List<GrantKey> keys() {
        Set<GrantKey> first = HashSet.newHashSet(grants.size());
        Map<GrantKey, Integer> further = new HashMap<>();
        List<GrantKey> keys = new ArrayList<>(grants.size());
        for (Grant grant : grants) {
            Principal who = grant.principal();
            GrantKey key = new GrantKey(resource, who.kind(), who.id().orElse(""), 0);
            if (!first.add(key)) {
                int nth = further.merge(key, 1, Integer::sum);
                key = new GrantKey(resource, who.kind(), key.principal(), nth);
            }
            keys.add(key);
        }
        return Collections.unmodifiableList(keys);
    }

    /// The first grant of the same principal, if it has one.
    public Optional<Grant> of(Principal principal) {
        return grants.stream().filter(grant -> grant.principal().same(principal)).findFirst();
    }
}
