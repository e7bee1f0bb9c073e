package dev.rolecall.provider.gemini;

import dev.rolecall.domain.ResourceRef;
import dev.rolecall.http.PathBuilder;
import java.util.Optional;

/// The paths of Gemini's calls (FACTS 2.2), with every identifier encoded.
final class GeminiPaths {
    private static final int PERMISSIONS_A_PAGE = 1000;

    private GeminiPaths() {}

    /// One page of a collection; every query but the token is the same on all pages of a listing.
    static String list(
            GeminiCollection collection, int pageSize, String filter, Optional<String> token) {
        PathBuilder path = PathBuilder.at("/" + collection.word()).query("pageSize", pageSize);
        if (!filter.isEmpty()) {
            path.query("filter", filter);
        }
        token.ifPresent(value -> path.query("pageToken", value));
        return path.text();
    }

    static String member(ResourceRef resource) {
        return PathBuilder.at("/" + GeminiCollection.of(resource.kind()).word())
                .segment(resource.id())
                .text();
    }

    static String permissions(ResourceRef resource) {
        return member(resource) + "/permissions";
    }

    static String permissionsPage(ResourceRef resource, Optional<String> token) {
        PathBuilder path =
                PathBuilder.at(permissions(resource)).query("pageSize", PERMISSIONS_A_PAGE);
        token.ifPresent(value -> path.query("pageToken", value));
        return path.text();
    }

    static String transfer(ResourceRef resource) {
        return member(resource) + ":transferOwnership";
    }

    /// What tells a permission from the others of `resource`: the end of its full name, which is
    /// the same for one account wherever it has access (FACTS 2.2). Empty if `name` is not the full
    /// name of a permission of this resource: it cannot be sent then.
    static Optional<String> handle(ResourceRef resource, String name) {
        String prefix = prefix(resource);
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(name.substring(prefix.length()))
                : Optional.empty();
    }

    /// The path of one permission; whatever `handle` holds, it leads to no other resource.
    static String permission(ResourceRef resource, String handle) {
        return PathBuilder.at(permissions(resource)).segment(handle).text();
    }

    private static String prefix(ResourceRef resource) {
        return GeminiCollection.of(resource.kind()).word() + "/" + resource.id() + "/permissions/";
    }
}
