package dev.rolecall.inventory;

import dev.rolecall.domain.Failure;

/// How far the resources of one kind of one account are listed.
public sealed interface Listing {
    /// Begun and not ended yet, or stopped before its end.
    record Underway() implements Listing {}

    /// Listed to the end: what is not there does not exist, or this credential cannot see it.
    record Complete() implements Listing {}

    /// Broke off or never began; what was listed before the failure is kept.
    record Failed(Failure failure) implements Listing {}

    Listing UNDERWAY = new Underway();
    Listing COMPLETE = new Complete();
}
