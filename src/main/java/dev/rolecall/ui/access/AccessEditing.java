package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.InventoryModel;
import dev.rolecall.ui.workspace.Navigation;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What can be done with rows of access, whichever table they stand in; every edit is staged.
public final class AccessEditing {
    private final InventoryModel inventory;
    private final StagingModel staging;
    private final Navigation navigation;
    private final Subjects lookup;
    private final RoleWords words;
    private final GrantEdits edits;
    private final RoleChoices choices;

    public AccessEditing(
            AccountsModel accounts,
            InventoryModel inventory,
            StagingModel staging,
            Navigation navigation) {
        this.inventory = inventory;
        this.staging = staging;
        this.navigation = navigation;
        this.lookup = new Subjects(accounts);
        this.words = new RoleWords(lookup);
        this.edits = new GrantEdits(staging, accounts);
        this.choices = new RoleChoices(lookup, edits);
    }

    /// Everything staged now, to be laid over access lists.
    public StagedAccess staged() {
        return new StagedAccess(
                staging.staging().get(),
                staging.sending().get(),
                Troubles.of(staging.troubles().get()),
                locks());
    }

    /// What cannot be edited, as things are now.
    public RuleLocks locks() {
        return new RuleLocks(staging.rulebook());
    }

    /// How roles are shown.
    public RoleWords words() {
        return words;
    }

    /// The entries of the picker for `rows`.
    public List<RoleChoice> choices(List<? extends EditableRow> rows) {
        return choices.of(held(rows));
    }

    /// What stands over the picker's entries; nothing for a single grant.
    public Optional<Message> heading(List<? extends EditableRow> rows) {
        int count = held(rows).size();
        return count == 1
                ? Optional.empty()
                : Optional.of(Message.of("access.bulk.selected", count));
    }

    /// What of removing `rows` can be done.
    public BulkState removable(List<? extends EditableRow> rows) {
        return BulkState.of(edits.removing(held(rows), edits.rules()));
    }

    /// Why the row cannot be edited in any way; empty if the picker has something to offer.
    ///
    /// @param choices the row's
    static Optional<Lock> closed(EditableRow row, List<RoleChoice> choices) {
        boolean something =
                choices.stream().anyMatch(choice -> choice.possible() && !choice.changesNothing());
        return something ? Optional.empty() : row.role().lock();
    }

    public void take(List<? extends EditableRow> rows, Role role) {
        edits.take(held(rows), role);
    }

    public void remove(List<? extends EditableRow> rows) {
        edits.remove(held(rows));
    }

    public void putBack(List<? extends EditableRow> rows) {
        edits.putBack(held(rows));
    }

    public void undo() {
        staging.undo();
    }

    public void redo() {
        staging.redo();
    }

    /// What a resource is called, where it was read.
    Optional<String> name(ResourceRef resource) {
        return inventory.snapshot().get().find(resource).map(entry -> entry.resource().name());
    }

    public void jump(Lock lock) {
        lock.instead().ifPresent(navigation::jumpTo);
    }

    /// Shows the resources of `rows` in the inspector.
    public void jump(ResourceRef resource) {
        navigation.jumpTo(resource);
    }

    /// Has one grant explained in the inspector.
    public void explain(GrantKey grant) {
        navigation.explain(grant);
    }

    /// Who could own the resource of `row`.
    public List<Principal> transferCandidates(EditableRow row) {
        return subject(row).map(TransferCandidates::of).orElse(List.of());
    }

    /// The user that `text` names on the resource of `row`.
    public Optional<Principal> transferTo(EditableRow row, String text) {
        return subject(row).flatMap(subject -> TransferCandidates.named(subject, text.strip()));
    }

    /// Stages the transfer, or says why not.
    public Optional<Message> transfer(EditableRow row, Principal to) {
        return subject(row)
                .flatMap(subject -> TransferCandidates.change(subject, to))
                .flatMap(this::putUnlessRefused);
    }

    /// `rows` as lines to copy, one a grant.
    public List<AccessCopy.Line> lines(List<? extends EditableRow> rows) {
        List<AccessCopy.Line> lines = new ArrayList<>();
        for (Held held : held(rows)) {
            subject(held.resource()).flatMap(subject -> line(held, subject)).ifPresent(lines::add);
        }
        return lines;
    }

    private Optional<AccessCopy.Line> line(Held held, Subject subject) {
        return held.wanted()
                .or(held::now)
                .map(role -> words.shown(held.resource(), role))
                .map(role ->
                        new AccessCopy.Line(
                                held.principal(),
                                role.title(),
                                role.word(),
                                subject.resource(),
                                subject.open().account()));
    }

    private Optional<Message> putUnlessRefused(Change change) {
        Optional<Message> refusal = staging.refusal(change);
        if (refusal.isEmpty()) {
            staging.put(change);
        }
        return refusal;
    }

    private Optional<Subject> subject(EditableRow row) {
        return subject(row.held().getFirst().resource());
    }

    private Optional<Subject> subject(ResourceRef resource) {
        return lookup.of(List.of(resource), inventory.snapshot().get()).stream().findFirst();
    }

    private static List<Held> held(List<? extends EditableRow> rows) {
        return rows.stream().flatMap(row -> row.held().stream()).toList();
    }
}
