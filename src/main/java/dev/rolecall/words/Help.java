package dev.rolecall.words;

/// What a person can do about a failure; a screen offers it as a button, a terminal says it.
public enum Help {
    /// Do the same again.
    TRY_AGAIN,
    /// Read the service's state again.
    READ_AGAIN,
    /// Give the account another credential or address.
    EDIT_ACCOUNT,
    /// Have the person sign in once more.
    SIGN_IN,
    /// See step by step how far the service can be reached, and change the way there.
    CHECK_NETWORK,
    /// Let changes pass on this account for a while.
    UNLOCK,
    /// Nothing that could be done here.
    NONE
}
