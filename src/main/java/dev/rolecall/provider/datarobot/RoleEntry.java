package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Role;
import dev.rolecall.provider.Grantee;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What a request says of one recipient: who, and which role from now on (FACTS 3.3); pure.
final class RoleEntry {
    private static final Grantee BY_ADDRESS =
            new Grantee(PrincipalKind.USER, Grantee.Naming.ADDRESS);

    private RoleEntry() {}

    /// @throws IllegalArgumentException if the service has no request for `change`
    static ObjectNode of(EntityType type, Change change) {
        if (type.grantees().stream().noneMatch(change.principal().kind()::equals)
                || change instanceof Change.TransferOwnership) {
            throw new IllegalArgumentException(type.kind() + " has no request for this change");
        }
        change.after().ifPresent(role -> requireOffered(type, role));
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        return switch (type.family().rows()) {
            case SHARED_ROLES -> sharedRole(type, change, entry);
            case ACCESS_CONTROL -> access(type, change, entry);
        };
    }

    private static ObjectNode sharedRole(EntityType type, Change change, ObjectNode entry) {
        Principal who = change.principal();
        String id = id(who);
        boolean byId =
                UserNames.BY_ID.accepts(id)
                        || (change.before().isPresent() && !BY_ADDRESS.accepts(id));
        if (!byId && !who.kind().equals(PrincipalKind.USER)) {
            throw new IllegalArgumentException("a " + who.kind() + " without an identifier");
        }
        entry.put("shareRecipientType", who.kind().word())
                .put(byId ? "id" : type.family().userKey(), id)
                .put("role", change.after().map(Role::word).orElse(DataRobotRoles.NONE));
        if (change instanceof Change.ChangeRole(_, Grant before, Role after)) {
            keepLimits(type, before, after, entry);
        }
        return entry;
    }

    /// A limit that a grant has is sent again with its new role: left out, the holder might share
    /// from now on. An owner has no limit on the use of data.
    private static void keepLimits(EntityType type, Grant before, Role after, ObjectNode entry) {
        for (String flag : type.family().flags()) {
            boolean limited = Optional.of("false").equals(extra(before, flag));
            if (limited && !(flag.equals("canUseData") && after.word().equals("OWNER"))) {
                entry.put(flag, false);
            }
        }
    }

    private static Optional<String> extra(Grant grant, String name) {
        return Optional.ofNullable(grant.extras().get(name));
    }

    /// Users are named by their user name; null takes access away.
    private static ObjectNode access(EntityType type, Change change, ObjectNode entry) {
        entry.put(type.family().userKey(), userName(change));
        return change.after()
                .map(role -> entry.put("role", role.word()))
                .orElseGet(() -> entry.putNull("role"));
    }

    private static String userName(Change change) {
        Principal who = change.principal();
        boolean named = change.before().isEmpty() && !UserNames.BY_ID.accepts(id(who));
        return (named ? who.id() : who.name())
                .orElseThrow(() -> new IllegalArgumentException("a user without a name"));
    }

    private static String id(Principal who) {
        return who.id()
                .orElseThrow(
                        () -> new IllegalArgumentException("a recipient without an identifier"));
    }

    private static void requireOffered(EntityType type, Role role) {
        if (!type.offered().contains(role.word())) {
            throw new IllegalArgumentException(type.kind() + " does not offer " + role);
        }
    }
}
