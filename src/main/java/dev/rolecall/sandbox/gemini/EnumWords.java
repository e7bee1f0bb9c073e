package dev.rolecall.sandbox.gemini;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// An enum of Google's protocol, which travels as a name or, for some clients, as a number.
///
/// @param words the names by their numbers
record EnumWords(List<String> words) {
    /// A number that no release of the protocol has used, for words that are not in the list.
    private static final int UNKNOWN = 99;

    static final EnumWords GRANTEE_TYPES =
            new EnumWords(List.of("GRANTEE_TYPE_UNSPECIFIED", "USER", "GROUP", "EVERYONE"));
    static final EnumWords ROLES =
            new EnumWords(List.of("ROLE_UNSPECIFIED", "OWNER", "WRITER", "READER"));
    static final EnumWords STATES =
            new EnumWords(List.of("STATE_UNSPECIFIED", "CREATING", "ACTIVE", "FAILED"));

    /// The name a request means by a name or a number; empty when it is neither.
    Optional<String> read(JsonNode value) {
        if (value.isInt()) {
            int number = value.intValue();
            return number >= 0 && number < words.size()
                    ? Optional.of(words.get(number))
                    : Optional.empty();
        }
        return value.isString() && words.contains(value.asString())
                ? Optional.of(value.asString())
                : Optional.empty();
    }

    int number(String word) {
        int number = words.indexOf(word);
        return number < 0 ? UNKNOWN : number;
    }
}
