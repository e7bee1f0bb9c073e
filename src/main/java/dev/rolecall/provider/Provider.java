package dev.rolecall.provider;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Credential;

/// One service Rolecall can talk to. A new one is a package of its own and one line in `app`.
public interface Provider {
    Descriptor descriptor();

    /// A connection for `account`; sends and asks nothing yet. All its calls share one adaptive
    /// limit; each asks `credential` anew, and every write asks `lock` first, right where it is
    /// sent.
    ///
    /// @throws IllegalArgumentException never for bad addresses: those fail at the first call
    Connection connect(Account account, Credential credential, WriteLock lock);
}
