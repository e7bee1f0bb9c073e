package dev.rolecall.domain;

/// Tells the grants of one resource apart, also those whose principal has no identifier.
///
/// @param principal the principal's identifier, or what else the service sent to tell the row by
/// @param occurrence 0 for the first row of this principal, 1 for a second one, and so on
public record GrantKey(
        ResourceRef resource, PrincipalKind kind, String principal, int occurrence) {}
