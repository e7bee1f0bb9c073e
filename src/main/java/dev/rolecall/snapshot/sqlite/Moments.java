package dev.rolecall.snapshot.sqlite;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/// Points in time as whole microseconds since 1970, as the database has them.
final class Moments {
    private Moments() {}

    static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    static Instant read(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
