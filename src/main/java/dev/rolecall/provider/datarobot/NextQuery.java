package dev.rolecall.provider.datarobot;

import dev.rolecall.http.PathBuilder;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The query of a page's `next`: all that is ever taken from it, so that a listing stays on the
/// path and the host it began with (FACTS 3.1).
final class NextQuery {
    private static final Pattern QUERY = Pattern.compile("\\?([^#]+)");
    private static final Pattern NOT_ENCODED =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^A-Za-z0-9\\-._~!$&'()*+,;=:@/?%]");

    private NextQuery() {}

    /// Empty if `next` has no query: then it leads nowhere.
    static Optional<String> of(String next) {
        Matcher query = QUERY.matcher(next);
        return query.find() ? Optional.of(encoded(query.group(1))) : Optional.empty();
    }

    private static String encoded(String query) {
        return NOT_ENCODED
                .matcher(query)
                .replaceAll(bad -> Matcher.quoteReplacement(PathBuilder.encode(bad.group())));
    }
}
