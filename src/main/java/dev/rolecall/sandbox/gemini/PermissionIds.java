package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.world.AccountNumbers;

/// The ids of permissions as clients see them: those of the accounts, or new ones on each resource
/// (FACTS 2.2).
final class PermissionIds {
    private final SharingSwitches switches;

    PermissionIds(SharingSwitches switches) {
        this.switches = switches;
    }

    /// The permission with the id that clients see.
    Permission outside(Shareable thing, Permission permission) {
        boolean own = permission.id().equals(Permission.EVERYONE_ID) || !switches.numberedAnew();
        return own
                ? permission
                : permission.withId(AccountNumbers.google(thing.name() + permission.id()));
    }

    /// The id inside the service of what clients call this; their own word where nothing is.
    String inside(Shareable thing, String id) {
        return thing.seen().stream()
                .filter(permission -> outside(thing, permission).id().equals(id))
                .findFirst()
                .map(Permission::id)
                .orElse(switches.numberedAnew() ? "" : id);
    }
}
