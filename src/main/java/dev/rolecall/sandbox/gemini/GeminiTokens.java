package dev.rolecall.sandbox.gemini;

/// The credentials the Gemini double knows; all of them plainly invented.
public final class GeminiTokens {
    /// Access token of the administrator, who owns the corpora and most tuned models.
    public static final String OWNER = "sandbox-gemini-owner-token";

    /// Access token of a person who may only read what was shared with them.
    public static final String READER = "sandbox-gemini-reader-token";

    /// A good access token without the scopes access lists need: 403.
    public static final String WRONG_SCOPE = "sandbox-gemini-wrong-scope-token";

    /// An access token that has ended: 401.
    public static final String EXPIRED = "sandbox-gemini-expired-token";

    /// An API key: models can be listed, access lists answer 401 (FACTS 2.1).
    public static final String API_KEY = "sandbox-gemini-api-key";

    private GeminiTokens() {}
}
