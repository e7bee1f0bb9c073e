package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;

/// What the accounts in the sidebar can be asked to do.
interface SidebarActions {
    void toggleOnly(AccountId id);

    void toggleLock(AccountId id);

    void readAgain(AccountId id);

    /// Asks first when something is staged there.
    void remove(AccountId id);
}
