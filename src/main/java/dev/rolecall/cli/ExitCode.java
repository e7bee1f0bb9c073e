package dev.rolecall.cli;

import dev.rolecall.domain.Failure;
import java.util.Collection;

/// What a command tells the shell.
enum ExitCode {
    /// All well.
    WELL(0),
    /// Something was refused, failed or could not be read.
    NOT_ALL_WELL(1),
    /// The command was not understood, or its input makes no sense.
    USAGE(2),
    /// The credential was rejected, or there is none to show.
    CREDENTIAL_REJECTED(3),
    SERVICE_UNREACHABLE(4);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }

    /// The code for a command that failed as a whole.
    static ExitCode of(Failure failure) {
        return switch (failure) {
            case Failure.Unauthenticated _,
                    Failure.ConsoleLocked _,
                    Failure.NoCredential _,
                    Failure.SignInAgain _,
                    Failure.NotSignedIn _,
                    Failure.VaultShut _ ->
                    CREDENTIAL_REJECTED;
            case Failure.Unreachable _ -> SERVICE_UNREACHABLE;
            case Failure.Forbidden _,
                    Failure.NotFound _,
                    Failure.Conflict _,
                    Failure.Invalid _,
                    Failure.RateLimited _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.Withdrawn _,
                    Failure.WritesLocked _,
                    Failure.WritesForbidden _,
                    Failure.Broken _,
                    Failure.Storage _,
                    Failure.NotKept _,
                    Failure.Unexpected _ ->
                    NOT_ALL_WELL;
        };
    }

    /// The code for a command of many parts. A rejected credential explains whatever else failed; a
    /// service counts as unreachable only when nothing came from it.
    ///
    /// @param succeeded how many parts went well
    static ExitCode of(Collection<Failure> failures, int succeeded) {
        if (failures.isEmpty()) {
            return WELL;
        }
        if (failures.stream().anyMatch(failure -> of(failure) == CREDENTIAL_REJECTED)) {
            return CREDENTIAL_REJECTED;
        }
        boolean unreachable =
                failures.stream().allMatch(failure -> of(failure) == SERVICE_UNREACHABLE);
        return unreachable && succeeded == 0 ? SERVICE_UNREACHABLE : NOT_ALL_WELL;
    }
}
