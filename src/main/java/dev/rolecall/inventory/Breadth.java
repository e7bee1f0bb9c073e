package dev.rolecall.inventory;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.PrincipalKind;
import java.util.List;
import java.util.Optional;

/// Tells how far grants reach: first by how many people may stand behind the principal, then by how
/// much the role allows.
final class Breadth {
    private Breadth() {}

    /// The grant that reaches furthest, the first one of several. Asked for each list of a million
    /// grants, so it goes through them without anything made on the way.
    static Optional<Grant> widest(List<Grant> grants) {
        if (grants.isEmpty()) {
            return Optional.empty();
        }
        Grant widest = grants.getFirst();
        int most = of(widest.principal().kind());
        for (Grant grant : grants) {
            int reach = of(grant.principal().kind());
            boolean further =
                    reach > most
                            || (reach == most
                                    && grant.role().rank().compareTo(widest.role().rank()) > 0);
            if (further) {
                widest = grant;
                most = reach;
            }
        }
        return Optional.of(widest);
    }

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
