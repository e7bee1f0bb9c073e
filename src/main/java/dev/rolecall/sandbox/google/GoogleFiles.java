package dev.rolecall.sandbox.google;

import java.nio.file.Path;

/// The credential files written for a sandbox; good for this sandbox only.
///
/// @param client an OAuth client of the desktop kind
/// @param key a service account's key
/// @param defaults default credentials of a person, as `gcloud` writes them
/// @param acting default credentials that act as a service account
public record GoogleFiles(Path client, Path key, Path defaults, Path acting) {}
