package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Rule;
import java.util.List;
import java.util.Optional;

/// One owner must remain: looks at the list as all changes together would leave it.
final class OwnerRule {
    private OwnerRule() {}

    /// Why `change` alone would leave `list` without an owner, if it would.
    static Optional<Message> refusal(Change change, AccessList list, KindDescriptor kind) {
        return leavesNone(list, List.of(change), kind)
                ? Optional.of(reason(change))
                : Optional.empty();
    }

    /// Whether `changes` together would take the last owner although one must remain. A list that
    /// is not complete cannot tell.
    static boolean leavesNone(AccessList list, List<Change> changes, KindDescriptor kind) {
        return kind.rules().contains(Rule.ONE_OWNER_REMAINS)
                && list.completeness() instanceof Completeness.Complete
                && changes.stream().anyMatch(OwnerRule::takesOwner)
                && !hasOwner(Projection.of(list, changes));
    }

    static Message reason(Change change) {
        return Message.of("rule.oneOwnerRemains", ChangeWords.who(change.principal()));
    }

    /// Whether somebody who owns the resource will not own it any more.
    static boolean takesOwner(Change change) {
        return change.before().stream().anyMatch(grant -> grant.role().rank() == Rank.OWN)
                && change.after().stream().noneMatch(role -> role.rank() == Rank.OWN);
    }

    private static boolean hasOwner(AccessList list) {
        return list.grants().stream().anyMatch(grant -> grant.role().rank() == Rank.OWN);
    }
}
