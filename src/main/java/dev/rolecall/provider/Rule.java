package dev.rolecall.provider;

/// A rule a service states about changing access; data that the planner checks before anything is
/// sent. Sources: FACTS 1.3 (Mistral), 2.3 (Gemini), 3.2, 3.3 and 3.5 (DataRobot).
public enum Rule {
    /// A user is given access by a user name: an identifier alone is not taken.
    USERS_GO_BY_NAME,
    /// The owner's row can be neither changed nor revoked.
    OWNER_ROW_IS_FIXED,
    /// The role of an owner is never given by a grant, only by a transfer.
    OWNER_ROLE_IS_NOT_GIVEN,
    /// At least one owner must remain.
    ONE_OWNER_REMAINS,
    /// A grant to everyone can only read.
    EVERYONE_ONLY_READS,
    /// Who holds a grant can never be edited; it is given anew and the old one revoked.
    GRANTEE_IS_FIXED,
    /// Nobody gives a role above their own.
    NO_ROLE_ABOVE_OWN,
    /// Nobody lowers or removes somebody who stands above them.
    NOBODY_ABOVE_IS_TOUCHED,
    /// Who may not share can change nobody's access but remove their own.
    SHARING_NEEDS_PERMISSION,
    /// Only an owner changes access of others.
    ONLY_OWNERS_SHARE,
    /// Who loses access here may keep access to what it holds; only a reading of that tells.
    REVOKING_LEAVES_CONTENTS
}
