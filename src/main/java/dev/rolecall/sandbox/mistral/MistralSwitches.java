package dev.rolecall.sandbox.mistral;

/// What the facts about Mistral leave open, to be set either way while the sandbox runs.
public final class MistralSwitches {
    private final SharingSwitches sharing = new SharingSwitches();
    private volatile LibraryPaging paging = LibraryPaging.PAGE_TOKEN;
    private volatile boolean ownerListed = true;
    private volatile boolean deleteAnswersSharing = true;
    private volatile boolean identityReadable = true;
    private volatile boolean unauthorizedAsMessage;
    private volatile boolean totalsRough;

    /// Switches in the position the facts think likeliest.
    public MistralSwitches() {}

    /// The open questions about sharing.
    public SharingSwitches sharing() {
        return sharing;
    }

    /// Which generation of the library list answers (FACTS 1.2).
    public MistralSwitches paging(LibraryPaging generation) {
        paging = generation;
        return this;
    }

    /// Whether the owner has a row in the access list, with role `Owner` (FACTS 1.2, assumed).
    public MistralSwitches ownerListed(boolean listed) {
        ownerListed = listed;
        return this;
    }

    /// Whether DELETE answers 200 with the removed sharing, as today, or 204, as announced (FACTS
    /// 1.2).
    public MistralSwitches deleteAnswersSharing(boolean sharing) {
        deleteAnswersSharing = sharing;
        return this;
    }

    /// Whether `GET /v1/users/me` accepts an ordinary key in `x-api-key` (FACTS 1.5).
    public MistralSwitches identityReadable(boolean readable) {
        identityReadable = readable;
        return this;
    }

    /// Whether 401 says `{"message":…,"request_id":…}` instead of `{"detail":…}`; both were seen
    /// (FACTS 1.4).
    public MistralSwitches unauthorizedAsMessage(boolean message) {
        unauthorizedAsMessage = message;
        return this;
    }

    /// Whether `pagination.total_items` is a rough estimate that is too small (FACTS 1.2).
    public MistralSwitches totalsRough(boolean rough) {
        totalsRough = rough;
        return this;
    }

    LibraryPaging paging() {
        return paging;
    }

    boolean ownerListed() {
        return ownerListed;
    }

    boolean deleteAnswersSharing() {
        return deleteAnswersSharing;
    }

    boolean identityReadable() {
        return identityReadable;
    }

    boolean unauthorizedAsMessage() {
        return unauthorizedAsMessage;
    }

    boolean totalsRough() {
        return totalsRough;
    }
}
