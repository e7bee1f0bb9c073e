package dev.rolecall.apply;

import java.util.regex.Pattern;

/// Cuts what looks like a credential out of what a service says, before it is recorded for good.
/// The connection has cut its own already; this is for whatever else a service may repeat.
final class Credentials {
    private static final String DOTS = "••••";
    private static final Pattern AFTER_WORD =
            Pattern.compile("(?i)\\b(bearer|token|basic)(\\s+)[\\w+/=.~-]{8,}");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)((?:api[_-]?key|x-goog-api-key|key|token|secret|password)[\"']?\\s*[:=]\\s*[\"']?)"
                            + "[\\w+/=.~-]{8,}");
    private static final Pattern GOOGLE = Pattern.compile("\\b(AIza|ya29\\.)[\\w.~-]{8,}");

    private Credentials() {}

    static String cutFrom(String text) {
        String cut = AFTER_WORD.matcher(text).replaceAll("$1$2" + DOTS);
        cut = NAMED.matcher(cut).replaceAll("$1" + DOTS);
        return GOOGLE.matcher(cut).replaceAll(DOTS);
    }
}
