package dev.rolecall.app;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Messages;
import dev.rolecall.network.check.NetworkCheck;
import dev.rolecall.operation.Operations;
import dev.rolecall.ui.network.CheckTarget;
import dev.rolecall.ui.network.NetworkViewModel;
import dev.rolecall.ui.network.SettingsKeeper;
import dev.rolecall.ui.workspace.AccountsModel;
import dev.rolecall.ui.workspace.OpenAccount;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;

/// Makes what the network sheet shows, anew each time it is opened.
final class NetworkSheets {
    private final AccountsModel accounts;
    private final SettingsKeeper keeper;
    private final NetworkCheck check;
    private final Operations operations;
    private final Messages messages;

    NetworkSheets(AccountsModel accounts, WayOut way, Operations operations, Messages messages) {
        this.accounts = accounts;
        this.keeper = new SettingsKeeper(way.network(), way.file(), operations);
        this.check = new NetworkCheck(way.network(), Clock.systemUTC());
        this.operations = operations;
        this.messages = messages;
    }

    /// The sheet, beginning with the account `id` if one is named.
    NetworkViewModel of(Optional<AccountId> id) {
        return new NetworkViewModel(
                keeper,
                check,
                accounts.accounts().stream().map(NetworkSheets::target).toList(),
                id.flatMap(accounts::find).map(NetworkSheets::target),
                operations,
                messages,
                ZoneId.systemDefault());
    }

    private static CheckTarget target(OpenAccount open) {
        return new CheckTarget(open.account().name(), open.account().base());
    }
}
