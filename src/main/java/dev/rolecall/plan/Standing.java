package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the person behind the credential can at most do on one resource: their own grant, and those
/// of groups and organizations they may belong to, for the most permissive role wins (FACTS 3.5).
///
/// @param highest the highest rank among them; `UNKNOWN` if one of them is not understood
/// @param mayNotShare whether each of them says that its holder may not share
record Standing(Rank highest, boolean mayNotShare) {
    /// Empty where it cannot be told: an incomplete list, or one that does not name this person.
    static Optional<Standing> of(AccessList list, Principal me) {
        if (!(list.completeness() instanceof Completeness.Complete)) {
            return Optional.empty();
        }
        boolean named = false;
        List<Grant> mine = new ArrayList<>();
        for (Grant grant : list.grants()) {
            boolean itsMe = Holding.same(grant.principal(), me);
            named |= itsMe;
            if (itsMe || mayInclude(grant.principal().kind())) {
                mine.add(grant);
            }
        }
        return named ? Optional.of(of(mine)) : Optional.empty();
    }

    private static Standing of(List<Grant> mine) {
        boolean understood = mine.stream().noneMatch(grant -> grant.role().rank() == Rank.UNKNOWN);
        Rank highest =
                mine.stream().map(grant -> grant.role().rank()).max(Rank::compareTo).orElseThrow();
        boolean mayNotShare =
                mine.stream().allMatch(grant -> "false".equals(grant.extras().get("canShare")));
        return new Standing(understood ? highest : Rank.UNKNOWN, mayNotShare);
    }

    /// Whether `rank` is certainly above this person.
    boolean below(Rank rank) {
        return highest != Rank.UNKNOWN && rank.compareTo(highest) > 0;
    }

    private static boolean mayInclude(PrincipalKind kind) {
        return !kind.equals(PrincipalKind.USER);
    }
}
