package dev.rolecall.sandbox.gemini;

/// What the facts about Gemini leave open about permissions, to be set either way while the sandbox
/// runs.
public final class SharingSwitches {
    private volatile int ownerRoleStatus = 400;
    private volatile int ownerRowStatus = 403;
    private volatile int wrongMaskStatus = 400;
    private volatile int wrongGranteeStatus = 400;
    private volatile boolean addressOfEveryoneIgnored;
    private volatile boolean numberedAnew;
    private volatile int mostPermissions = Integer.MAX_VALUE;

    SharingSwitches() {}

    /// The status of giving somebody the role OWNER: 400 or 403 (FACTS 2.3, assumed).
    public SharingSwitches ownerRoleStatus(int status) {
        ownerRoleStatus = status;
        return this;
    }

    /// The status of changing or deleting the owner's row: 403 or 400 (FACTS 2.3, assumed).
    public SharingSwitches ownerRowStatus(int status) {
        ownerRowStatus = status;
        return this;
    }

    /// The status of an update mask that is missing or names more than the role: 400 (FACTS 2.3,
    /// assumed).
    public SharingSwitches wrongMaskStatus(int status) {
        wrongMaskStatus = status;
        return this;
    }

    /// The status for EVERYONE with an address or a role above READER, and for others without an
    /// address: 400 (FACTS 2.3, assumed).
    public SharingSwitches wrongGranteeStatus(int status) {
        wrongGranteeStatus = status;
        return this;
    }

    /// Whether an address sent with EVERYONE is dropped instead of refused (FACTS 2.3, assumed).
    public SharingSwitches addressOfEveryoneIgnored(boolean ignored) {
        addressOfEveryoneIgnored = ignored;
        return this;
    }

    /// Whether a permission has a number of its own on each resource instead of its account's
    /// (FACTS 2.2: what the number means is assumed).
    public SharingSwitches numberedAnew(boolean anew) {
        numberedAnew = anew;
        return this;
    }

    /// The most permissions of one resource; no limit is known (FACTS 2.3, assumed).
    public SharingSwitches mostPermissions(int most) {
        mostPermissions = most;
        return this;
    }

    int ownerRoleStatus() {
        return ownerRoleStatus;
    }

    int ownerRowStatus() {
        return ownerRowStatus;
    }

    int wrongMaskStatus() {
        return wrongMaskStatus;
    }

    int wrongGranteeStatus() {
        return wrongGranteeStatus;
    }

    boolean addressOfEveryoneIgnored() {
        return addressOfEveryoneIgnored;
    }

    boolean numberedAnew() {
        return numberedAnew;
    }

    int mostPermissions() {
        return mostPermissions;
    }
}
