package dev.rolecall.domain;

/// Points at one resource of one account.
///
/// @param id the service's own identifier, not encoded: it may hold any character
public record ResourceRef(AccountId account, ResourceKind kind, String id) {}
