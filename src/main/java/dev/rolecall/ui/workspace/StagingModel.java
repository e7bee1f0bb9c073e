package dev.rolecall.ui.workspace;

import dev.rolecall.apply.StepResult;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.ResourceEntry;
import dev.rolecall.plan.Staging;
import dev.rolecall.plan.StagingHistory;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The changes a person has staged, with undo, and what became of those that did not go through.
public final class StagingModel {
    private final AccountsModel accounts;
    private final InventoryModel inventory;
    private static final int STEPS_BACK = 200;

    private final StagingHistory history = new StagingHistory(STEPS_BACK);
    private final ReadOnlyObjectWrapper<Staging> staging =
            new ReadOnlyObjectWrapper<>(Staging.EMPTY);
    private final ReadOnlyObjectWrapper<Map<GrantKey, StepResult>> troubles =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Set<GrantKey>> sending =
            new ReadOnlyObjectWrapper<>(Set.of());
    private Optional<Rulebook> rules = Optional.empty();

    public StagingModel(AccountsModel accounts, InventoryModel inventory) {
        this.accounts = accounts;
        this.inventory = inventory;
    }

    public ReadOnlyObjectProperty<Staging> staging() {
        return staging.getReadOnlyProperty();
    }

    /// Steps that were refused, failed, met a conflict or have an unknown outcome, by the grant
    /// they were about; kept until that grant is edited again.
    public ReadOnlyObjectProperty<Map<GrantKey, StepResult>> troubles() {
        return troubles.getReadOnlyProperty();
    }

    /// Grants whose change is on its way to the service; they cannot be edited meanwhile.
    public ReadOnlyObjectProperty<Set<GrantKey>> sending() {
        return sending.getReadOnlyProperty();
    }

    /// Why the service would refuse `change`, with everything else that is staged taken for done;
    /// empty if nothing speaks against it.
    public Optional<Message> refusal(Change change) {
        return rulebook().refusal(change);
    }

    /// What the services would refuse, as things are now. The same one while nothing changes: it
    /// remembers what it had to look for.
    public Rulebook rulebook() {
        Rulebook now = new Rulebook(accounts.accounts(), inventory.snapshot().get(), staging.get());
        Rulebook kept = rules.filter(now::isLike).orElse(now);
        rules = Optional.of(kept);
        return kept;
    }

    /// The resource a change is about, as listed.
    public Optional<Resource> resource(Change change) {
        return inventory.snapshot().get().find(change.resource()).map(ResourceEntry::resource);
    }

    public void put(Change change) {
        putAll(List.of(change));
    }

    /// Stages several changes as one step back; those on their way to the service are left alone.
    public void putAll(List<Change> changes) {
        List<Change> free =
                changes.stream().filter(change -> !sending.get().contains(change.key())).toList();
        become(staging.get().putAll(free));
        forgetTroubles(changes.stream().map(Change::key).toList());
    }

    public void revert(GrantKey key) {
        if (!sending.get().contains(key)) {
            become(staging.get().without(key));
            forgetTroubles(List.of(key));
        }
    }

    public void revertAll() {
        become(
                staging.get()
                        .withoutAll(
                                staging.get().changes().stream()
                                        .map(Change::key)
                                        .filter(key -> !sending.get().contains(key))
                                        .toList()));
        troubles.set(Map.of());
    }

    /// Whether there is a step to take back.
    public boolean canUndo() {
        return history.canUndo();
    }

    /// Whether there is a step to take again.
    public boolean canRedo() {
        return history.canRedo();
    }

    public void undo() {
        staging.set(history.undo());
    }

    public void redo() {
        staging.set(history.redo());
    }

    void sendingBegins(Set<GrantKey> keys) {
        Set<GrantKey> all = new HashSet<>(sending.get());
        all.addAll(keys);
        sending.set(Set.copyOf(all));
    }

    void sendingEnds(Set<GrantKey> keys) {
        Set<GrantKey> left = new HashSet<>(sending.get());
        left.removeAll(keys);
        sending.set(Set.copyOf(left));
    }

    /// Takes over what became of steps, all in one go: what went through leaves the staged changes
    /// for good, so that stepping back cannot stage it again; what did not stays, with its trouble.
    void settle(List<StepResult> results) {
        Set<GrantKey> through = new HashSet<>();
        Map<GrantKey, StepResult> all = new HashMap<>(troubles.get());
        for (StepResult result : results) {
            GrantKey key = result.step().change().key();
            switch (result.state()) {
                case APPLIED, VERIFIED -> {
                    through.add(key);
                    all.remove(key);
                }
                case REFUSED, FAILED, CONFLICT, UNKNOWN -> all.put(key, result);
                case CANCELLED -> {}
            }
        }
        if (!through.isEmpty()) {
            history.forget(through);
            staging.set(history.present());
        }
        if (!all.equals(troubles.get())) {
            troubles.set(Map.copyOf(all));
        }
        sendingEnds(
                results.stream()
                        .map(result -> result.step().change().key())
                        .collect(Collectors.toSet()));
    }

    private void become(Staging next) {
        history.become(next);
        staging.set(history.present());
    }

    private void forgetTroubles(List<GrantKey> keys) {
        Map<GrantKey, StepResult> left = new HashMap<>(troubles.get());
        if (left.keySet().removeAll(keys)) {
            troubles.set(Map.copyOf(left));
        }
    }
}
