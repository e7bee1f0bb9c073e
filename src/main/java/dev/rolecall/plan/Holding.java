package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import java.util.List;
import java.util.Optional;

/// Finds the grants of a principal in a list although a person may have named it in another way: in
/// other letter case, or by the name that the service shows beside its identifier.
public final class Holding {
    private Holding() {}

    /// The first grant that `who` holds in `list`.
    public static Optional<Grant> first(AccessList list, Principal who) {
        for (Grant grant : list.grants()) {
            if (same(grant.principal(), who)) {
                return Optional.of(grant);
            }
        }
        return Optional.empty();
    }

    /// Every grant that `who` holds in `list`, in its order.
    public static List<Grant> all(AccessList list, Principal who) {
        return list.grants().stream().filter(grant -> same(grant.principal(), who)).toList();
    }

    /// Whether both name the same holder on one service. Asked of every grant of lists that may
    /// have hundreds of thousands.
    public static boolean same(Principal listed, Principal named) {
        if (named.id().isEmpty() || !listed.kind().equals(named.kind())) {
            return false;
        }
        String id = named.id().get();
        return is(listed.id(), id) || (is(listed.name(), id) && id.contains("@"));
    }

    private static boolean is(Optional<String> listed, String named) {
        return listed.isPresent() && named.equalsIgnoreCase(listed.get());
    }
}
