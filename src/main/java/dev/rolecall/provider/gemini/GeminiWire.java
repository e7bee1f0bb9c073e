package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.http.Json;
import dev.rolecall.http.JsonRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Gemini's JSON as it comes (FACTS 2.2): words as sent, nothing required, nothing coerced.
final class GeminiWire {
    private GeminiWire() {}

    /// One page of a list; an empty one arrives as `{}`.
    record Page(List<JsonNode> rows, Optional<String> nextPageToken) {
        private static final String TOKEN = "nextPageToken";

        /// @throws FailureException with [Failure.Unreadable] if `answer` is no page at all: an
        ///   object of other fields must not pass for an empty list
        static Page of(JsonNode answer, String field) throws FailureException {
            JsonNode rows = answer.path(field);
            boolean empty = answer.isObject() && rows.isMissingNode() && onlyToken(answer);
            if (!rows.isArray() && !rows.isNull() && !empty) {
                throw new FailureException(new Failure.Unreadable(200, Json.excerpt(answer)));
            }
            return new Page(List.copyOf(rows.values()), new JsonRow(answer).text(TOKEN));
        }

        private static boolean onlyToken(JsonNode answer) {
            return answer.propertyNames().stream().allMatch(TOKEN::equals);
        }
    }

    /// A corpus or a tuned model.
    record Member(Optional<String> name, Optional<String> displayName) {
        static Member of(JsonNode node) {
            JsonRow row = new JsonRow(node);
            return new Member(row.text("name"), row.text("displayName"));
        }
    }

    /// One row of an access list. Enumerations are words, or numbers where a service sends those.
    ///
    /// @param extras the fields nobody here knows, and an address on a grant to everyone
    record Permission(
            Optional<String> name,
            Optional<String> granteeType,
            Optional<String> emailAddress,
            Optional<String> role,
            Map<String, String> extras) {
        private static final List<String> READ =
                List.of("name", "granteeType", "emailAddress", "role");
        private static final List<String> READ_OF_EVERYONE = List.of("name", "granteeType", "role");

        static Permission of(JsonNode node) {
            JsonRow row = new JsonRow(node);
            Optional<String> granteeType = row.text("granteeType");
            boolean everyone = granteeType.equals(Optional.of("EVERYONE"));
            return new Permission(
                    row.text("name"),
                    granteeType,
                    row.text("emailAddress"),
                    row.text("role"),
                    row.extras(everyone ? READ_OF_EVERYONE : READ));
        }
    }
}
