package dev.rolecall.apply;

import dev.rolecall.domain.Failure;

/// What a failure tells about the request and about the service, for deciding what to do next.
final class FailureSense {
    private FailureSense() {}

    /// Whether the service weighed the request and said no, rather than not taking it.
    static boolean saysNo(Failure failure) {
        return switch (failure) {
            case Failure.Forbidden _,
                    Failure.NotFound _,
                    Failure.Conflict _,
                    Failure.Invalid _,
                    Failure.Withdrawn _,
                    Failure.Unexpected _ ->
                    true;
            case Failure.Unauthenticated _,
                    Failure.RateLimited _,
                    Failure.Unreachable _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.WritesLocked _,
                    Failure.WritesForbidden _,
                    Failure.ConsoleLocked _,
                    Failure.NoCredential _,
                    Failure.SignInAgain _,
                    Failure.NotSignedIn _,
                    Failure.VaultShut _,
                    Failure.Storage _,
                    Failure.NotKept _,
                    Failure.Broken _ ->
                    false;
        };
    }

    /// Whether the next request to the same resource has a chance: if the service is not there or
    /// does not listen, it fails the same way.
    static boolean heard(Failure failure) {
        return saysNo(failure) && !(failure instanceof Failure.Withdrawn);
    }

    /// Whether the service may still be busy with the request.
    static boolean timedOut(Failure failure) {
        return switch (failure) {
            case Failure.Unreachable broken ->
                    broken.cause() == Failure.Cause.TIMEOUT
                            || broken.cause() == Failure.Cause.SILENT;
            case Failure.Unexpected unexpected -> unexpected.status() == 504;
            case Failure.Unauthenticated _,
                    Failure.Forbidden _,
                    Failure.NotFound _,
                    Failure.Conflict _,
                    Failure.Invalid _,
                    Failure.RateLimited _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.Withdrawn _,
                    Failure.WritesLocked _,
                    Failure.WritesForbidden _,
                    Failure.ConsoleLocked _,
                    Failure.NoCredential _,
                    Failure.SignInAgain _,
                    Failure.NotSignedIn _,
                    Failure.VaultShut _,
                    Failure.Storage _,
                    Failure.NotKept _,
                    Failure.Broken _ ->
                    false;
        };
    }
}
