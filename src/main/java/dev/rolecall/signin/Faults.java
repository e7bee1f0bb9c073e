package dev.rolecall.signin;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.SignInFault;
import java.nio.file.Path;

/// Shorthand for the failures of signing in.
final class Faults {
    private Faults() {}

    static FailureException of(SignInFault fault) {
        return of(fault, "");
    }

    static FailureException of(SignInFault fault, Path file) {
        return of(fault, file.toString());
    }

    static FailureException of(SignInFault fault, String detail) {
        return new FailureException(new Failure.NotSignedIn(fault, detail));
    }
}
