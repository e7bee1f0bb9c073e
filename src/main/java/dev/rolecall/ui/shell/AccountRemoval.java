package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Change;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.workspace.Workspace;
import java.util.List;
import java.util.Optional;

/// Closing an account, with everything staged on it.
final class AccountRemoval {
    private final Workspace workspace;
    private final AccountId id;
    private final Runnable close;

    /// @param close closes the account itself
    AccountRemoval(Workspace workspace, AccountId id, Runnable close) {
        this.workspace = workspace;
        this.id = id;
        this.close = close;
    }

    String name() {
        return workspace
                .accounts()
                .find(id)
                .map(open -> Isolated.of(open.account().name()))
                .orElse("");
    }

    /// Has `question` show which account it is about.
    void mark(QuestionView question, Messages messages) {
        workspace
                .accounts()
                .find(id)
                .ifPresent(open ->
                        question.about(open.account().environment(), open.colour(), messages));
    }

    /// How many changes would be lost.
    int staged() {
        return keys().size();
    }

    void run() {
        keys().forEach(workspace.staging()::revert);
        if (workspace.navigation().account().get().filter(id::equals).isPresent()) {
            workspace.navigation().account().set(Optional.empty());
        }
        workspace.navigation().selected().removeIf(ref -> ref.account().equals(id));
        close.run();
    }

    private List<GrantKey> keys() {
        return workspace.staging().staging().get().changes().stream()
                .filter(change -> change.resource().account().equals(id))
                .map(Change::key)
                .toList();
    }
}
