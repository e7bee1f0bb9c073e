package dev.rolecall.domain;

/// Why nobody could be signed in to Google; each has a sentence of its own. The detail that goes
/// with it is named in brackets.
public enum SignInFault {
    /// There is no such file, or it cannot be read [its path].
    FILE_MISSING,
    /// The file is empty [its path].
    FILE_EMPTY,
    /// The file is no JSON [its path].
    FILE_NOT_JSON,
    /// The file is of the right kind but lacks something, or what it holds cannot be used [its
    /// path].
    FILE_INCOMPLETE,
    /// The file is JSON of a kind that does not fit here [its path].
    FILE_OF_OTHER_KIND,
    /// An OAuth client for web pages was given, where one for desktop programs is needed [its
    /// path].
    WEB_CLIENT,
    /// A service account's key was given in place of an OAuth client [its path].
    KEY_IN_PLACE_OF_CLIENT,
    /// An OAuth client was given in place of a service account's key [its path].
    CLIENT_IN_PLACE_OF_KEY,
    /// The person said no in the browser.
    DENIED,
    /// Nobody answered in the browser in time: it was closed, perhaps.
    NOT_ANSWERED,
    /// The person gave up waiting.
    CANCELLED,
    /// An answer came that belongs to no sign-in Rolecall started.
    WRONG_STATE,
    /// The person left out the permission that access lists need.
    SCOPE_LEFT_OUT,
    /// Google took the consent but would not exchange it [Google's sentence].
    EXCHANGE_REFUSED,
    /// Google gave nothing that renews the sign-in.
    NOT_LASTING,
    /// Google does not know the OAuth client, or it was switched off [Google's sentence].
    CLIENT_REJECTED,
    /// Google does not accept the service account's key: deleted, switched off [Google's sentence].
    KEY_REJECTED,
    /// This machine's clock is too far off for a service account's signature [Google's sentence].
    CLOCK_OFF,
    /// No default credentials on this machine.
    NO_DEFAULT,
    /// The default credentials of this machine, or those in a file, have ended [Google's sentence].
    DEFAULT_ENDED,
    /// The account may not act as the service account [Google's sentence].
    MAY_NOT_ACT,
    /// There is no such service account [its address].
    NO_SUCH_SERVICE_ACCOUNT
}
