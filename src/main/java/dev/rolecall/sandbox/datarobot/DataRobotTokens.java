package dev.rolecall.sandbox.datarobot;

/// The keys the DataRobot double knows; all of them plainly invented.
public final class DataRobotTokens {
    /// Key of the administrator, who owns most things and may list users.
    public static final String OWNER = "sandbox-datarobot-owner-key";

    /// Key of a person who may only use what was shared with them, and may not share it further.
    public static final String READER = "sandbox-datarobot-reader-key";

    /// A key that is no longer good: every call answers 401.
    public static final String EXPIRED = "sandbox-datarobot-expired-key";

    private DataRobotTokens() {}
}
