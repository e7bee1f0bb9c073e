package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Shows an edit of a long list at once on the rows that are selected or in sight, while all rows
/// are made anew behind the screen. What cannot be edited stays as it was until then.
final class EditedRows {
    private final StagedAccess staged;
    private final RoleWords words;

    EditedRows(StagedAccess staged, RoleWords words) {
        this.staged = staged;
        this.words = words;
    }

    /// `shown` with the rows at the places `inHand` as they are now.
    ShownAccess over(ShownAccess shown, Map<AccessRow.Key, Integer> inHand) {
        List<AccessRow> rows = new ArrayList<>(shown.rows());
        inHand.values().forEach(place -> rows.set(place, now(rows.get(place))));
        return new ShownAccess(Collections.unmodifiableList(rows), inHand, Set.of(), false);
    }

    private AccessRow now(AccessRow row) {
        List<Held> held = row.held().stream().map(this::now).toList();
        return new AccessRow(
                row.key(),
                row.principal(),
                held,
                RoleState.of(held, words),
                row.me(),
                row.owner(),
                row.of());
    }

    /// Access that was only staged and is not any more goes with all the rows.
    private Held now(Held held) {
        GrantKey key = held.key();
        Optional<Change> change = staged.staging().at(key);
        return held.grant().isEmpty() && change.isEmpty()
                ? held
                : new Held(
                        held.resource(),
                        key,
                        held.principal(),
                        held.grant(),
                        held.lock(),
                        change,
                        staged.sending().contains(key),
                        Optional.ofNullable(staged.troubles().get(key)));
    }
}
