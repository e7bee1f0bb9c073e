package dev.rolecall.snapshot.sqlite;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/// What goes wrong when something is tried.
final class Troubles {
    private Troubles() {}

    static Failure of(ThrowingCallable tried) {
        return catchThrowableOfType(FailureException.class, tried).failure();
    }
}
