package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KindDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides the part of a plan that is about one resource.
final class ResourcePlan {
    private final KindDescriptor kind;
    private final Optional<AccessList> list;
    private final Optional<KnownList> known;
    private final Optional<Principal> me;
    private final List<Change> accepted = new ArrayList<>();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Change> unchanged = new ArrayList<>();

    ResourcePlan(KindDescriptor kind, Optional<AccessList> list, Optional<Principal> me) {
        this.kind = kind;
        this.list = list;
        this.known = list.map(KnownList::new);
        this.me = me;
    }

    /// Sorts `changes`, all of this resource, into what is sent, left out or already so.
    void decide(List<Change> changes) {
        changes.forEach(this::accept);
        keepAnOwner();
        warnings.removeIf(warning -> !accepted.contains(warning.change()));
        warnings.addAll(new PlanWarnings(kind, list, me, accepted).all());
    }

    /// What is sent, in the order it is sent.
    List<Change> inOrder() {
        return accepted.stream()
                .sorted(Comparator.comparing(this::isMine).thenComparingInt(ResourcePlan::turn))
                .toList();
    }

    Optional<AccessList> list() {
        return list;
    }

    List<Refusal> refusals() {
        return refusals;
    }

    List<Warning> warnings() {
        return warnings;
    }

    List<Change> unchanged() {
        return unchanged;
    }

    private void accept(Change asked) {
        Optional<Grant> held = known.flatMap(looked -> looked.first(asked.principal()));
        if (isSo(asked, held)) {
            unchanged.add(asked);
            return;
        }
        Change change = held.map(grant -> onto(grant, asked)).orElse(asked);
        Optional<Message> reason = RuleChecks.alone(change, known, kind, me);
        if (reason.isPresent()) {
            refusals.add(new Refusal(asked, reason.get()));
            return;
        }
        if (isPlanned(asked, held)) {
            String who = ChangeWords.who(asked.principal());
            refusals.add(new Refusal(asked, Message.of("rule.namedTwice", who)));
            return;
        }
        accepted.add(change);
        if (!change.equals(asked)) {
            warnings.add(PlanWarnings.hasAccessAlready(change));
        }
    }

    private boolean isSo(Change change, Optional<Grant> held) {
        if (change.principal().id().isEmpty()) {
            return false;
        }
        return change.after()
                .map(Role::word)
                .map(word -> held.stream().anyMatch(grant -> grant.role().word().equals(word)))
                .orElseGet(() -> held.isEmpty() && isComplete());
    }

    private boolean isComplete() {
        return list.stream()
                .anyMatch(known -> known.completeness() instanceof Completeness.Complete);
    }

    private boolean isPlanned(Change asked, Optional<Grant> held) {
        return accepted.stream()
                .map(Change::principal)
                .anyMatch(planned ->
                        Holding.same(asked.principal(), planned)
                                || Holding.same(planned, asked.principal())
                                || held.stream()
                                        .anyMatch(
                                                grant -> Holding.same(grant.principal(), planned)));
    }

    /// Giving a role to somebody who has another one is changing it. They keep the identifier they
    /// were staged by, so that the change is still found among the staged ones.
    private static Change onto(Grant held, Change asked) {
        return switch (asked) {
            case Change.Give give ->
                    new Change.ChangeRole(
                            give.resource(),
                            new Grant(
                                    named(give.principal(), held.principal()),
                                    held.role(),
                                    held.handle(),
                                    held.lock(),
                                    held.extras()),
                            give.role());
            case Change.ChangeRole _, Change.Revoke _, Change.TransferOwnership _ -> asked;
        };
    }

    private static Principal named(Principal staged, Principal listed) {
        return new Principal(staged.kind(), staged.id(), staged.name().or(listed::name));
    }

    /// Changes that together would take the last owner are all left out: which owner is to stay is
    /// for a person to say.
    private void keepAnOwner() {
        if (list.isEmpty() || !OwnerRule.leavesNone(list.get(), accepted, kind)) {
            return;
        }
        List<Change> taking = accepted.stream().filter(OwnerRule::takesOwner).toList();
        taking.forEach(change -> refusals.add(new Refusal(change, OwnerRule.reason(change))));
        accepted.removeAll(taking);
    }

    private boolean isMine(Change change) {
        return me.stream().anyMatch(who -> Holding.same(who, change.principal()));
    }

    private static int turn(Change change) {
        return switch (change) {
            case Change.Give _ -> 0;
            case Change.ChangeRole _ -> 1;
            case Change.Revoke _ -> 2;
            case Change.TransferOwnership _ -> 3;
        };
    }
}
