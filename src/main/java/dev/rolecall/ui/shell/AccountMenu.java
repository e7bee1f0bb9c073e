package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// The menu of an account in the sidebar.
final class AccountMenu extends ContextMenu {
    private final Messages messages;
    private final List<MenuItem> whileOpen;
    private final List<MenuItem> ofKept;
    private final MenuItem lock;
    private final MenuItem signIn;
    private final MenuItem signOut;
    private final MenuItem power;
    private final MenuItem remove;
    private final MenuItem edited;
    private final MenuItem fixed = new MenuItem();
    private Optional<AccountRow> row = Optional.empty();

    AccountMenu(SidebarActions actions, Messages messages) {
        this.messages = messages;
        MenuItem only = item("shell.account.only", actions::toggleOnly);
        MenuItem read = item("shell.account.readAgain", actions::readAgain);
        lock = item("shell.account.lock", actions::toggleLock);
        signIn = item("shell.account.signIn", actions::signIn);
        signOut = item("shell.account.signOut", actions::signOut);
        MenuItem card = item("shell.account.card", actions::showCard);
        MenuItem network = item("shell.account.network", actions::checkNetwork);
        MenuItem edit = item("shell.account.edit", actions::edit);
        MenuItem duplicate = item("shell.account.duplicate", actions::duplicate);
        MenuItem up = item("shell.account.up", id -> actions.move(id, true));
        MenuItem down = item("shell.account.down", id -> actions.move(id, false));
        power =
                item(
                        "shell.account.disable",
                        id -> actions.enable(id, row.filter(AccountRow::enabled).isEmpty()));
        remove = item("shell.account.remove", actions::remove);
        MenuItem importing = new MenuItem(messages.text("shell.account.import"));
        importing.setOnAction(_ -> actions.importSome());
        MenuItem exporting = new MenuItem(messages.text("shell.account.export"));
        exporting.setOnAction(_ -> actions.exportAll());
        MenuItem first = new SeparatorMenuItem();
        whileOpen = List.of(only, read, card, first);
        edited = edit;
        ofKept = List.of(duplicate, up, down, power, exporting);
        fixed.setDisable(true);
        getItems()
                .setAll(
                        fixed,
                        only,
                        read,
                        lock,
                        card,
                        network,
                        first,
                        signIn,
                        signOut,
                        edit,
                        duplicate,
                        up,
                        down,
                        power,
                        remove,
                        new SeparatorMenuItem(),
                        importing,
                        exporting);
    }

    /// Fits the menu to `now`.
    ///
    /// @param lockWords what locking or unlocking is called now
    void show(AccountRow now, String lockWords) {
        row = Optional.of(now);
        whileOpen.forEach(item -> item.setVisible(now.enabled()));
        ofKept.forEach(item -> item.setVisible(now.kept()));
        fixed.setText(messages.text("shell.account.fixed", now.fixedBy()));
        fixed.setVisible(now.fixed());
        remove.setVisible(!now.fixed());
        edited.setVisible(now.kept() || now.fixed());
        boolean forbidden = now.writes() == AccountRow.Writes.FORBIDDEN;
        lock.setText(lockWords);
        lock.setDisable(forbidden);
        lock.setVisible(now.hasLock() || forbidden);
        signIn.setVisible(now.signIn() != AccountRow.SignIn.NONE);
        signOut.setVisible(now.signIn() == AccountRow.SignIn.SIGNED_IN);
        power.setText(
                messages.text(now.enabled() ? "shell.account.disable" : "shell.account.enable"));
    }

    private MenuItem item(String key, Consumer<AccountId> action) {
        MenuItem item = new MenuItem(messages.text(key));
        item.setOnAction(_ -> row.map(AccountRow::id).ifPresent(action));
        return item;
    }
}
