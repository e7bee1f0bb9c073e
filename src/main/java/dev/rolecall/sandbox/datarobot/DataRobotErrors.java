package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/// Refusals in DataRobot's shape (FACTS 3.1).
final class DataRobotErrors {
    private DataRobotErrors() {}

    static Refusal refusal(int status, String message) {
        return new Refusal(message(status, message));
    }

    static Reply message(int status, String message) {
        return Reply.json(status, Json.object().put("message", message));
    }

    /// 422 with the reason at the field it is about.
    static Refusal invalid(String field, String reason) {
        ObjectNode body = Json.object().put("message", "Invalid field data");
        body.putObject("errors").put(field, reason);
        return new Refusal(Reply.json(422, body));
    }
}
