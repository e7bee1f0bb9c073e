package dev.rolecall.sandbox.google;

import java.util.Set;

/// The scopes the doubles know, by what they are good for (FACTS 2.1).
public final class GoogleScope {
    private static final String PREFIX = "https://www.googleapis.com/auth/";

    /// Acting as a service account, and everything of the cloud but access lists.
    public static final String CLOUD = PREFIX + "cloud-platform";

    /// Corpora and permissions, read and changed.
    public static final String RETRIEVER = PREFIX + "generative-language.retriever";

    /// Corpora and permissions, read only.
    public static final String RETRIEVER_READONLY = RETRIEVER + ".readonly";

    private static final Set<String> OFFERED = Set.of(CLOUD, RETRIEVER, RETRIEVER_READONLY);

    private GoogleScope() {}

    /// Whether a consent may ask for it: others were answered with `invalid_scope`.
    static boolean offered(String scope) {
        return OFFERED.contains(scope);
    }

    /// Whether these scopes let a call read, or change, access lists.
    public static boolean suffice(Set<String> scopes, boolean writes) {
        return scopes.contains(RETRIEVER) || (!writes && scopes.contains(RETRIEVER_READONLY));
    }
}
