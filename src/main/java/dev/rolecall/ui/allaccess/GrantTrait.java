package dev.rolecall.ui.allaccess;

/// What a grant can be looked for by, besides words, account, kind and rank.
public enum GrantTrait {
    /// It reaches people nobody named: a workspace, an organization, everyone.
    WIDE,
    /// The service has no way to change it.
    LOCKED,
    /// A change of it is staged.
    STAGED
}
