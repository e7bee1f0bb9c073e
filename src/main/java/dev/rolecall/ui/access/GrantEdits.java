package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.Holding;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.Rulebook;
import dev.rolecall.ui.workspace.StagingModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Stages edits of one or many grants, leaving out what is locked or would be refused.
public final class GrantEdits {
    private final StagingModel staging;
    private final AccountsModel accounts;

    public GrantEdits(StagingModel staging, AccountsModel accounts) {
        this.staging = staging;
        this.accounts = accounts;
    }

    /// All that the rules look at in a grant of somebody who is neither an owner nor oneself.
    private record Alike(
            ResourceRef resource, PrincipalKind kind, Optional<Role> now, Optional<Role> after) {
        static Alike of(Held held, Change change) {
            return new Alike(held.resource(), held.principal().kind(), held.now(), change.after());
        }
    }

    /// Gives all of `held` the role, as one step back.
    public void take(List<Held> held, Role role) {
        staging.putAll(taking(held, role, rules()).changes());
    }

    /// Ends all of `held`, as one step back.
    public void remove(List<Held> held) {
        staging.putAll(removing(held, rules()).changes());
    }

    /// Takes back what is staged about `held`, as one step back.
    public void putBack(List<Held> held) {
        staging.putAll(
                held.stream()
                        .filter(one -> one.staged().isPresent() && !one.sending())
                        .map(Held::back)
                        .toList());
    }

    public void undo() {
        staging.undo();
    }

    public void redo() {
        staging.redo();
    }

    /// What the services would refuse now, for several questions in a row.
    Rulebook rules() {
        return staging.rulebook();
    }

    /// What of giving `role` to all of `held` can be done.
    Eligibility taking(List<Held> held, Role role, Rulebook rules) {
        return eligible(held, one -> one.to(role), rules);
    }

    /// What of ending all of `held` can be done.
    Eligibility removing(List<Held> held, Rulebook rules) {
        return eligible(held, Held::toNothing, rules);
    }

    /// Why the service would refuse `change`; nothing speaks against putting things back.
    private static Optional<Message> refusal(Held held, Change change, Rulebook rules) {
        boolean putsBack =
                change.after().equals(held.now())
                        || (held.grant().isEmpty() && change instanceof Change.Revoke);
        return putsBack ? Optional.empty() : rules.refusal(change);
    }

    private Eligibility eligible(List<Held> held, Function<Held, Change> edit, Rulebook rules) {
        List<Change> changes = new ArrayList<>();
        Map<Message, Integer> reasons = new LinkedHashMap<>();
        Map<Alike, Optional<Message>> asked = new HashMap<>();
        for (Held one : held) {
            Change change = edit.apply(one);
            Optional<Message> against = against(one).or(() -> refusal(one, change, asked, rules));
            if (against.isPresent()) {
                reasons.merge(against.get(), 1, Integer::sum);
            } else {
                changes.add(change);
            }
        }
        return new Eligibility(List.copyOf(changes), held.size(), reasons);
    }

    /// Thousands of ordinary grants are asked about once for all that are alike.
    private Optional<Message> refusal(
            Held held, Change change, Map<Alike, Optional<Message>> asked, Rulebook rules) {
        return isOrdinary(held)
                ? asked.computeIfAbsent(Alike.of(held, change), _ -> refusal(held, change, rules))
                : refusal(held, change, rules);
    }

    private boolean isOrdinary(Held held) {
        return held.now().filter(role -> role.rank() != Rank.OWN).isPresent()
                && accounts.me(held.resource().account())
                        .filter(me -> Holding.same(held.principal(), me))
                        .isEmpty();
    }

    private static Optional<Message> against(Held held) {
        return held.sending()
                ? Optional.of(Message.of("access.sending.reason"))
                : held.lock().map(Lock::reason);
    }
}
