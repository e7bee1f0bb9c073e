package dev.rolecall.ui.query;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Rank;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Trait;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What most people look for in lists of grants.
public final class GrantOffers {
    /// For the filter menu.
    public static final List<List<Part>> GROUPS =
            List.of(
                    Stream.of(Trait.WIDE, Trait.LOCKED, Trait.STAGED, Trait.UNREAD)
                            .map(Part::is)
                            .toList(),
                    Arrays.stream(Rank.values()).map(Part::rank).toList());

    private GrantOffers() {}

    /// Everything `who` has, and nothing else: by the identifier, or by the name where there is
    /// none.
    public static Query of(Principal who) {
        Part kind = Part.of(Key.WHO, who.kind().word());
        Optional<Part> named = who.id().map(id -> Part.of(Key.ID, id));
        return Query.of(kind).with(named.or(() -> who.name().map(Part::word)).stream().toList());
    }
}
