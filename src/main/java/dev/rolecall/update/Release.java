package dev.rolecall.update;

import java.net.URI;

/// A version of Rolecall that can be had.
///
/// @param page where a person reads about it and gets it
/// @param newer whether it is newer than this one
public record Release(String version, URI page, boolean newer) {}
