package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/// Refusals in Google's shape (FACTS 2.4).
final class GeminiErrors {
    private static final String SERVICE = "generativelanguage.googleapis.com";

    private GeminiErrors() {}

    static Refusal invalid(String message) {
        return new Refusal(error(400, "INVALID_ARGUMENT", message));
    }

    static Refusal denied(String message) {
        return new Refusal(error(403, "PERMISSION_DENIED", message));
    }

    static Refusal refusal(int code, String status, String message) {
        return new Refusal(error(code, status, message));
    }

    /// A refusal with the word that belongs to its status.
    static Refusal refusal(int code, String message) {
        String word =
                switch (code) {
                    case 400 -> "INVALID_ARGUMENT";
                    case 403 -> "PERMISSION_DENIED";
                    case 404 -> "NOT_FOUND";
                    case 409 -> "ALREADY_EXISTS";
                    default -> "UNKNOWN";
                };
        return refusal(code, word, message);
    }

    static Refusal withReason(
            int code, String status, String message, String reason, Map<String, String> metadata) {
        ObjectNode body = body(code, status, message);
        ObjectNode detail = body.withObject("/error").putArray("details").addObject();
        detail.put("@type", "type.googleapis.com/google.rpc.ErrorInfo");
        detail.put("reason", reason);
        detail.put("domain", "googleapis.com");
        ObjectNode known = detail.putObject("metadata");
        known.put("service", SERVICE);
        metadata.forEach(known::put);
        return new Refusal(Reply.json(code, body));
    }

    static Reply error(int code, String status, String message) {
        return Reply.json(code, body(code, status, message));
    }

    private static ObjectNode body(int code, String status, String message) {
        ObjectNode body = Json.object();
        body.putObject("error").put("code", code).put("message", message).put("status", status);
        return body;
    }
}
