package dev.rolecall.http;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// Builds the path and query of a request, encoding every part that is not written in the code, so
/// that no identifier can become another path (RFC 3986).
///
/// `PathBuilder.path("/v1/libraries").segment(id).path("/share").query("page_size", 100).text()`
public final class PathBuilder {
    private static final String UNRESERVED = "-._~";

    private final StringBuilder text = new StringBuilder();
    private boolean hasQuery;

    private PathBuilder() {}

    /// Begins with `literal`, which must start with a slash and is taken as it is.
    public static PathBuilder at(String literal) {
        return new PathBuilder().path(literal);
    }

    /// Appends `literal` as it is, such as `/share` or `:transferOwnership`.
    public PathBuilder path(String literal) {
        text.append(literal);
        return this;
    }

    /// Appends a slash and `segment`, encoded. A segment of dots alone is written `%2E`, and the
    /// client refuses to send it: to a server it may still mean the folder above.
    public PathBuilder segment(String segment) {
        text.append('/').append(encodeSegment(segment));
        return this;
    }

    /// Appends a query parameter, name and value encoded.
    public PathBuilder query(String name, String value) {
        text.append(hasQuery ? '&' : '?').append(encode(name)).append('=').append(encode(value));
        hasQuery = true;
        return this;
    }

    /// Appends a query parameter with a number.
    public PathBuilder query(String name, int value) {
        return query(name, Integer.toString(value));
    }

    /// The encoded path and query.
    public String text() {
        return text.toString();
    }

    /// `segment` encoded as one path segment.
    public static String encodeSegment(String segment) {
        return segment.equals(".") || segment.equals("..")
                ? segment.replace(".", "%2E")
                : encode(segment);
    }

    /// `value` with everything but unreserved characters percent-encoded as UTF-8.
    public static String encode(String value) {
        StringBuilder encoded = new StringBuilder(value.length() + 16);
        for (byte octet : value.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (octet & 0xff);
            if (unreserved(character)) {
                encoded.append(character);
            } else {
                encoded.append(String.format(Locale.ROOT, "%%%02X", (int) character));
            }
        }
        return encoded.toString();
    }

    private static boolean unreserved(char character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || UNRESERVED.indexOf(character) >= 0;
    }
}
