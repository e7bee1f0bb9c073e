package dev.rolecall.inventory;

import java.time.Instant;
import java.time.ZoneId;

/// What a question about grants depends on besides the grants.
///
/// @param now what "7 days ago" is counted from
/// @param zone where the person's day begins
public record GrantContext(GrantMarks marks, Instant now, ZoneId zone) {}
