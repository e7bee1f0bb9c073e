package dev.rolecall.sandbox.gemini;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Permissions as they are, and as readers see them: a write may stay unseen for a while (FACTS
/// 2.3).
final class LaggingTable {
    private final Map<String, Permission> current = new LinkedHashMap<>();
    private final Deque<Version> versions = new ArrayDeque<>();

    private record Version(Instant from, Map<String, Permission> permissions) {}

    Optional<Permission> current(String id) {
        return Optional.ofNullable(current.get(id));
    }

    int size() {
        return current.size();
    }

    /// What a reader sees at this moment.
    Collection<Permission> seen() {
        return List.copyOf(seenNow().values());
    }

    Optional<Permission> seen(String id) {
        return Optional.ofNullable(seenNow().get(id));
    }

    void put(Permission permission, Duration lag) {
        before(lag);
        current.put(permission.id(), permission);
        after(lag);
    }

    void remove(String id, Duration lag) {
        before(lag);
        current.remove(id);
        after(lag);
    }

    private void before(Duration lag) {
        if (lag.isPositive() && versions.isEmpty()) {
            versions.add(new Version(Instant.MIN, new LinkedHashMap<>(current)));
        }
    }

    private void after(Duration lag) {
        if (!versions.isEmpty()) {
            versions.add(new Version(Instant.now().plus(lag), new LinkedHashMap<>(current)));
        }
    }

    private Map<String, Permission> seenNow() {
        Instant now = Instant.now();
        Optional<Version> seen = Optional.empty();
        while (!versions.isEmpty() && !versions.getFirst().from().isAfter(now)) {
            seen = Optional.of(versions.removeFirst());
        }
        if (versions.isEmpty()) {
            return current;
        }
        seen.ifPresent(versions::addFirst);
        return seen.map(Version::permissions).orElse(current);
    }
}
