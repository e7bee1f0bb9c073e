package dev.rolecall.inventory;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Resource;
import java.util.Optional;
import java.util.OptionalInt;

/// One resource with what is known of its access.
///
/// @param widest the grant that reaches furthest; empty while no grant is known
public record ResourceEntry(Resource resource, AccessState access, Optional<Grant> widest) {
    public static ResourceEntry of(Resource resource, AccessState access) {
        Optional<Grant> widest = access.list().flatMap(list -> Breadth.widest(list.grants()));
        return new ResourceEntry(resource, access, widest);
    }

    /// How many grants it has; empty while that is not known.
    public OptionalInt grants() {
        return access.list().stream().mapToInt(list -> list.grants().size()).findFirst();
    }

    /// Whether somebody nobody named has access: a workspace, an organization, everyone.
    public boolean wide() {
        return widest.filter(grant -> grant.principal().kind().wide()).isPresent();
    }
}
