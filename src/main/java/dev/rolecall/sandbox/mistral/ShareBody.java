package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The body of PUT and DELETE …/share, checked as the service checks it.
///
/// @param level the level of a PUT
record ShareBody(Optional<String> level, String type, String uuid, Optional<String> organization) {
    private static final List<String> LEVELS = List.of("Viewer", "Editor");
    private static final List<String> TYPES = List.of("User", "Workspace", "Org");
    private static final Pattern UUID_FORM =
            Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    /// Reads the body.
    ///
    /// @throws dev.rolecall.sandbox.http.Refusal 422 with every problem found (FACTS 1.4)
    static ShareBody read(Request request, boolean withLevel) {
        JsonNode json = parsed(request);
        List<ObjectNode> problems = new ArrayList<>();
        if (!json.isObject()) {
            ObjectNode problem = MistralAnswers.problem("body", "", "missing", "Field required");
            problem.putArray("loc").add("body");
            problems.add(problem);
            throw MistralAnswers.invalid(problems);
        }
        if (withLevel) {
            choice(json, "level", LEVELS, problems);
        }
        uuid(json, "share_with_uuid", true, problems);
        choice(json, "share_with_type", TYPES, problems);
        uuid(json, "org_id", false, problems);
        if (!problems.isEmpty()) {
            throw MistralAnswers.invalid(problems);
        }
        return new ShareBody(
                withLevel ? Optional.of(Json.text(json, "level")) : Optional.empty(),
                Json.text(json, "share_with_type"),
                canonical(Json.text(json, "share_with_uuid")),
                Optional.of(Json.text(json, "org_id")).filter(text -> !text.isEmpty()));
    }

    static boolean isUuid(String text) {
        return UUID_FORM.matcher(text).matches();
    }

    private static String canonical(String uuid) {
        return UUID.fromString(uuid).toString();
    }

    private static JsonNode parsed(Request request) {
        try {
            return Json.read(request.body());
        } catch (JacksonException broken) {
            ObjectNode problem =
                    MistralAnswers.problem("body", "", "json_invalid", "JSON decode error");
            problem.putArray("loc").add("body").add(0);
            throw MistralAnswers.invalid(List.of(problem));
        }
    }

    private static void choice(
            JsonNode json, String field, List<String> choices, List<ObjectNode> problems) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()) {
            problems.add(MistralAnswers.problem("body", field, "missing", "Field required"));
        } else if (!value.isString() || !choices.contains(value.asString())) {
            String expected = "'" + String.join("', '", choices) + "'";
            ObjectNode problem =
                    MistralAnswers.problem("body", field, "enum", "Input should be " + expected);
            problem.set("input", value);
            problem.putObject("ctx").put("expected", expected);
            problems.add(problem);
        }
    }

    private static void uuid(
            JsonNode json, String field, boolean required, List<ObjectNode> problems) {
        JsonNode value = json.path(field);
        if (value.isMissingNode()) {
            if (required) {
                problems.add(MistralAnswers.problem("body", field, "missing", "Field required"));
            }
        } else if (required || !value.isNull()) {
            if (!value.isString() || !isUuid(value.asString())) {
                ObjectNode problem =
                        MistralAnswers.problem(
                                "body", field, "uuid_parsing", "Input should be a valid UUID");
                problem.set("input", value);
                problems.add(problem);
            }
        }
    }
}
