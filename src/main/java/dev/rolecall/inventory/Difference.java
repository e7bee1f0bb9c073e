package dev.rolecall.inventory;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.ResourceRef;
import java.util.Set;

/// What differs between an earlier picture and the present one.
@FunctionalInterface
public interface Difference {
    /// The grants of `resource` that were given since, or have another role since; those taken away
    /// are not there any more, so they are not told.
    Set<GrantKey> of(ResourceRef resource);
}
