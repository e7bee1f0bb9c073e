package dev.rolecall.apply;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.KindDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/// How an access list stands to one change.
enum Finding {
    AS_WANTED,
    AS_BEFORE,
    /// Neither: somebody else changed the same grant.
    OTHERWISE,
    /// The grant is not in a list that was not read to its end.
    UNTOLD;

    /// @param kind what is changed: it may show a role in another word than it takes
    static Finding of(AccessList list, Change change, KindDescriptor kind) {
        return of(
                list,
                kind,
                change.principal(),
                change.before().map(Grant::role).map(Role::word),
                change.after().map(Role::word));
    }

    /// @param before the role word that was there; absent for no access
    /// @param after the role word wanted; absent for no access
    static Finding of(
            AccessList list,
            KindDescriptor kind,
            Principal who,
            Optional<String> before,
            Optional<String> after) {
        List<String> held =
                Holding.all(list, who).stream().map(grant -> grant.role().word()).toList();
        if (held.isEmpty() && !(list.completeness() instanceof Completeness.Complete)) {
            return UNTOLD;
        }
        if (is(held, after, String::equals)) {
            return AS_WANTED;
        }
        if (is(held, before, String::equals)) {
            return AS_BEFORE;
        }
        return is(held, after, kind::mayShow) ? AS_WANTED : OTHERWISE;
    }

    /// The role word `who` has in `list`, if any.
    static Optional<String> role(AccessList list, Principal who) {
        return Holding.first(list, who).map(Grant::role).map(Role::word);
    }

    private static boolean is(
            List<String> held, Optional<String> word, BiPredicate<String, String> shown) {
        return word.map(given -> held.stream().anyMatch(has -> shown.test(given, has)))
                .orElse(held.isEmpty());
    }
}
