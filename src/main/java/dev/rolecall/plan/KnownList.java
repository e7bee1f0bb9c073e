package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import java.util.Optional;

/// An access list that rules are asked about several times in a row: somebody who is looked for
/// among hundreds of thousands of grants again and again is looked for once. Safe to use from many
/// threads.
public final class KnownList {
    private final AccessList list;
    private volatile Optional<Found> found = Optional.empty();
    private volatile Optional<Mine> mine = Optional.empty();

    private record Found(Principal who, Optional<Grant> grant) {}

    private record Mine(Principal me, Optional<Standing> standing) {}

    public KnownList(AccessList list) {
        this.list = list;
    }

    AccessList list() {
        return list;
    }

    /// The first grant that `who` holds.
    Optional<Grant> first(Principal who) {
        Found answer =
                found.filter(known -> known.who().equals(who))
                        .orElseGet(() -> new Found(who, Holding.first(list, who)));
        found = Optional.of(answer);
        return answer.grant();
    }

    /// What `me` can at most do; empty where it cannot be told.
    Optional<Standing> standing(Principal me) {
        Mine answer =
                mine.filter(known -> known.me().equals(me))
                        .orElseGet(() -> new Mine(me, Standing.of(list, me)));
        mine = Optional.of(answer);
        return answer.standing();
    }
}
