package dev.rolecall.sandbox.mistral;

import java.util.function.UnaryOperator;

/// What the facts about Mistral leave open about the sharing of libraries, to be set either way
/// while the sandbox runs.
public final class SharingSwitches {
    private volatile int brokenRuleStatus = 403;
    private volatile int unknownLibraryStatus = 404;
    private volatile boolean absentMayBeDeleted;
    private volatile boolean keyedByUuidAlone;
    private volatile boolean organizationsWithoutUuid;
    private volatile UnaryOperator<String> roleWords = UnaryOperator.identity();

    SharingSwitches() {}

    /// The status of what breaks a rule of sharing: 403, or 400, 409 or 422 (FACTS 1.3, assumed).
    public SharingSwitches brokenRuleStatus(int status) {
        brokenRuleStatus = status;
        return this;
    }

    /// The status for a library that is not there, or not there for the caller: 404 or 403 (FACTS
    /// 1.3, assumed).
    public SharingSwitches unknownLibraryStatus(int status) {
        unknownLibraryStatus = status;
        return this;
    }

    /// Whether deleting an access that is not there answers 204 instead of 404 (FACTS 1.3,
    /// assumed).
    public SharingSwitches absentMayBeDeleted(boolean mayBe) {
        absentMayBeDeleted = mayBe;
        return this;
    }

    /// Whether the UUID alone tells whose access a request is about, instead of type and UUID; then
    /// one of another type is overwritten (FACTS 1.3, assumed).
    public SharingSwitches keyedByUuidAlone(boolean alone) {
        keyedByUuidAlone = alone;
        return this;
    }

    /// Whether every share with the organization is answered with `"share_with_uuid":null`, and not
    /// only an old one (FACTS 1.2, assumed).
    public SharingSwitches organizationsWithoutUuid(boolean without) {
        organizationsWithoutUuid = without;
        return this;
    }

    /// How answers spell Viewer, Editor and Owner, such as in small letters (FACTS 1.2, assumed).
    public SharingSwitches roleWords(UnaryOperator<String> spelling) {
        roleWords = spelling;
        return this;
    }

    int brokenRuleStatus() {
        return brokenRuleStatus;
    }

    int unknownLibraryStatus() {
        return unknownLibraryStatus;
    }

    boolean absentMayBeDeleted() {
        return absentMayBeDeleted;
    }

    boolean keyedByUuidAlone() {
        return keyedByUuidAlone;
    }

    boolean organizationsWithoutUuid() {
        return organizationsWithoutUuid;
    }

    String word(String role) {
        return roleWords.apply(role);
    }
}
