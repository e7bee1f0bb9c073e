package dev.rolecall.provider.datarobot;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Json;
import dev.rolecall.http.JsonRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/// DataRobot's JSON as it comes (FACTS 3.1 to 3.3): words as sent, nothing required.
final class DataRobotWire {
    private DataRobotWire() {}

    /// One page of a list. Old lists are bare arrays, all in one (FACTS 3.1).
    record Page(List<JsonNode> rows, Optional<String> next, OptionalInt totalCount) {
        /// @throws FailureException with [Failure.Unreadable] if `answer` is no page at all
        static Page of(JsonNode answer) throws FailureException {
            JsonNode rows = answer.isArray() ? answer : answer.path("data");
            if (!rows.isArray()) {
                throw new FailureException(new Failure.Unreadable(200, Json.excerpt(answer)));
            }
            return new Page(
                    List.copyOf(rows.values()),
                    new JsonRow(answer).text("next"),
                    total(answer.path("totalCount")));
        }
    }

    /// More than can be counted is still more than was listed.
    private static OptionalInt total(JsonNode count) {
        if (!count.isIntegralNumber()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(count.canConvertToInt() ? count.asInt() : Integer.MAX_VALUE);
    }

    /// An entity, by the fields its row of the table names.
    record Entity(Optional<String> id, Optional<String> name, Optional<String> useCaseId) {
        static Entity of(EntityType type, JsonNode node) {
            JsonRow row = new JsonRow(node);
            return new Entity(
                    row.text(type.idField()), row.text(type.nameField()), row.text("useCaseId"));
        }
    }

    /// One row of an access list of either form.
    ///
    /// @param extras the fields that are neither who nor which role
    record Holder(
            Optional<String> shareRecipientType,
            Optional<String> id,
            Optional<String> name,
            Optional<String> role,
            Map<String, String> extras) {

        static Holder of(Family family, JsonNode node) {
            JsonRow row = new JsonRow(node);
            return switch (family.rows()) {
                case SHARED_ROLES ->
                        new Holder(
                                row.text("shareRecipientType"),
                                row.text("id"),
                                row.text("name"),
                                row.text("role"),
                                row.extras(List.of("shareRecipientType", "id", "name", "role")));
                case ACCESS_CONTROL ->
                        new Holder(
                                Optional.of("user"),
                                row.text("userId"),
                                row.text("username"),
                                row.text("role"),
                                row.extras(List.of("userId", "username", "role")));
            };
        }
    }

    /// The access list of one notebook in the answer to a call for many (FACTS 3.2).
    record NotebookRoles(Optional<String> notebookId, Optional<List<JsonNode>> roles) {
        static NotebookRoles of(JsonNode node) {
            JsonNode roles = node.path("roles");
            return new NotebookRoles(
                    new JsonRow(node).text("notebookId"),
                    roles.isArray() ? Optional.of(List.copyOf(roles.values())) : Optional.empty());
        }
    }
}
