package dev.rolecall.sandbox.world;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/// Where everything invented comes from: the same seed, purpose and number always give the same
/// thing, whatever was asked before.
///
/// @param value the seed itself
public record Seed(long value) {
    /// All invented moments lie in the two years before this one.
    private static final Instant LATEST = Instant.parse("2026-11-02T09:00:00Z");

    private static final int DAYS = 730;

    /// Random numbers for one purpose and number.
    public SplittableRandom random(String purpose, long number) {
        long mixed =
                value * 0x9E3779B97F4A7C15L + purpose.hashCode() * 0xC2B2AE3D27D4EB4FL + number;
        SplittableRandom random = new SplittableRandom(mixed);
        return new SplittableRandom(random.nextLong() ^ number);
    }

    /// A random-looking version 4 UUID.
    public String uuid(String purpose, long number) {
        SplittableRandom random = random("uuid " + purpose, number);
        long high = (random.nextLong() & 0xFFFFFFFFFFFF0FFFL) | 0x0000000000004000L;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }

    /// A 24-digit hexadecimal object id, as DataRobot has them.
    public String objectId(String purpose, long number) {
        SplittableRandom random = random("object " + purpose, number);
        long seconds = LATEST.getEpochSecond() - random.nextLong(DAYS * 86_400L);
        return String.format("%08x%016x", seconds, random.nextLong());
    }

    /// A few lower-case letters and digits, as Gemini adds to its names.
    public String suffix(String purpose, long number, int length) {
        SplittableRandom random = random("suffix " + purpose, number);
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(Character.forDigit(random.nextInt(36), 36));
        }
        return text.toString();
    }

    /// A moment in the two years before the sandbox's "now", to the microsecond.
    public Instant moment(String purpose, long number) {
        SplittableRandom random = random("moment " + purpose, number);
        Duration before = Duration.ofSeconds(random.nextLong(DAYS * 86_400L));
        return LATEST.minus(before).plusNanos(random.nextLong(1_000_000) * 1_000);
    }

    /// One of these.
    public <T> T pick(List<T> choices, String purpose, long number) {
        return choices.get(random("pick " + purpose, number).nextInt(choices.size()));
    }
}
