package dev.rolecall.signin;

import dev.rolecall.domain.FailureException;
import java.io.IOException;
import java.util.Optional;

/// Carries what broke a call through Google's library, which passes on nothing but [IOException]s.
final class CallBroken extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Optional<FailureException> failure;

    /// The call failed.
    CallBroken(FailureException failure) {
        super("The call failed", failure);
        this.failure = Optional.of(failure);
    }

    /// The thread was told to stop.
    CallBroken(InterruptedException stopped) {
        super("The call was stopped", stopped);
        this.failure = Optional.empty();
    }

    /// The failure behind it.
    ///
    /// @throws InterruptedException if it is none: the thread was told to stop, and is told so once
    FailureException failure() throws InterruptedException {
        if (failure.isEmpty()) {
            Thread.interrupted();
            throw new InterruptedException("Signing in was stopped");
        }
        return failure.get();
    }
}
