package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the bodies of both families of writes: sharedRoles and accessControl (FACTS 3.3).
final class PatchBody {
    private static final int MOST = 100;

    private final Members members;

    PatchBody(Members members) {
        this.members = members;
    }

    /// The changes in `{"operation":"updateRoles","roles":[…]}`.
    List<RoleChange> sharedRoles(Kind kind, Request request) {
        JsonNode body = Json.read(request.body());
        if (!Json.text(body, "operation").equals("updateRoles")) {
            throw DataRobotErrors.invalid("operation", "value must be updateRoles");
        }
        List<RoleChange> changes = new ArrayList<>();
        for (JsonNode entry : entries(body, "roles")) {
            changes.add(sharedRole(kind, entry));
        }
        return changes;
    }

    /// The changes in `{"data":[{"username":…,"role":…}]}`.
    List<RoleChange> accessControl(Kind kind, Request request) {
        JsonNode body = Json.read(request.body());
        List<RoleChange> changes = new ArrayList<>();
        for (JsonNode entry : entries(body, "data")) {
            String username = Json.text(entry, "username");
            JsonNode role = entry.path("role");
            if (role.isMissingNode()) {
                throw DataRobotErrors.invalid("role", "is required");
            }
            boolean removes = role.isNull() || (role.isString() && role.asString().isEmpty());
            changes.add(
                    new RoleChange(
                            user(username),
                            removes ? Optional.empty() : Optional.of(role(kind, entry)),
                            flag(entry, "canShare"),
                            flag(entry, "canUseData")));
        }
        return changes;
    }

    /// Whether the body asks for e-mails, which it does unless it says no (FACTS 3.3).
    static boolean notifies(Request request) {
        return Json.read(request.body()).path("sendNotification").asBoolean(true);
    }

    private RoleChange sharedRole(Kind kind, JsonNode entry) {
        String type = Json.text(entry, "shareRecipientType");
        if (!List.of("user", "group", "organization").contains(type)) {
            throw DataRobotErrors.invalid(
                    "shareRecipientType", "value should be one of user, group, organization");
        }
        if (kind == Kind.USE_CASE && type.equals("group")) {
            throw DataRobotErrors.invalid(
                    "shareRecipientType", "groups are not supported for use cases");
        }
        boolean removes = Json.text(entry, "role").equals(RoleWords.NO_ROLE);
        return new RoleChange(
                recipient(kind, type, entry),
                removes ? Optional.empty() : Optional.of(role(kind, entry)),
                flag(entry, "canShare"),
                flag(entry, "canUseData"));
    }

    private Recipient recipient(Kind kind, String type, JsonNode entry) {
        String nameKey = kind == Kind.DATASET ? "name" : "username";
        boolean byId = entry.has("id");
        boolean byName = entry.has(nameKey);
        if (byId == byName) {
            throw DataRobotErrors.invalid("roles", "give either id or " + nameKey + ", not both");
        }
        if (byName && !type.equals("user")) {
            throw DataRobotErrors.invalid(nameKey, "is allowed for users only");
        }
        return byName
                ? user(Json.text(entry, nameKey))
                : members.byId(type, Json.text(entry, "id"))
                        .orElseThrow(
                                () -> DataRobotErrors.invalid("id", "recipient does not exist"));
    }

    private Recipient user(String username) {
        return members.byUserName(username)
                .orElseThrow(() -> DataRobotErrors.invalid("username", "user does not exist"));
    }

    private static String role(Kind kind, JsonNode entry) {
        String word = Json.text(entry, "role");
        return RoleWords.specific(kind, word)
                .orElseThrow(
                        () -> DataRobotErrors.invalid("role", "'" + word + "' is not a role here"));
    }

    private static Optional<Boolean> flag(JsonNode entry, String field) {
        return Optional.of(entry.path(field)).filter(JsonNode::isBoolean).map(JsonNode::asBoolean);
    }

    private static JsonNode entries(JsonNode body, String field) {
        JsonNode entries = body.path(field);
        if (!entries.isArray() || entries.isEmpty() || entries.size() > MOST) {
            throw DataRobotErrors.invalid(field, "length should be between 1 and " + MOST);
        }
        return entries;
    }
}
