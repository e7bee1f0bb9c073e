package dev.rolecall.app;

import dev.rolecall.update.UpdateCheck;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.util.Optional;

/// What whoever built this copy of Rolecall put into it.
///
/// @param version empty where it runs as loose classes
/// @param feed where its releases are told; absent if nobody named an address
record ThisCopy(String version, Optional<URI> feed) {
    /// The start option a build names its feed with.
    private static final String FEED = "rolecall.releases";

    static ThisCopy here() {
        return new ThisCopy(
                Optional.ofNullable(ThisCopy.class.getModule().getDescriptor())
                        .flatMap(ModuleDescriptor::rawVersion)
                        .orElse(""),
                Optional.ofNullable(System.getProperty(FEED)).flatMap(UpdateCheck::address));
    }
}
