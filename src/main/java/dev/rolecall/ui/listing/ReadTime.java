package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Says when something was read, so that what is old looks old: the time alone means today. What
/// was read at a time that is still to come says that the clock was set back.
public final class ReadTime {
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM");
    private static final DateTimeFormatter DAY_AND_TIME =
            DateTimeFormatter.ofPattern("d MMM, HH:mm");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy");
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy");
    private static final DateTimeFormatter WHOLE =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.LONG);

    private final Messages messages;
    private final Clock clock;
    private final ZoneId zone;

    public ReadTime(Messages messages) {
        this(messages, Clock.systemUTC(), ZoneId.systemDefault());
    }

    /// @param zone where the person is
    public ReadTime(Messages messages, Clock clock, ZoneId zone) {
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    /// For a narrow column: the time if it was today, else the day, else the month of another year.
    public String narrow(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (isToday(local)) {
            return TIME.format(local);
        }
        return (isThisYear(local) ? DAY : MONTH).format(local);
    }

    /// For a sentence: the time, and the day unless it was today.
    public String inSentence(Instant at) {
        ZonedDateTime local = at.atZone(zone);
        if (isToday(local)) {
            return TIME.format(local);
        }
        return (isThisYear(local) ? DAY_AND_TIME : YEAR).format(local);
    }

    /// The whole date and the zone, for whoever points at it.
    public String whole(Instant at) {
        String told = WHOLE.format(at.atZone(zone));
        boolean stillToCome = at.isAfter(clock.instant().plus(CLOCKS_DIFFER));
        return stillToCome ? messages.text("listing.readInFuture", told) : told;
    }

    private boolean isToday(ZonedDateTime local) {
        return local.toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
    }

    private boolean isThisYear(ZonedDateTime local) {
        return local.getYear() == clock.instant().atZone(zone).getYear();
    }
}
