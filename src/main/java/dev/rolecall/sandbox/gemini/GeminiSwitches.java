package dev.rolecall.sandbox.gemini;

import java.time.Duration;

/// What the facts about Gemini leave open, to be set either way while the sandbox runs.
public final class GeminiSwitches {
    private final SharingSwitches sharing = new SharingSwitches();
    private volatile Duration lag = Duration.ZERO;
    private volatile boolean secondGrantUpdates;
    private volatile boolean unknownIsNotFound;
    private volatile boolean everyoneMayWrite;
    private volatile boolean emptyListsWritten;
    private volatile boolean keyReadsTunedModels = true;
    private volatile boolean serviceDisabled;
    private volatile boolean quotaProjectNeeded;
    private volatile Withdrawal withdrawal = Withdrawal.NONE;

    /// Whether and how the service has stopped to offer access lists (FACTS 2.5).
    public enum Withdrawal {
        NONE,
        NOT_FOUND,
        NOT_IMPLEMENTED
    }

    /// Switches in the position the facts think likeliest, without lag.
    public GeminiSwitches() {}

    /// The open questions about permissions.
    public SharingSwitches sharing() {
        return sharing;
    }

    /// How long a write stays unseen by reads, and new rows answer 403 (FACTS 2.3; seen up to 30
    /// s). FACTS 7 asks for three seconds; it is zero until it is set, so that no test and no
    /// script waits for what it does not look at.
    public GeminiSwitches lag(Duration duration) {
        lag = duration;
        return this;
    }

    /// Whether granting the same address twice changes the role instead of answering 409 (FACTS
    /// 2.3).
    public GeminiSwitches secondGrantUpdates(boolean updates) {
        secondGrantUpdates = updates;
        return this;
    }

    /// Whether unknown and unshared resources answer 404 instead of 403 (FACTS 2.3; both were
    /// seen).
    public GeminiSwitches unknownIsNotFound(boolean notFound) {
        unknownIsNotFound = notFound;
        return this;
    }

    /// Whether EVERYONE may be made a WRITER instead of answering 400 (FACTS 2.3, assumed).
    public GeminiSwitches everyoneMayWrite(boolean mayWrite) {
        everyoneMayWrite = mayWrite;
        return this;
    }

    /// Whether an empty list is written as `[]` instead of being left out (FACTS 2.2, assumed).
    public GeminiSwitches emptyListsWritten(boolean written) {
        emptyListsWritten = written;
        return this;
    }

    /// Whether an API key alone can list and read tuned models (FACTS 2.1).
    public GeminiSwitches keyReadsTunedModels(boolean reads) {
        keyReadsTunedModels = reads;
        return this;
    }

    /// Whether the API is switched off in the project: 403 SERVICE_DISABLED (FACTS 2.4).
    public GeminiSwitches serviceDisabled(boolean disabled) {
        serviceDisabled = disabled;
        return this;
    }

    /// Whether calls of a person need `x-goog-user-project`, which is otherwise ignored: 403
    /// without it (FACTS 2.1, assumed).
    public GeminiSwitches quotaProjectNeeded(boolean needed) {
        quotaProjectNeeded = needed;
        return this;
    }

    /// Whether the service no longer offers corpora and permissions at all (FACTS 2.5).
    public GeminiSwitches withdrawal(Withdrawal how) {
        withdrawal = how;
        return this;
    }

    Duration lag() {
        return lag;
    }

    boolean secondGrantUpdates() {
        return secondGrantUpdates;
    }

    boolean unknownIsNotFound() {
        return unknownIsNotFound;
    }

    boolean everyoneMayWrite() {
        return everyoneMayWrite;
    }

    boolean emptyListsWritten() {
        return emptyListsWritten;
    }

    boolean keyReadsTunedModels() {
        return keyReadsTunedModels;
    }

    boolean serviceDisabled() {
        return serviceDisabled;
    }

    boolean quotaProjectNeeded() {
        return quotaProjectNeeded;
    }

    Withdrawal withdrawal() {
        return withdrawal;
    }
}
