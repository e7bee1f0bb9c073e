package dev.rolecall.operation;

import dev.rolecall.i18n.Message;
import java.time.Duration;
import java.util.Optional;

/// One row of an operation in the activity drawer: what was done, how it ended, why.
///
/// @param id tells rows of one operation apart
/// @param where the resource or account it is about
/// @param reason the service's own words or ours; absent when there is nothing to explain
public record OperationItem(
        String id,
        Message what,
        Message where,
        ItemState state,
        int attempt,
        Optional<Message> reason,
        Optional<Duration> took) {

    /// How one item stands. The words are those of the command line's `state`.
    public enum ItemState {
        WAITING,
        RUNNING,
        APPLIED,
        VERIFIED,
        REFUSED,
        FAILED,
        CONFLICT,
        UNKNOWN,
        CANCELLED
    }
}
