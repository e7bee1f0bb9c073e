package dev.rolecall.ui.access;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.KindDescriptor;
import java.util.Optional;

/// Finds how a service describes the kind of a resource; all that editing needs to know of
/// accounts.
@FunctionalInterface
public interface Kinds {
    /// Empty when the account is no longer open.
    Optional<KindDescriptor> of(ResourceRef resource);
}
