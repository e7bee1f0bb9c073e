package dev.rolecall.provider.mistral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/// Mistral's JSON as records (FACTS 1.2 and 1.5); fields of answers may be missing, others ignored.
final class MistralWire {
    private MistralWire() {}

    /// One page of the library list, of any of its three generations.
    @JsonNaming(SnakeCaseStrategy.class)
    record Libraries(
            @Nullable List<Library> data,
            @Nullable String nextPageToken,
            @Nullable Pagination pagination) {}

    /// The deprecated paging of the second generation.
    @JsonNaming(SnakeCaseStrategy.class)
    record Pagination(@Nullable Boolean hasMore) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Library(@Nullable String id, @Nullable String name, @Nullable String ownerId) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Sharing(
            @Nullable String role,
            @Nullable String shareWithType,
            @Nullable String shareWithUuid,
            @Nullable String userId) {}

    /// The body of PUT; `org_id` is deprecated and left out.
    @JsonNaming(SnakeCaseStrategy.class)
    record SharingRequest(String level, String shareWithUuid, String shareWithType) {}

    /// The body of DELETE. The specification also demands `level`, which is its slip (FACTS 1.2).
    @JsonNaming(SnakeCaseStrategy.class)
    record SharingDelete(String shareWithUuid, String shareWithType) {}

    @JsonNaming(SnakeCaseStrategy.class)
    record Identity(
            @Nullable String id,
            @Nullable String email,
            @Nullable String firstName,
            @Nullable String lastName,
            @Nullable Named workspace,
            @Nullable Named organization,
            @Nullable Named apiKey) {}

    /// A thing the identity belongs to.
    record Named(@Nullable String id, @Nullable String name) {}
}
