package dev.rolecall.ui.access;

import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The rows of the inspector's table and what can be done with them.
public final class AccessTableViewModel {
    private final ObservableList<AccessRow> rows = FXCollections.observableArrayList();
    private final ObservableList<AccessRow> rowsSeen =
            FXCollections.unmodifiableObservableList(rows);
    private final StagingModel staging;
    private final Navigation navigation;
    private final GrantEdits edits;
    private final RoleChoices choices;
    private final RoleWords words;
    private List<Subject> subjects = List.of();
    private List<AccessRow> inServiceOrder = List.of();
    private Optional<Comparator<AccessRow>> order = Optional.empty();

    AccessTableViewModel(Kinds kinds, StagingModel staging, Navigation navigation) {
        this.staging = staging;
        this.navigation = navigation;
        this.edits = new GrantEdits(staging);
        this.choices = new RoleChoices(kinds, edits);
        this.words = new RoleWords(kinds);
    }

    public ObservableList<AccessRow> rows() {
        return rowsSeen;
    }

    void show(List<Subject> selected, List<AccessRow> fresh) {
        subjects = selected;
        inServiceOrder = fresh;
        arrange();
    }

    /// Orders the rows; empty for the order of the service.
    public void order(Optional<Comparator<AccessRow>> by) {
        order = by;
        arrange();
    }

    private void arrange() {
        List<AccessRow> next = new ArrayList<>(inServiceOrder);
        order.ifPresent(next::sort);
        RowUpdate.apply(rows, next);
    }

    /// The entries of the picker for `some` rows.
    public List<RoleChoice> choices(List<AccessRow> some) {
        return choices.of(held(some));
    }

    /// What stands over the picker's entries; nothing for a single row that can be edited.
    public Optional<Message> heading(List<AccessRow> some) {
        if (some.size() == 1 && some.getFirst().held().size() == 1) {
            return some.getFirst().role().lock().map(Lock::reason);
        }
        return Optional.of(removable(some).revoke());
    }

    /// What of removing `some` can be done.
    public BulkState removable(List<AccessRow> some) {
        return BulkState.of(edits.removing(held(some)));
    }

    /// `some` as lines to copy, one a grant.
    public List<AccessCopy.Line> lines(List<AccessRow> some) {
        List<AccessCopy.Line> lines = new ArrayList<>();
        for (Held held : held(some)) {
            subject(held)
                    .ifPresent(subject ->
                            held.wanted()
                                    .or(held::now)
                                    .map(role -> words.shown(held.resource(), role))
                                    .ifPresent(role ->
                                            lines.add(
                                                    new AccessCopy.Line(
                                                            held,
                                                            role,
                                                            subject.resource(),
                                                            subject.open().account()))));
        }
        return lines;
    }

    /// Why the row cannot be edited in any way; empty if the picker has something to offer.
    public Optional<Lock> closed(AccessRow row) {
        boolean something = choices(List.of(row)).stream().anyMatch(RoleChoice::possible);
        return something ? Optional.empty() : row.role().lock();
    }

    public void take(List<AccessRow> some, Role role) {
        edits.take(held(some), role);
    }

    public void remove(List<AccessRow> some) {
        edits.remove(held(some));
    }

    public void putBack(List<AccessRow> some) {
        edits.putBack(held(some));
    }

    public void undo() {
        staging.undo();
    }

    public void redo() {
        staging.redo();
    }

    /// Who could own the only selected resource.
    public List<Principal> transferCandidates() {
        return single().map(TransferCandidates::of).orElse(List.of());
    }

    /// The user that `text` names on the only selected resource.
    public Optional<Principal> transferTo(String text) {
        return single().flatMap(subject -> TransferCandidates.named(subject, text.strip()));
    }

    /// Stages the transfer, or says why not.
    public Optional<Message> transfer(Principal to) {
        return single().flatMap(subject -> TransferCandidates.change(subject, to))
                .flatMap(change -> {
                    Optional<Message> refusal = staging.refusal(change);
                    if (refusal.isEmpty()) {
                        staging.put(change);
                    }
                    return refusal;
                });
    }

    public void jump(Lock lock) {
        lock.instead().ifPresent(navigation::jumpTo);
    }

    public List<Held> held(List<AccessRow> some) {
        return some.stream().flatMap(row -> row.held().stream()).toList();
    }

    /// The selected resource that `held` is about.
    private Optional<Subject> subject(Held held) {
        return subjects.stream().filter(one -> one.ref().equals(held.resource())).findFirst();
    }

    private Optional<Subject> single() {
        return subjects.size() == 1 ? Optional.of(subjects.getFirst()) : Optional.empty();
    }
}
