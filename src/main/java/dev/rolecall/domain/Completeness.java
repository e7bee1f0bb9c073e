package dev.rolecall.domain;

import dev.rolecall.i18n.Message;

/// Whether everything a service has was read; a partial result always says so.
public sealed interface Completeness {
    /// Everything was read.
    record Complete() implements Completeness {}

    /// Something is missing, for the given reason.
    record Partial(Message reason) implements Completeness {}

    Completeness COMPLETE = new Complete();

    static Completeness partial(Message reason) {
        return new Partial(reason);
    }
}
