package dev.rolecall.provider.gemini;

import dev.rolecall.domain.ResourceKind;
import java.util.Arrays;
import java.util.List;

/// The two collections of Gemini whose members can be shared, and how each is listed (FACTS 2.2).
enum GeminiCollection {
    CORPORA("corpus", "corpora", 20),

    TUNED_MODELS("tunedModel", "tunedModels", 1000);

    private final String kind;
    private final String word;
    private final int pageSize;

    GeminiCollection(String kind, String word, int pageSize) {
        this.kind = kind;
        this.word = word;
        this.pageSize = pageSize;
    }

    /// @throws IllegalArgumentException if Gemini shares no such kind
    static GeminiCollection of(ResourceKind kind) {
        return Arrays.stream(values())
                .filter(collection -> collection.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Gemini has no " + kind));
    }

    ResourceKind kind() {
        return new ResourceKind(kind);
    }

    /// The collection's name in paths, in resource names and as the field of a list.
    String word() {
        return word;
    }

    /// The most the service puts on one page.
    int pageSize() {
        return pageSize;
    }

    /// The listings whose union is everything of this kind; an empty one has no filter.
    ///
    /// Without a filter the service leaves out the tuned models that are shared with everyone. The
    /// caller's own among them, and those the caller may share as a writer, are the ones whose
    /// access lists matter most, so both are asked for. `readers:everyone` would list the public
    /// models of the whole world, whose access lists are not the caller's to read.
    List<String> filters() {
        return switch (this) {
            case CORPORA -> List.of("");
            case TUNED_MODELS -> List.of("", "owner:me", "writers:me");
        };
    }

    /// The identifier within a resource name: what follows `corpora/` or `tunedModels/`.
    String idOf(String name) {
        return name.startsWith(word + '/') ? name.substring(word.length() + 1) : name;
    }
}
