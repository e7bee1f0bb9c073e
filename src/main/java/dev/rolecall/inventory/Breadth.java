package dev.rolecall.inventory;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.PrincipalKind;
import java.util.Comparator;

/// Orders grants by how far they reach: first by how many people may stand behind the principal,
/// then by how much the role allows.
final class Breadth {
    static final Comparator<Grant> NARROWEST_FIRST =
            Comparator.<Grant>comparingInt(grant -> of(grant.principal().kind()))
                    .thenComparing(grant -> grant.role().rank());

    private Breadth() {}

    /// A kind nobody described may be a crowd: it counts as wider than a group.
    private static int of(PrincipalKind kind) {
        if (kind.equals(PrincipalKind.EVERYONE)) {
            return 5;
        }
        if (kind.equals(PrincipalKind.ORGANIZATION)) {
            return 4;
        }
        if (kind.equals(PrincipalKind.WORKSPACE)) {
            return 3;
        }
        if (kind.equals(PrincipalKind.GROUP)) {
            return 1;
        }
        return kind.equals(PrincipalKind.USER) ? 0 : 2;
    }
}
