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

    /// A kind nobody described may be a crowd: it counts as wider than a group. Asked for each of a
    /// million grants.
    private static int of(PrincipalKind kind) {
        return switch (kind.word()) {
            case "everyone" -> 5;
            case "organization" -> 4;
            case "workspace" -> 3;
            case "group" -> 1;
            case "user" -> 0;
            default -> 2;
        };
    }
}
