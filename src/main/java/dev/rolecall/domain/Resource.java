package dev.rolecall.domain;

import java.util.Optional;

/// A thing that can be shared, as its service lists it.
///
/// @param name the service's name for it; the identifier where the service has none
/// @param ownerId the principal identifier of the owner, where the service says it
/// @param managedBy the resource through which access is changed, where it is not this one
public record Resource(
        ResourceRef ref, String name, Optional<String> ownerId, Optional<ResourceRef> managedBy) {

    /// The same, access to which is changed through `manager`.
    public Resource managedBy(ResourceRef manager) {
        return new Resource(ref, name, ownerId, Optional.of(manager));
    }

    /// A resource with nothing known beyond its name.
    public static Resource named(ResourceRef ref, String name) {
        return new Resource(ref, name, Optional.empty(), Optional.empty());
    }
}
