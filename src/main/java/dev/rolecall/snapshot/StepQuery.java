package dev.rolecall.snapshot;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import java.time.Instant;
import java.util.Optional;

/// Which steps are asked for; all parts that are there must hold.
///
/// @param address the base address of the service
/// @param from the earliest
/// @param until the first that is too late
/// @param outcome a word of the journal, such as `verified`
public record StepQuery(
        Optional<String> address,
        Optional<ResourceKind> resourceKind,
        Optional<String> resourceId,
        Optional<PrincipalKind> principalKind,
        Optional<String> principalId,
        Optional<Instant> from,
        Optional<Instant> until,
        Optional<String> outcome) {

    /// Every step.
    public static final StepQuery ALL =
            new StepQuery(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());

    /// What was done to one resource.
    ///
    /// @param address the base address of its service
    public static StepQuery of(String address, ResourceKind kind, String id) {
        return new StepQuery(
                Optional.of(address),
                Optional.of(kind),
                Optional.of(id),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
