package dev.rolecall.sandbox.world;

import java.util.EnumMap;
import java.util.Map;

/// Shares a number of resources out over the kinds, believably: many libraries and notebooks, few
/// corpora.
public final class Split {
    /// Vendor fact: at most five corpora in a Gemini project (FACTS 2.2).
    private static final int MOST_CORPORA = 5;

    private Split() {}

    /// How many resources of each kind make up this total, at least one in each service.
    public static Map<Kind, Integer> of(int total) {
        Map<Kind, Integer> sizes = new EnumMap<>(Kind.class);
        int left = total;
        for (Kind kind : Kind.inOrder()) {
            int first = left > 0 ? 1 : 0;
            sizes.put(kind, first);
            left -= first;
        }
        int toShare = left;
        for (Kind kind : Kind.inOrder()) {
            int more = toShare * kind.weight() / Kind.totalWeight();
            if (kind == Kind.CORPUS) {
                more = Math.min(more, MOST_CORPORA - 1);
            }
            sizes.merge(kind, more, Integer::sum);
            left -= more;
        }
        int toModels = left / 3;
        sizes.merge(Kind.TUNED_MODEL, toModels, Integer::sum);
        sizes.merge(Kind.NOTEBOOK, left - toModels, Integer::sum);
        return sizes;
    }
}
