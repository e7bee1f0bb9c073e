package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.provider.Write;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The requests that change access in DataRobot (FACTS 3.3); pure. Changes of one entity share a
/// request, as many as the service takes.
final class DataRobotWrites {
    /// The most recipients of one call.
    private static final int MOST_ROLES = 100;

    private DataRobotWrites() {}

    static List<Write> prepare(ResourceRef resource, List<Change> changes) {
        EntityType type = EntityTypes.of(resource.kind());
        return calls(changes).stream().map(call -> write(type, resource, call)).toList();
    }

    /// `changes` in their order, cut where a call is full or would name somebody twice: that is a
    /// conflict to the service.
    private static List<List<Change>> calls(List<Change> changes) {
        List<List<Change>> calls = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Change change : changes) {
            String recipient = recipient(change.principal());
            if (calls.isEmpty() || named.size() == MOST_ROLES || named.contains(recipient)) {
                calls.add(new ArrayList<>());
                named.clear();
            }
            named.add(recipient);
            calls.getLast().add(change);
        }
        return calls;
    }

    private static String recipient(Principal principal) {
        return (principal.kind().word() + ' ' + principal.id().orElse("")).toLowerCase(Locale.ROOT);
    }

    private static Write write(EntityType type, ResourceRef resource, List<Change> changes) {
        return new Write(
                resource,
                changes,
                "PATCH",
                type.access(resource.id()),
                Optional.of(body(type, changes).toString()));
    }

    private static ObjectNode body(EntityType type, List<Change> changes) {
        ArrayNode entries = JsonNodeFactory.instance.arrayNode();
        changes.forEach(change -> entries.add(RoleEntry.of(type, change)));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        return switch (type.family().rows()) {
            case SHARED_ROLES -> {
                body.put("operation", "updateRoles").set("roles", entries);
                yield body;
            }
            case ACCESS_CONTROL -> {
                body.set("data", entries);
                // Left out it is true: one e-mail a recipient.
                yield body.put("sendNotification", false);
            }
        };
    }
}
