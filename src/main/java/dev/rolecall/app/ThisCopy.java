package dev.rolecall.app;

import dev.rolecall.domain.OwnVersion;
import dev.rolecall.update.UpdateCheck;
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
                OwnVersion.told().orElse(""),
                Optional.ofNullable(System.getProperty(FEED)).flatMap(UpdateCheck::address));
    }

    /// What it is called in the log, beside codes that mean nothing without the version.
    String named() {
        return version.isEmpty() ? "Rolecall without a version" : "Rolecall " + version;
    }
}
