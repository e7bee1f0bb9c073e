package dev.rolecall.inventory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// So much of an account vanished in one refresh that what was known before is shown until somebody
/// says which of the two to believe ([Inventory#believe], [Inventory#disbelieve]).
///
/// @param losses how much is gone, as far as the refresh has come
/// @param since when the oldest list that lost something was read; empty if none had been read
/// @param worst where most is gone, a dozen resources at most
public record Doubt(Losses losses, Optional<Instant> since, List<Loss> worst) {
    public Doubt {
        worst = List.copyOf(worst);
    }
}
