package dev.rolecall.i18n;

import java.util.List;

/// A sentence for people, not yet in a language: the key of a pattern in the bundle and what fills
/// it.
///
/// Arguments are strings, numbers, `java.time` values or further messages; never a secret.
public record Message(String key, List<Object> arguments) {
    public Message {
        arguments = List.copyOf(arguments);
    }

    /// A message of the pattern `key`, filled with `arguments` in their order.
    public static Message of(String key, Object... arguments) {
        return new Message(key, List.of(arguments));
    }

    /// Words that come from a service or a person and are shown exactly as they are.
    public static Message verbatim(String words) {
        return of("verbatim", words);
    }
}
