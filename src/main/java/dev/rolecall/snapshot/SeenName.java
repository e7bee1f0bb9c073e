package dev.rolecall.snapshot;

import dev.rolecall.domain.Principal;
import java.time.Instant;

/// A principal under one of its names, and when it stood in an access list first and last.
public record SeenName(Principal principal, Instant first, Instant last) {}
