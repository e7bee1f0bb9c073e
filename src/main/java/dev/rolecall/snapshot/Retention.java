package dev.rolecall.snapshot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How long snapshots are kept: every one for a week, the last of a day for a quarter, the last of
/// a month for two years, pinned ones and the newest for ever.
///
/// Clocks are set back now and then. A snapshot is taken for no older than those with a lower
/// number, and one from the future is kept.
///
/// @param zone where days and months begin
public record Retention(ZoneId zone) {
    private static final Duration EVERY_ONE = Duration.ofDays(7);
    private static final Duration ONE_A_DAY = Duration.ofDays(92);
    private static final Duration ONE_A_MONTH = Duration.ofDays(731);

    /// The numbers of those among `snapshots` of one account that need not be kept at `now`.
    public Set<Long> spare(Collection<SnapshotSummary> snapshots, Instant now) {
        List<Dated> newestFirst = dated(snapshots, now).reversed();
        Set<Long> spare = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        for (Dated dated : newestFirst.stream().skip(1).toList()) {
            LocalDate day = dated.at().atZone(zone).toLocalDate();
            Duration age = Duration.between(dated.at(), now);
            boolean wanted;
            if (age.compareTo(EVERY_ONE) <= 0) {
                wanted = true;
            } else if (age.compareTo(ONE_A_DAY) <= 0) {
                wanted = days.add(day);
            } else {
                wanted = age.compareTo(ONE_A_MONTH) <= 0 && months.add(YearMonth.from(day));
            }
            if (!wanted && !dated.snapshot().pinned()) {
                spare.add(dated.snapshot().number());
            }
        }
        return spare;
    }

    /// A snapshot and when it was taken, as far as that can be believed.
    private record Dated(SnapshotSummary snapshot, Instant at) {}

    private static List<Dated> dated(Collection<SnapshotSummary> snapshots, Instant now) {
        List<Dated> dated = new ArrayList<>();
        Instant latest = Instant.MIN;
        for (SnapshotSummary snapshot :
                snapshots.stream()
                        .sorted(Comparator.comparingLong(SnapshotSummary::number))
                        .toList()) {
            boolean future = snapshot.at().isAfter(now);
            if (!future && snapshot.at().isAfter(latest)) {
                latest = snapshot.at();
            }
            dated.add(new Dated(snapshot, future ? snapshot.at() : latest));
        }
        return dated;
    }
}
