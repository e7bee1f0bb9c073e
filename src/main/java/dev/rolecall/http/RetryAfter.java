package dev.rolecall.http;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the two forms of the `Retry-After` header (RFC 9110, 10.2.3).
final class RetryAfter {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}(\\.\\d*)?");

    private RetryAfter() {}

    /// The moment that `value` names, never before `now`; empty if it is neither form.
    static Optional<Instant> read(String value, Instant now) {
        String text = value.strip();
        if (SECONDS.matcher(text).matches()) {
            return Optional.of(now.plusMillis(Math.round(Double.parseDouble(text) * 1000)));
        }
        try {
            Instant date =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
            return Optional.of(date.isBefore(now) ? now : date);
        } catch (DateTimeException noDate) {
            return Optional.empty();
        }
    }
}
