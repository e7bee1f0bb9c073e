package dev.rolecall.inventory.query;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A moment to look back to: some time ago, such as `7d`, or the beginning of a day, such as
/// `2026-11-01`.
public sealed interface Since {
    Pattern AGO = Pattern.compile("(\\d{1,4})([hdw])");

    /// Hours, days or weeks before now.
    record Ago(Duration time) implements Since {
        @Override
        public Instant from(Instant now, ZoneId zone) {
            return now.minus(time);
        }
    }

    /// The first moment of a day.
    record Day(LocalDate day) implements Since {
        @Override
        public Instant from(Instant now, ZoneId zone) {
            return day.atStartOfDay(zone).toInstant();
        }
    }

    /// The moment meant.
    ///
    /// @param zone where the person's day begins
    Instant from(Instant now, ZoneId zone);

    /// Reads `7d`, `24h`, `2w` or a day; empty if `text` is none of them.
    static Optional<Since> parse(String text) {
        Matcher ago = AGO.matcher(text.toLowerCase(Locale.ROOT));
        if (ago.matches()) {
            long count = Long.parseLong(ago.group(1));
            return Optional.of(
                    new Ago(
                            switch (ago.group(2)) {
                                case "h" -> Duration.ofHours(count);
                                case "d" -> Duration.ofDays(count);
                                default -> Duration.ofDays(7 * count);
                            }));
        }
        try {
            return Optional.of(new Day(LocalDate.parse(text)));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
