package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import dev.rolecall.plan.Holding;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.KnownRole;
import dev.rolecall.ui.workspace.Rulebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Locks rows that the service would refuse every edit of: those of owners where owners are fixed,
/// and all of a resource that this credential may not share. Made anew for every look at the lists,
/// on whichever thread; for that thread alone.
public final class RuleLocks implements RowLocks {
    private final Rulebook rules;
    private final Map<ResourceRef, Optional<Message>> closed = new HashMap<>();
    private final Map<ResourceRef, List<Principal>> staged = new HashMap<>();
    private final Map<Owners, Optional<Lock>> owners = new HashMap<>();

    private record Owners(ResourceRef resource, PrincipalKind kind, Role role) {}

    public RuleLocks(Rulebook rules) {
        this.rules = rules;
    }

    @Override
    public Optional<Lock> of(ResourceRef resource, Grant grant) {
        if (grant.isLocked()) {
            return grant.lock().map(lock -> withWay(resource, lock));
        }
        boolean special =
                grant.role().rank() == Rank.OWN
                        || rules.me(resource).filter(grant.principal()::same).isPresent();
        return special ? fixedAs(resource, grant) : closed(resource).map(Lock::because);
    }

    /// Whoever owns the resource beside others, in the same role and with nothing staged, is as
    /// free as they are: of thousands of owners one is asked about.
    private Optional<Lock> fixedAs(ResourceRef resource, Grant grant) {
        Principal who = grant.principal();
        boolean alone =
                who.id().isEmpty()
                        || rules.me(resource).filter(who::same).isPresent()
                        || staged.computeIfAbsent(resource, rules::touched).stream()
                                .anyMatch(touched -> Holding.same(who, touched));
        return alone
                ? fixed(resource, grant)
                : owners.computeIfAbsent(
                        new Owners(resource, who.kind(), grant.role()),
                        _ -> fixed(resource, grant));
    }

    /// A service may name the resource that manages this one only when it is asked for that; the
    /// grants were read before.
    private Lock withWay(ResourceRef resource, Lock lock) {
        boolean elsewhere = rules.kind(resource).filter(KindDescriptor::readOnly).isPresent();
        return lock.instead().isPresent() || !elsewhere
                ? lock
                : new Lock(lock.reason(), rules.managedBy(resource));
    }

    /// Whether nothing about the access to `resource`, which `grants` are all of, can be changed.
    public boolean all(ResourceRef resource, List<Grant> grants) {
        boolean nobodyMore =
                closed(resource).isPresent()
                        || rules.kind(resource).flatMap(RuleLocks::somebody).isEmpty();
        return nobodyMore && grants.stream().allMatch(grant -> of(resource, grant).isPresent());
    }

    /// Whom a resource of this kind can be shared with, to begin with.
    private static Optional<Grantee> somebody(KindDescriptor kind) {
        return kind.grantees().stream()
                .filter(grantee -> !kind.offered(grantee.kind()).isEmpty())
                .findFirst();
    }

    /// Why nobody can be given access to `resource` with this credential; empty if somebody can.
    public Optional<Message> closed(ResourceRef resource) {
        return closed.computeIfAbsent(
                resource, ref -> rules.kind(ref).flatMap(kind -> closed(ref, kind)));
    }

    /// Asks the rules about giving the lowest role to nobody in particular.
    private Optional<Message> closed(ResourceRef resource, KindDescriptor kind) {
        return somebody(kind)
                .flatMap(grantee ->
                        rules.refusal(
                                new Change.Give(
                                        resource,
                                        nobody(grantee),
                                        kind.offered(grantee.kind()).getFirst().role())));
    }

    private static Principal nobody(Grantee grantee) {
        String id =
                switch (grantee.naming()) {
                    case UUID -> "00000000-0000-0000-0000-000000000000";
                    case ADDRESS -> "nobody@example.invalid";
                    case OBJECT_ID, OBJECT_ID_OR_USER_NAME -> "000000000000000000000000";
                    case NOTHING -> Principal.EVERYONE_ID;
                };
        return Principal.of(grantee.kind(), id);
    }

    /// A row is locked if it can neither be removed nor have any other role.
    private Optional<Lock> fixed(ResourceRef resource, Grant grant) {
        Optional<Message> removal = rules.refusal(new Change.Revoke(resource, grant));
        boolean changes =
                rules.kind(resource).stream()
                        .flatMap(kind -> kind.offered(grant.principal().kind()).stream())
                        .map(KnownRole::role)
                        .filter(role -> !role.word().equals(grant.role().word()))
                        .anyMatch(role ->
                                rules.refusal(new Change.ChangeRole(resource, grant, role))
                                        .isEmpty());
        return changes ? Optional.empty() : removal.map(Lock::because);
    }
}
