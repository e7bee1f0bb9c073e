package dev.rolecall.network.proxy;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// `weekdayRange`, `dateRange` and `timeRange`: both ends belong to a range, and a range whose end
/// lies before its start goes round.
final class PacCalendar {
    private static final List<String> DAYS =
            List.of("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN");
    private static final List<String> MONTHS =
            List.of(
                    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV",
                    "DEC");
    private static final int[] TIME_UNITS = {3600, 60, 1};
    private static final int DAY_SHARE = 1;
    private static final int MONTH_SHARE = 100;
    private static final int YEAR_SHARE = 10_000;

    private final Clock clock;

    /// @param clock in the zone of this machine
    PacCalendar(Clock clock) {
        this.clock = clock;
    }

    boolean weekdayRange(List<String> arguments) {
        List<String> days = withoutZone(arguments);
        if (days.isEmpty()) {
            return false;
        }
        int from = DAYS.indexOf(days.getFirst());
        int to = DAYS.indexOf(days.getLast());
        int today = now(arguments).getDayOfWeek().getValue() - 1;
        return from >= 0 && to >= 0 && between(from, today, to);
    }

    boolean timeRange(List<String> arguments) {
        List<String> parts = withoutZone(arguments);
        ZonedDateTime now = now(arguments);
        int seconds = now.toLocalTime().toSecondOfDay();
        return switch (parts.size()) {
            case 1 -> number(parts.getFirst()) == now.getHour();
            case 2 -> between(number(parts.get(0)), now.getHour(), number(parts.get(1)));
            case 4 -> between(seconds(parts, 0, 2), seconds / 60 * 60, seconds(parts, 2, 2));
            case 6 -> between(seconds(parts, 0, 3), seconds, seconds(parts, 3, 3));
            default -> false;
        };
    }

    boolean dateRange(List<String> arguments) {
        List<String> parts = withoutZone(arguments);
        if (parts.isEmpty() || (parts.size() > 1 && parts.size() % 2 == 1)) {
            return false;
        }
        int half = Math.max(1, parts.size() / 2);
        List<String> from = parts.subList(0, half);
        List<String> to = parts.subList(parts.size() - half, parts.size());
        List<Integer> shares = from.stream().map(PacCalendar::share).toList();
        if (!shares.equals(to.stream().map(PacCalendar::share).toList())) {
            return false;
        }
        ZonedDateTime now = now(arguments);
        int today = 0;
        for (int share : shares.stream().distinct().toList()) {
            today +=
                    share
                            * switch (share) {
                                case DAY_SHARE -> now.getDayOfMonth();
                                case MONTH_SHARE -> now.getMonthValue();
                                default -> now.getYear();
                            };
        }
        return between(date(from), today, date(to));
    }

    private static boolean between(int from, int value, int to) {
        return from <= to ? from <= value && value <= to : from <= value || value <= to;
    }

    private static int date(List<String> parts) {
        return parts.stream().mapToInt(part -> share(part) * value(part)).sum();
    }

    private static int share(String part) {
        if (MONTHS.contains(part)) {
            return MONTH_SHARE;
        }
        return number(part) > 31 ? YEAR_SHARE : DAY_SHARE;
    }

    private static int value(String part) {
        return MONTHS.contains(part) ? MONTHS.indexOf(part) + 1 : number(part);
    }

    private static int seconds(List<String> parts, int from, int count) {
        int seconds = 0;
        for (int unit = 0; unit < count; unit++) {
            seconds += number(parts.get(from + unit)) * TIME_UNITS[unit];
        }
        return seconds;
    }

    private static int number(String part) {
        return part.matches("\\d{1,4}(\\.0)?") ? (int) Double.parseDouble(part) : -1;
    }

    private ZonedDateTime now(List<String> arguments) {
        ZonedDateTime here = ZonedDateTime.now(clock);
        return isGreenwich(arguments) ? here.withZoneSameInstant(ZoneOffset.UTC) : here;
    }

    private static List<String> withoutZone(List<String> arguments) {
        List<String> parts = new ArrayList<>(arguments);
        if (isGreenwich(arguments)) {
            parts.removeLast();
        }
        return parts.stream().map(part -> part.strip().toUpperCase(Locale.ROOT)).toList();
    }

    private static boolean isGreenwich(List<String> arguments) {
        return !arguments.isEmpty() && arguments.getLast().equalsIgnoreCase("GMT");
    }
}
