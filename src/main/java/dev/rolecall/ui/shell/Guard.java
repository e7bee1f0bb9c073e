package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Messages;
import dev.rolecall.secret.VaultState;
import dev.rolecall.ui.control.Late;
import dev.rolecall.ui.secret.KeyChoice;
import dev.rolecall.ui.secret.KeyChoice.Purpose;
import dev.rolecall.ui.secret.KeyChoiceView;
import dev.rolecall.ui.secret.LockBar;
import dev.rolecall.ui.secret.VaultModel;
import java.util.Optional;

/// Locks the console by command, when nobody is there and after sleep, offers what opens it, and
/// says what is to be known of the vault's file.
final class Guard {
    private final VaultModel vault;
    private final ShellView view;
    private final Messages messages;
    private final IdleWatch idle;
    private final Late<LockBar> bar;
    private boolean putOff;

    /// @param idle says when to lock
    Guard(VaultModel vault, ShellView view, IdleWatch idle, Messages messages) {
        this.vault = vault;
        this.view = view;
        this.messages = messages;
        this.idle = idle;
        idle.whenIdle(this::lock);
        bar = new Late<>(() -> new LockBar(vault, messages, this::choose));
        view.notices().follow(vault.notices());
        vault.state().addListener((_, _, now) -> changed(now));
        vault.state().subscribe(this::bringBar);
    }

    /// Why the console cannot be locked now; empty if it can.
    Optional<String> againstLocking() {
        return switch (vault.state().get()) {
            case VaultState.Open _ -> Optional.empty();
            case VaultState.Absent _, VaultState.Unusable _ -> Optional.of("shell.not.vault");
            case VaultState.Locked _ -> Optional.of("shell.not.unlocked");
        };
    }

    /// Whatever is open on the window goes away with the secrets.
    void lock() {
        if (againstLocking().isEmpty()) {
            view.sheets().hide();
            vault.lock();
        }
    }

    /// Why what opens the vault cannot be chosen now; empty if it can.
    Optional<String> againstChoosing() {
        return vault.locked() && vault.trouble().get().isEmpty()
                ? Optional.of("shell.not.unlocked")
                : Optional.empty();
    }

    /// Opens the sheet on which the person chooses what opens the vault.
    void choose() {
        show(() -> {});
    }

    /// Whether credentials can be kept.
    boolean keeps() {
        return !(vault.state().get() instanceof VaultState.Absent);
    }

    /// Lets the person choose where credentials are kept before the first account is made; whoever
    /// put that off is not asked again in this run.
    void beforeFirst(Runnable then) {
        if (keeps() || putOff) {
            then.run();
        } else {
            show(() -> {
                putOff = true;
                then.run();
            });
        }
    }

    private void show(Runnable then) {
        Purpose purpose =
                switch (vault.state().get()) {
                    case VaultState.Open _ -> Purpose.CHANGE;
                    case VaultState.Absent _, VaultState.Locked _, VaultState.Unusable _ ->
                            Purpose.MAKE;
                };
        KeyChoice choice = new KeyChoice(vault, purpose);
        KeyChoiceView sheet =
                new KeyChoiceView(
                        choice,
                        messages,
                        () -> {
                            view.sheets().hide();
                            then.run();
                        },
                        view.sheets()::hide);
        view.sheets().show(sheet, choice::clear);
        sheet.focusFirst();
    }

    private void bringBar(VaultState now) {
        if (bar.made().isEmpty() && LockBar.isNeeded(now)) {
            view.over(bar.get());
        }
    }

    private void changed(VaultState now) {
        if (now instanceof VaultState.Open) {
            idle.restart();
        }
    }
}
