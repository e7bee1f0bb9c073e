package dev.rolecall.plan;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Role;
import java.util.Optional;

/// Makes one change of two on the same grant: from what the service has to what was wanted last.
final class Merge {
    private Merge() {}

    /// `next` on top of `staged`; empty when that leaves the grant as the service has it.
    static Optional<Change> of(Optional<Change> staged, Change next) {
        Optional<Grant> has = next.before().or(() -> staged.flatMap(Change::before));
        boolean unsent = staged.isPresent() && staged.get().before().isEmpty();
        return switch (next) {
            case Change.Give give ->
                    has.isPresent() ? role(next, has.get(), give.role()) : Optional.of(give);
            case Change.ChangeRole change ->
                    unsent
                            ? Optional.of(
                                    new Change.Give(
                                            change.resource(), change.principal(), change.role()))
                            : role(next, change.grant(), change.role());
            case Change.Revoke revoke -> unsent ? Optional.empty() : Optional.of(revoke);
            case Change.TransferOwnership transfer ->
                    Optional.of(
                            new Change.TransferOwnership(
                                    transfer.resource(),
                                    transfer.principal(),
                                    unsent ? Optional.empty() : has,
                                    transfer.role()));
        };
    }

    private static Optional<Change> role(Change next, Grant has, Role wanted) {
        return has.role().word().equals(wanted.word())
                ? Optional.empty()
                : Optional.of(new Change.ChangeRole(next.resource(), has, wanted));
    }
}
