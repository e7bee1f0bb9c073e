package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Gemini answers with; enums as numbers for clients that ask for them so.
final class GeminiAnswers {
    /// RFC 3339 with microseconds, as recorded (FACTS 2.2).
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private GeminiAnswers() {}

    static ObjectNode permission(Shareable thing, Permission permission, Request request) {
        ObjectNode json = Json.object();
        json.put("name", thing.name() + "/permissions/" + permission.id());
        word(json, "granteeType", EnumWords.GRANTEE_TYPES, permission.granteeType(), request);
        permission.emailAddress().ifPresent(address -> json.put("emailAddress", address));
        word(json, "role", EnumWords.ROLES, permission.role(), request);
        return json;
    }

    static ObjectNode resource(Shareable thing, Request request) {
        ObjectNode json = Json.object();
        json.put("name", thing.name());
        json.put("displayName", thing.displayName());
        if (thing.kind() == Kind.TUNED_MODEL) {
            json.put("description", "Tuned for: " + thing.displayName());
            word(json, "state", EnumWords.STATES, "ACTIVE", request);
            json.put("baseModel", "models/gemini-1.5-flash-001-tuning");
        }
        json.put("createTime", moment(thing.createdAt()));
        json.put("updateTime", moment(thing.createdAt().plus(Duration.ofHours(5))));
        return json;
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static void word(
            ObjectNode json, String field, EnumWords words, String word, Request request) {
        if (wantsNumbers(request)) {
            json.put(field, words.number(word));
        } else {
            json.put(field, word);
        }
    }

    private static boolean wantsNumbers(Request request) {
        return request.query()
                .first("$alt")
                .or(() -> request.query().first("alt"))
                .filter(alt -> alt.contains("enum-encoding=int"))
                .isPresent();
    }
}
