package dev.rolecall.sandbox.mistral;

/// The keys the Mistral double knows; all of them plainly invented.
public final class MistralTokens {
    /// Key of the administrator, who owns most libraries.
    public static final String OWNER = "sandbox-mistral-owner-key";

    /// Key of a person who owns nothing and sees what was shared with them.
    public static final String READER = "sandbox-mistral-reader-key";

    /// A key that is no longer good: every call answers 401.
    public static final String EXPIRED = "sandbox-mistral-expired-key";

    private MistralTokens() {}
}
