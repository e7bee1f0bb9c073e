package dev.rolecall.snapshot;

import java.time.Instant;
import java.util.Optional;

/// What Rolecall once did, or meant to do, to the access to a resource.
///
/// @param line the journal's line that tells of it first
/// @param at when it was about to be sent
/// @param address the service's base address
/// @param account what the account was called then
/// @param before the service's word for the role as it was; absent for no access
/// @param after the role as wanted; absent for no access
/// @param outcome the journal's word for what became of it; `sent` while nothing is known
public record PastStep(
        String run,
        String step,
        long line,
        Instant at,
        String provider,
        String address,
        String account,
        String resourceKind,
        String resourceId,
        String principalKind,
        Optional<String> principalId,
        Optional<String> principalName,
        Optional<String> before,
        Optional<String> after,
        Optional<String> reason,
        String outcome) {}
