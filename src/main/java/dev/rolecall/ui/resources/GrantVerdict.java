package dev.rolecall.ui.resources;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// What the grants on resources say to a query: asked of the index once, for all resources.
///
/// @param worded the resources with one grant that has all that is asked, words included
/// @param filtered the same for filters alone; absent if none is about grants
/// @param unwanted the resources with a grant that is to be left out
record GrantVerdict(
        Set<ResourceRef> worded, Optional<Set<ResourceRef>> filtered, Set<ResourceRef> unwanted) {
    private static final GrantVerdict NOTHING_ASKED =
            new GrantVerdict(Set.of(), Optional.empty(), Set.of());

    /// What is asked of one grant of a resource; words may stand in either.
    static final Set<Key> KEYS = Set.of(Key.TEXT, Key.WHO, Key.ID, Key.ROLE);

    /// @param index made only where a grant is asked about
    static GrantVerdict of(Query query, Supplier<GrantIndex> index) throws InterruptedException {
        Query asked = query.only(KEYS);
        if (asked.isEmpty()) {
            return NOTHING_ASKED;
        }
        GrantIndex grants = index.get();
        Query wanted = new Query(asked.parts().stream().filter(part -> !part.negated()).toList());
        Query filters = new Query(wanted.filters());
        Set<ResourceRef> unwanted = new HashSet<>();
        for (Part part : asked.parts()) {
            if (part.negated()) {
                unwanted.addAll(grants.resources(Query.of(part.not())));
            }
        }
        return new GrantVerdict(
                wanted.free().isEmpty() ? Set.of() : grants.resources(wanted),
                filters.isEmpty() ? Optional.empty() : Optional.of(grants.resources(filters)),
                unwanted);
    }

    /// @param said whether the resource itself has all words that are looked for
    boolean passes(ResourceRef resource, boolean said) {
        boolean held =
                worded.contains(resource)
                        || (said && filtered.map(some -> some.contains(resource)).orElse(true));
        return held && !unwanted.contains(resource);
    }
}
