package dev.rolecall.sandbox.google;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/// Refusals as OAuth has them, and as Google's other services have them.
final class OAuthErrors {
    private OAuthErrors() {}

    static Refusal refusal(int status, String error, String description) {
        return new Refusal(error(status, error, description));
    }

    static Reply error(int status, String error, String description) {
        ObjectNode body = Json.object();
        body.put("error", error).put("error_description", description);
        return Reply.json(status, body);
    }

    /// A refusal of the service that hands out tokens of service accounts.
    static Refusal ofService(int code, String status, String message) {
        ObjectNode body = Json.object();
        body.putObject("error").put("code", code).put("message", message).put("status", status);
        return new Refusal(Reply.json(code, body));
    }
}
