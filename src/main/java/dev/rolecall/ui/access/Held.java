package dev.rolecall.ui.access;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import java.util.Optional;

/// What one principal has on one resource, and what is staged about it.
///
/// @param grant as the service has it; absent for access that is only staged
/// @param lock why it cannot be edited: the service has no way to, or a rule of its forbids all
///   edits
/// @param sending whether the staged change is on its way to the service
public record Held(
        ResourceRef resource,
        GrantKey key,
        Principal principal,
        Optional<Grant> grant,
        Optional<Lock> lock,
        Optional<Change> staged,
        boolean sending,
        Optional<Trouble> trouble) {
    /// The role the service has.
    public Optional<Role> now() {
        return grant.map(Grant::role);
    }

    /// The role there will be once everything staged is applied; empty if access ends.
    public Optional<Role> wanted() {
        return staged.isPresent() ? staged.get().after() : now();
    }

    public boolean editable() {
        return lock.isEmpty() && !sending;
    }

    public Pending pending() {
        return switch (staged.orElse(null)) {
            case null -> Pending.NONE;
            case Change.Give _ -> Pending.GIVEN;
            case Change.ChangeRole _ -> Pending.CHANGED;
            case Change.Revoke _ -> Pending.REMOVED;
            case Change.TransferOwnership _ -> grant.isPresent() ? Pending.CHANGED : Pending.GIVEN;
        };
    }

    /// The change that leads to `role`; staged on top of another it may cancel that.
    Change to(Role role) {
        return grant.<Change>map(has -> new Change.ChangeRole(resource, has, role))
                .orElseGet(() -> new Change.Give(resource, principal, role));
    }

    /// The change that ends this access; for access only staged it takes that back.
    Change toNothing() {
        Grant has = grant.or(() -> wanted().map(role -> Grant.of(principal, role))).orElseThrow();
        return new Change.Revoke(resource, has);
    }

    /// The change that takes back what is staged.
    Change back() {
        return now().map(this::to).orElseGet(this::toNothing);
    }
}
