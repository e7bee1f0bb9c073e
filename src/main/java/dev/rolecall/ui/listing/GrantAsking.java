package dev.rolecall.ui.listing;

import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.GrantContext;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.ui.access.RuleLocks;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.StagingModel;
import java.time.Instant;
import java.time.ZoneId;

/// What every question about grants depends on, as it stands when it is asked; for the screen
/// thread. What it hands out is for whichever thread answers.
public record GrantAsking(Scope scope, StagingModel staging, Messages messages) {
    /// The words of the open accounts' services.
    public GrantWords words() {
        return new ServiceWords(
                messages,
                scope.accounts().accounts().stream().map(OpenAccount::descriptor).toList());
    }

    /// What is staged and locked now.
    public GrantContext context() {
        return new GrantContext(
                new EditMarks(staging.staging().get(), new RuleLocks(staging.rulebook())),
                Instant.now(),
                ZoneId.systemDefault());
    }
}
