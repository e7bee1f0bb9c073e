package dev.rolecall.sandbox.world;

import dev.rolecall.sandbox.http.Service;
import java.util.Arrays;
import java.util.List;

/// The kinds of resource the sandbox holds, in the order in which a very small one is filled.
public enum Kind {
    LIBRARY(Service.MISTRAL, 24),
    CORPUS(Service.GEMINI, 6),
    USE_CASE(Service.DATAROBOT, 10),
    NOTEBOOK(Service.DATAROBOT, 24),
    TUNED_MODEL(Service.GEMINI, 12),
    DEPLOYMENT(Service.DATAROBOT, 9),
    DATASET(Service.DATAROBOT, 8),
    PROJECT(Service.DATAROBOT, 7);

    private final Service service;
    private final int weight;

    Kind(Service service, int weight) {
        this.service = service;
        this.weight = weight;
    }

    /// The service that holds resources of this kind.
    public Service service() {
        return service;
    }

    int weight() {
        return weight;
    }

    static int totalWeight() {
        return Arrays.stream(values()).mapToInt(Kind::weight).sum();
    }

    static List<Kind> inOrder() {
        return List.of(values());
    }
}
