package dev.rolecall.inventory;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;

/// Tells a grant from the others of its resource, as [dev.rolecall.domain.AccessList#keys] does.
record GrantKeys(GrantColumns columns) {
    GrantKey of(int grant) {
        int entry = columns.entryOf()[grant];
        Principal who = columns.grant(grant).principal();
        return new GrantKey(
                columns.entries().get(entry).resource().ref(),
                who.kind(),
                who.id().orElse(""),
                occurrence(grant, columns.start(entry)));
    }

    private int occurrence(int grant, int start) {
        if (!columns.repeated().get(grant)) {
            return 0;
        }
        int before = 0;
        Principal who = columns.principals().get(columns.principalOf()[grant]);
        for (int other = start; other < grant; other++) {
            before +=
                    sameHolder(who, columns.principals().get(columns.principalOf()[other])) ? 1 : 0;
        }
        return before;
    }

    private static boolean sameHolder(Principal one, Principal other) {
        return one.kind().equals(other.kind()) && one.id().orElse("").equals(other.id().orElse(""));
    }
}
