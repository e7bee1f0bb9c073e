package dev.rolecall.app;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.ui.access.InspectorViewModel;
import dev.rolecall.ui.shell.Shell;
import dev.rolecall.ui.workspace.Workspace;
import dev.rolecall.words.Help;

/// Does what helps against a failure, where accounts are made, unlocked and read.
final class FirstAid {
    private final Shell shell;
    private final Workspace workspace;
    private final InspectorViewModel inspector;

    FirstAid(Shell shell, Workspace workspace, InspectorViewModel inspector) {
        this.shell = shell;
        this.workspace = workspace;
        this.inspector = inspector;
    }

    /// Helps with what is selected: the inspector could not read it.
    void forSelection(Help wanted) {
        switch (wanted) {
            case TRY_AGAIN, READ_AGAIN -> inspector.readAgain();
            case EDIT_ACCOUNT, SIGN_IN, CHECK_NETWORK, UNLOCK, NONE ->
                    workspace.navigation().selected().stream()
                            .map(ResourceRef::account)
                            .findFirst()
                            .ifPresent(account -> forAccount(account, wanted));
        }
    }

    /// Helps with an account of which nothing could be read.
    void forAccount(AccountId account, Help wanted) {
        switch (wanted) {
            case EDIT_ACCOUNT -> shell.editAccount(account);
            case SIGN_IN -> shell.signIn(account);
            case CHECK_NETWORK -> shell.checkNetwork(account);
            case UNLOCK -> workspace.accounts().unlock(account);
            case TRY_AGAIN, READ_AGAIN ->
                    workspace.accounts().find(account).ifPresent(workspace.inventory()::refresh);
            case NONE -> {}
        }
    }
}
