package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Request;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A permission as a request spells it, checked as far as it can be without knowing the resource.
///
/// @param role OWNER, WRITER or READER
record PermissionBody(Optional<String> granteeType, Optional<String> emailAddress, String role) {

    /// Reads the body of a create or patch call.
    ///
    /// @throws dev.rolecall.sandbox.http.Refusal 400 when a field is wrong
    static PermissionBody read(Request request) {
        JsonNode json = Json.read(request.body());
        if (!json.isObject()) {
            throw GeminiErrors.invalid("Permission must be set.");
        }
        Optional<String> role = word(json, "role", "role", EnumWords.ROLES);
        return new PermissionBody(
                word(json, "granteeType", "grantee_type", EnumWords.GRANTEE_TYPES)
                        .filter(type -> !type.equals("GRANTEE_TYPE_UNSPECIFIED")),
                Optional.of(either(json, "emailAddress", "email_address"))
                        .filter(JsonNode::isString)
                        .map(JsonNode::asString)
                        .filter(address -> !address.isBlank()),
                role.filter(word -> !word.equals("ROLE_UNSPECIFIED"))
                        .orElseThrow(() -> GeminiErrors.invalid("Permission.role must be set.")));
    }

    private static Optional<String> word(
            JsonNode json, String camel, String snake, EnumWords words) {
        JsonNode value = either(json, camel, snake);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return Optional.of(
                words.read(value)
                        .orElseThrow(() ->
                                GeminiErrors.invalid(
                                        "Invalid value at 'permission." + snake + "', " + value)));
    }

    private static JsonNode either(JsonNode json, String camel, String snake) {
        return json.has(camel) ? json.path(camel) : json.path(snake);
    }
}
