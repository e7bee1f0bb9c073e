package dev.rolecall.http;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import java.util.HashSet;
import java.util.Set;

/// The way through the pages of one listing: notices a service that leads round in circles or
/// through empty pages without end. One for each listing; not safe to share.
public final class PageTrail {
    private static final int MOST_EMPTY_PAGES = 50;

    private final Set<String> followed = new HashSet<>();
    private int emptyPages;

    /// Notes that a page of `rows` rows points on to `next`.
    ///
    /// @throws FailureException with [Failure.Contradictory] if `next` was followed before, or if
    ///   only empty pages have come for too long: whoever reads must not take the listing for
    ///   complete
    public void follow(String next, int rows) throws FailureException {
        emptyPages = rows == 0 ? emptyPages + 1 : 0;
        if (emptyPages > MOST_EMPTY_PAGES || !followed.add(next)) {
            throw new FailureException(
                    new Failure.Contradictory(Failure.Contradiction.PAGES_WITHOUT_END, next));
        }
    }
}
