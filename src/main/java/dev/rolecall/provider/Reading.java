package dev.rolecall.provider;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ResourceRef;

/// What came of reading one access list: the list, or why not. Never an empty list for a failure.
public sealed interface Reading {
    ResourceRef resource();

    /// The list was read, as completely as it says itself.
    record Read(AccessList access) implements Reading {
        @Override
        public ResourceRef resource() {
            return access.resource();
        }
    }

    /// The list could not be read.
    record NotRead(ResourceRef resource, Failure failure) implements Reading {}
}
