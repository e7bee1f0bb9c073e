package dev.rolecall.ui.network;

import java.net.URI;

/// A service that can be checked: an account by its name and where it is.
public record CheckTarget(String name, URI base) {}
