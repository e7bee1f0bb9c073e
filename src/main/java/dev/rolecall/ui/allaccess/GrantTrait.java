package dev.rolecall.ui.allaccess;

import dev.rolecall.i18n.Message;

/// What a grant can be looked for by, besides words, account, kind and rank.
public enum GrantTrait {
    /// It reaches people nobody named: a workspace, an organization, everyone.
    WIDE,
    /// Nothing about it can be changed.
    LOCKED,
    /// A change of it is staged.
    STAGED;

    Message words() {
        return Message.of("allAccess.trait." + name());
    }
}
