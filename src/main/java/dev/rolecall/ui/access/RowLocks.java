package dev.rolecall.ui.access;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.ResourceRef;
import java.util.Optional;

/// Tells why a grant cannot be edited at all.
@FunctionalInterface
public interface RowLocks {
    Optional<Lock> of(ResourceRef resource, Grant grant);
}
