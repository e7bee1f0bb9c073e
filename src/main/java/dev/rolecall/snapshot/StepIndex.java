package dev.rolecall.snapshot;

import dev.rolecall.domain.FailureException;
import java.util.List;

/// What the journal holds, by resource, principal, time and outcome, so that questions about it are
/// answered without reading it. The journal is the truth: this is copied from it and never from
/// anywhere else. Safe to use from many threads.
///
/// Every method fails with [dev.rolecall.domain.Failure.NotKept], and has changed nothing then.
public interface StepIndex {
    /// Brings the index up to date: adds the lines it does not have, or begins anew where the
    /// journal is not the one it was copied from.
    ///
    /// @param journal all lines of the journal in their order
    /// @return how many lines were added
    int follow(List<StepLine> journal) throws FailureException;

    /// The number of the last line that was copied; 0 if none was, as after the store was lost.
    long last() throws FailureException;

    /// The steps that fit, newest first.
    ///
    /// @param limit how many at most
    List<PastStep> find(StepQuery query, int limit) throws FailureException;
}
