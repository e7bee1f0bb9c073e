package dev.rolecall.ui.access;

import dev.rolecall.domain.GrantKey;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/// The rows of the inspector's table, in the order a person asked for.
public final class AccessTableViewModel {
    private final AccessEditing editing;
    private final ObjectProperty<Optional<AccessOrder<?>>> order =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<ShownAccess> shown =
            new ReadOnlyObjectWrapper<>(ShownAccess.NOTHING);
    private final ObjectProperty<Optional<AccessRow>> chosen =
            new SimpleObjectProperty<>(Optional.empty());
    private Set<AccessRow.Key> selected = Set.of();
    private Optional<GrantKey> wished = Optional.empty();
    private Supplier<Map<AccessRow.Key, Integer>> landmarks = Map::of;

    AccessTableViewModel(AccessEditing editing) {
        this.editing = editing;
    }

    /// What the table shows; replaced as a whole on the screen thread.
    public ReadOnlyObjectProperty<ShownAccess> shown() {
        return shown.getReadOnlyProperty();
    }

    /// The rows shown now.
    public List<AccessRow> rows() {
        return shown.get().rows();
    }

    /// The only selected row; empty while none or several are.
    public ObjectProperty<Optional<AccessRow>> chosen() {
        return chosen;
    }

    /// What can be done with the rows.
    public AccessEditing editing() {
        return editing;
    }

    /// What the rows are ordered by; empty for the order of the service.
    public ObjectProperty<Optional<AccessOrder<?>>> order() {
        return order;
    }

    /// The rows the person selected, to be found again when they are renewed; nothing else is
    /// wished for any more.
    void selected(Set<AccessRow.Key> keys) {
        wished = Optional.empty();
        selected = Set.copyOf(keys);
    }

    /// The rows still selected after they were renewed.
    void kept(Set<AccessRow.Key> keys) {
        selected = Set.copyOf(keys);
    }

    /// Wishes for the row of `grant` alone to be selected, now or as soon as there is one.
    void choose(GrantKey grant) {
        wished = Optional.of(grant);
        ShownAccess now = shown.get();
        Map<AccessRow.Key, Integer> places = ShownAccess.places(now.rows(), wanted());
        if (places.containsKey(AccessRow.Key.of(grant))) {
            shown.set(new ShownAccess(now.rows(), places, Set.of(), false));
        }
    }

    /// Where the row wished for stands in what is shown, if it is there; then nothing is wished for
    /// any more.
    Optional<Integer> fulfilled() {
        ShownAccess now = shown.get();
        Optional<Integer> place =
                wished.flatMap(grant ->
                        Optional.ofNullable(now.places().get(AccessRow.Key.of(grant)))
                                .filter(found -> holds(now.rows().get(found), grant)));
        if (place.isPresent()) {
            wished = Optional.empty();
        }
        return place;
    }

    /// Somebody of the same name may be in the list of another resource.
    private static boolean holds(AccessRow row, GrantKey grant) {
        return row.held().stream().anyMatch(held -> held.key().equals(grant));
    }

    Set<AccessRow.Key> selected() {
        return selected;
    }

    /// The rows in sight and those selected with their places, as far as the table knows them;
    /// asked for whenever rows are renewed.
    void landmarks(Supplier<Map<AccessRow.Key, Integer>> inSight) {
        landmarks = inSight;
    }

    /// The rows whose whereabouts are to be known next time.
    Set<AccessRow.Key> wanted() {
        Set<AccessRow.Key> wanted = new HashSet<>(selected);
        wished.map(AccessRow.Key::of).ifPresent(wanted::add);
        wanted.addAll(landmarks.get().keySet());
        return wanted;
    }

    /// Where the rows stand now that are selected or in sight.
    Map<AccessRow.Key, Integer> inHand() {
        Map<AccessRow.Key, Integer> known = landmarks.get();
        return known.keySet().containsAll(selected) ? known : ShownAccess.places(rows(), wanted());
    }

    /// Shows `next`; what was selected while it was made is looked for as well.
    void show(ShownAccess next, Set<AccessRow.Key> lookedFor) {
        boolean all =
                lookedFor.containsAll(selected)
                        && wished.map(AccessRow.Key::of).stream().allMatch(lookedFor::contains);
        shown.set(
                all
                        ? next
                        : new ShownAccess(
                                next.rows(),
                                ShownAccess.places(next.rows(), wanted()),
                                next.news(),
                                next.another()));
    }
}
