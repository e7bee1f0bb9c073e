package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;

/// What the accounts in the sidebar can be asked to do.
interface SidebarActions {
    void toggleOnly(AccountId id);

    void toggleLock(AccountId id);

    void readAgain(AccountId id);

    /// Shows what the credential of an open account is and can do.
    void showCard(AccountId id);

    /// Opens the network sheet for it.
    void checkNetwork(AccountId id);

    void edit(AccountId id);

    /// Has the person sign in with the browser.
    void signIn(AccountId id);

    /// Takes back the consent given in the browser; asks first.
    void signOut(AccountId id);

    void duplicate(AccountId id);

    void move(AccountId id, boolean up);

    /// Switches an account on or off; asks first when something is staged there.
    void enable(AccountId id, boolean enabled);

    /// Takes an account away, with a way back; asks first when something is staged there.
    void remove(AccountId id);

    void exportAll();

    void importSome();
}
