package dev.rolecall.testing;

import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a fake service holds: shelves and who may use them. Thread-safe.
public final class FakeShelves {
    private final Map<String, List<Grant>> shelves = new LinkedHashMap<>();

    /// Puts up a shelf, or replaces who may use it.
    public synchronized FakeShelves put(String id, Grant... grants) {
        shelves.put(id, new ArrayList<>(List.of(grants)));
        return this;
    }

    public synchronized List<String> ids() {
        return List.copyOf(shelves.keySet());
    }

    public synchronized List<Grant> grants(String id) {
        return List.copyOf(shelves.getOrDefault(id, List.of()));
    }

    synchronized void give(String id, Grant grant) {
        revoke(id, grant.principal());
        shelves.computeIfAbsent(id, _ -> new ArrayList<>()).add(grant);
    }

    synchronized void revoke(String id, Principal principal) {
        shelves.getOrDefault(id, new ArrayList<>())
                .removeIf(grant -> grant.principal().same(principal));
    }
}
