package dev.rolecall.plan;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a person should know before the changes of one resource are sent.
final class PlanWarnings {
    private final KindDescriptor kind;
    private final Optional<Principal> me;
    private final List<Change> changes;
    private final Optional<AccessList> before;
    private final Optional<AccessList> after;
    private final List<Warning> warnings = new ArrayList<>();

    PlanWarnings(
            KindDescriptor kind,
            Optional<AccessList> list,
            Optional<Principal> me,
            List<Change> changes) {
        this.kind = kind;
        this.me = me;
        this.changes = changes;
        this.before = list;
        this.after = list.map(known -> Projection.of(known, changes));
    }

    /// Somebody was to be given access who has some: their role is changed instead.
    static Warning hasAccessAlready(Change change) {
        Grant held = change.before().orElseThrow();
        return new Warning(
                change,
                Message.of("plan.hasAccessAlready", who(change), held.role().word()),
                false);
    }

    List<Warning> all() {
        changes.forEach(this::consider);
        return List.copyOf(warnings);
    }

    private void consider(Change change) {
        if (OwnerRule.takesOwner(change)) {
            warn(change, true, "plan.ownerRemoved", who(change));
        }
        if (change instanceof Change.TransferOwnership) {
            warn(change, true, "plan.ownershipMoves", who(change));
        }
        if (change.principal().kind().wide() && change.after().isPresent()) {
            wide(change, change.after().get());
        }
        throughOthers(change);
        if (change instanceof Change.Revoke
                && kind.rules().contains(Rule.REVOKING_LEAVES_CONTENTS)) {
            warn(change, false, "plan.contentsStay", who(change));
        }
        if (me.stream().anyMatch(who -> Holding.same(who, change.principal()))) {
            mine(change);
        }
        if (takesLastSharer(change)) {
            warn(change, false, "plan.lastSharer", who(change));
        }
    }

    private void wide(Change change, Role role) {
        PrincipalKind who = change.principal().kind();
        if (who.equals(PrincipalKind.EVERYONE)) {
            warn(change, true, "plan.everyone", role.word());
        } else if (who.equals(PrincipalKind.ORGANIZATION)) {
            warn(change, true, "plan.organization", role.word());
        } else {
            warn(change, false, "plan.workspace", role.word());
        }
    }

    /// Taking away or lowering what somebody has may leave them what a wide grant gives.
    private void throughOthers(Change change) {
        if (change.before().isEmpty() || after.isEmpty()) {
            return;
        }
        Rank left = change.after().map(Role::rank).orElse(Rank.UNKNOWN);
        boolean lowered = left.compareTo(change.before().get().role().rank()) < 0;
        after.get().grants().stream()
                .filter(grant -> grant.principal().kind().wide())
                .filter(grant -> !Holding.same(grant.principal(), change.principal()))
                .filter(grant ->
                        change.after().isEmpty() || grant.role().rank().compareTo(left) > 0)
                .filter(_ -> change.after().isEmpty() || lowered)
                .findFirst()
                .ifPresent(grant ->
                        warn(
                                change,
                                false,
                                "plan.stillThrough",
                                who(change),
                                named(grant.principal()),
                                grant.role().word()));
    }

    /// Such as "workspace Legal", or "everyone" alone.
    private static String named(Principal holder) {
        String kind = holder.kind().word();
        String name = ChangeWords.who(holder);
        return name.equals(kind) ? kind : kind + ' ' + name;
    }

    private void mine(Change change) {
        if (change.after().isEmpty()) {
            warn(change, false, "plan.ownAccessRemoved");
        } else if (change.before().stream()
                .anyMatch(
                        grant -> change.after().get().rank().compareTo(grant.role().rank()) < 0)) {
            warn(change, false, "plan.ownAccessLowered");
        }
    }

    /// Data connections and data assets need somebody who can share (FACTS 3.5).
    private boolean takesLastSharer(Change change) {
        return change instanceof Change.Revoke
                && change.before().stream().anyMatch(PlanWarnings::shares)
                && before.isPresent()
                && before.get().grants().stream().anyMatch(PlanWarnings::shares)
                && after.stream()
                        .allMatch(list -> list.grants().stream().noneMatch(PlanWarnings::shares));
    }

    private static boolean shares(Grant grant) {
        return "true".equals(grant.extras().get("canShare"));
    }

    private void warn(Change change, boolean grave, String key, Object... arguments) {
        warnings.add(new Warning(change, Message.of(key, arguments), grave));
    }

    private static String who(Change change) {
        return ChangeWords.who(change.principal());
    }
}
