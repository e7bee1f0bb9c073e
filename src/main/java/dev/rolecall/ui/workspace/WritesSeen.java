package dev.rolecall.ui.workspace;

import dev.rolecall.apply.StepResult;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

/// What services answered to the changes sent in this run, kind by kind: the one way to learn what
/// a credential may change without trying it out.
public final class WritesSeen {
    private final Clock clock;
    private final Map<Place, Seen> latest = new HashMap<>();
    private final ReadOnlyLongWrapper changes = new ReadOnlyLongWrapper();

    public WritesSeen(Clock clock) {
        this.clock = clock;
    }

    /// One answer.
    ///
    /// @param refusal why the credential may not do it; empty if the change was accepted
    public record Seen(Instant at, Optional<Failure> refusal) {}

    private record Place(AccountId account, ResourceKind kind) {}

    /// Takes note of those of `results` that say anything about the credential.
    void saw(List<StepResult> results) {
        long telling = 0;
        for (StepResult result : results) {
            telling += tells(result) ? 1 : 0;
        }
        if (telling > 0) {
            changes.set(changes.get() + telling);
        }
    }

    private boolean tells(StepResult result) {
        Optional<Failure> refusal = result.failure().filter(WritesSeen::concernsRights);
        if (result.state().tookEffect() || refusal.isPresent()) {
            ResourceRef resource = result.step().change().resource();
            latest.put(
                    new Place(resource.account(), resource.kind()),
                    new Seen(clock.instant(), refusal));
            return true;
        }
        return false;
    }

    private static boolean concernsRights(Failure failure) {
        return failure instanceof Failure.Forbidden || failure instanceof Failure.Unauthenticated;
    }

    /// The latest answer to a change on a resource of `kind`; empty before the first.
    public Optional<Seen> latest(AccountId account, ResourceKind kind) {
        return Optional.ofNullable(latest.get(new Place(account, kind)));
    }

    /// Counts up with every answer.
    public ReadOnlyLongProperty changes() {
        return changes.getReadOnlyProperty();
    }
}
