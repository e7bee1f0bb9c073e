package dev.rolecall.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Which snapshots need not be kept.
class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Retention RETENTION = new Retention(ZoneOffset.UTC);

    private static SnapshotSummary taken(long number, Instant at) {
        return new SnapshotSummary(number, at, true, 1, 1, 0, false);
    }

    private static SnapshotSummary pinned(long number, Instant at) {
        return new SnapshotSummary(number, at, true, 1, 1, 0, true);
    }

    private static Instant ago(long days, long hours) {
        return NOW.minus(Duration.ofDays(days)).minus(Duration.ofHours(hours));
    }

    @Test
    void every_one_of_the_last_week_is_kept() {
        List<SnapshotSummary> hourly = new ArrayList<>();
        for (int hours = 7 * 24; hours >= 0; hours--) {
            hourly.add(taken(hourly.size(), ago(0, hours)));
        }

        assertThat(RETENTION.spare(hourly, NOW)).isEmpty();
    }

    @Test
    void the_last_of_each_day_is_kept_for_a_quarter() {
        List<SnapshotSummary> snapshots =
                List.of(
                        taken(1, ago(30, 9)),
                        taken(2, ago(30, 6)),
                        taken(3, ago(29, 8)),
                        taken(4, ago(29, 1)),
                        taken(5, NOW));

        assertThat(RETENTION.spare(snapshots, NOW)).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void the_last_of_each_month_is_kept_for_two_years() {
        List<SnapshotSummary> snapshots =
                List.of(
                        taken(1, Instant.parse("2024-11-10T12:00:00Z")),
                        taken(2, Instant.parse("2025-01-10T12:00:00Z")),
                        taken(3, Instant.parse("2025-01-30T12:00:00Z")),
                        taken(4, Instant.parse("2025-02-01T12:00:00Z")),
                        taken(5, NOW));

        assertThat(RETENTION.spare(snapshots, NOW)).containsExactlyInAnyOrder(1L, 2L);
    }

    @Test
    void pinned_ones_and_the_newest_are_kept_for_ever() {
        List<SnapshotSummary> snapshots =
                List.of(pinned(1, ago(9000, 0)), taken(2, ago(8000, 0)), taken(3, ago(5000, 0)));

        assertThat(RETENTION.spare(snapshots, NOW)).containsExactly(2L);
    }

    @Test
    void thinning_every_day_ends_with_what_thinning_once_would_keep_of_whole_months() {
        List<SnapshotSummary> kept = new ArrayList<>();
        Instant now = Instant.EPOCH;
        for (int day = 0; day < 900; day++) {
            now = Instant.EPOCH.plus(Duration.ofDays(day));
            kept.add(taken(day * 2L, now));
            kept.add(taken(day * 2L + 1, now.plus(Duration.ofHours(6))));
            Set<Long> spare = RETENTION.spare(kept, now.plus(Duration.ofHours(7)));
            kept.removeIf(snapshot -> spare.contains(snapshot.number()));
        }
        Instant end = now;

        long lastWeek = kept.stream().filter(one -> younger(one, end, 6)).count();
        long lastQuarter = kept.stream().filter(one -> younger(one, end, 91)).count();
        assertThat(lastWeek).isEqualTo(13);
        assertThat(lastQuarter - lastWeek).isBetween(84L, 87L);
        assertThat(kept.size() - lastQuarter).isBetween(20L, 23L);
    }

    private static boolean younger(SnapshotSummary one, Instant now, int days) {
        return one.at().isAfter(now.minus(Duration.ofDays(days)));
    }

    @Test
    void snapshots_from_the_future_are_kept_when_the_clock_was_set_back() {
        List<SnapshotSummary> snapshots = new ArrayList<>();
        for (int number = 0; number < 50; number++) {
            snapshots.add(taken(number, ago(0, 50 - number)));
        }

        assertThat(RETENTION.spare(snapshots, ago(4000, 0))).isEmpty();
    }

    @Test
    void what_was_taken_while_the_clock_was_wrong_is_as_old_as_what_came_before_it() {
        List<SnapshotSummary> snapshots =
                List.of(
                        taken(1, ago(1, 0)),
                        taken(2, Instant.EPOCH),
                        taken(3, Instant.EPOCH.plusSeconds(60)),
                        taken(4, NOW));

        assertThat(RETENTION.spare(snapshots, NOW)).isEmpty();
        assertThat(RETENTION.spare(snapshots, NOW.plus(Duration.ofDays(30))))
                .as("once they are old, only the last of the day stays")
                .isEqualTo(Set.of(1L, 2L));
    }

    @Test
    void nothing_is_spared_of_nothing() {
        assertThat(RETENTION.spare(List.of(), NOW)).isEmpty();
    }
}
