package dev.rolecall.sandbox.datarobot;

/// What the facts about DataRobot leave open about roles, to be set either way while the sandbox
/// runs.
public final class SharingSwitches {
    private volatile boolean batchAppliedPartly;
    private volatile boolean genericWordsAnswered;
    private volatile int unknownEntityStatus = 404;
    private volatile int withoutRightStatus = 403;

    SharingSwitches() {}

    /// Whether the entries of a request before the one that is refused take effect, instead of none
    /// (FACTS 5.11, assumed for sharedRoles).
    public SharingSwitches batchAppliedPartly(boolean partly) {
        batchAppliedPartly = partly;
        return this;
    }

    /// Whether answers say READ_WRITE and READ_ONLY instead of the words of the kind (FACTS 3.4,
    /// assumed).
    public SharingSwitches genericWordsAnswered(boolean generic) {
        genericWordsAnswered = generic;
        return this;
    }

    /// The status for an entity that is not there, or not there for the caller: 404 or 403 (FACTS
    /// 3.3, assumed for most kinds).
    public SharingSwitches unknownEntityStatus(int status) {
        unknownEntityStatus = status;
        return this;
    }

    /// The status for roles the caller has no right to give: 403, or 404 or 409 (FACTS 3.3, assumed
    /// for most kinds).
    public SharingSwitches withoutRightStatus(int status) {
        withoutRightStatus = status;
        return this;
    }

    boolean batchAppliedPartly() {
        return batchAppliedPartly;
    }

    int unknownEntityStatus() {
        return unknownEntityStatus;
    }

    int withoutRightStatus() {
        return withoutRightStatus;
    }

    /// The row as answers tell it.
    RoleRow answered(RoleRow row) {
        return genericWordsAnswered ? row.withRole(RoleWords.generic(row.role())) : row;
    }
}
