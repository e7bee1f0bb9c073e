package dev.rolecall.ui.shell;

import dev.rolecall.i18n.Message;
import dev.rolecall.profile.FixedAccounts;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.Workspace;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// The commands of the window itself and of its accounts, with what speaks against them now.
final class ShellCommands {
    private final Workspace workspace;
    private final Consumer<ShellCommand> run;
    private final SidebarActions accounts;
    private final Supplier<Optional<Guard>> guard;

    /// @param guard locks the console; absent where there is nothing to lock
    ShellCommands(
            Workspace workspace,
            Consumer<ShellCommand> run,
            SidebarActions accounts,
            Supplier<Optional<Guard>> guard) {
        this.workspace = workspace;
        this.run = run;
        this.accounts = accounts;
        this.guard = guard;
    }

    /// What can be asked for from anywhere, by key too.
    List<Command> everywhere() {
        return Arrays.stream(ShellCommand.values()).map(this::command).toList();
    }

    /// What keys do in one part of the window, by the words over them.
    ///
    /// @param ofPlace what can be done in the table of a place
    Map<Message, List<Command>> here(Function<Place, List<Command>> ofPlace) {
        Map<Message, List<Command>> here = new LinkedHashMap<>();
        here.put(
                Message.of("shell.keys.account"),
                new AccountCommands(accounts, Optional::empty).all());
        here.put(Message.of("shell.keys.access"), ofPlace.apply(Place.RESOURCES));
        here.put(Message.of("shell.keys.activity"), ofPlace.apply(Place.ACTIVITY));
        return here;
    }

    /// What can be asked of each open account.
    List<Command> ofAccounts() {
        List<Command> commands = new ArrayList<>();
        for (OpenAccount open : workspace.accounts().accounts()) {
            String name = open.account().name();
            boolean locked = open.lock().openUntil().isEmpty();
            commands.add(
                    new Command(
                            Message.of(
                                    locked ? "shell.command.unlock" : "shell.command.lock", name),
                            List.of(),
                            () ->
                                    open.lock()
                                            .forbiddenBy()
                                            .map(who -> Message.of("shell.account.forbidden", who)),
                            () -> accounts.toggleLock(open.account().id())));
            commands.add(
                    command(
                            "shell.command.card",
                            name,
                            () -> accounts.showCard(open.account().id())));
            commands.add(
                    command(
                            "shell.command.readAgain",
                            name,
                            () -> accounts.readAgain(open.account().id())));
        }
        for (Profile profile : workspace.profiles().profiles().get().all()) {
            String name = profile.account().name();
            commands.add(command("shell.command.edit", name, () -> accounts.edit(profile.id())));
            commands.add(
                    command(
                            "shell.command.duplicate",
                            name,
                            () -> accounts.duplicate(profile.id())));
            commands.add(
                    ofOwn(
                            profile.enabled() ? "shell.command.disable" : "shell.command.enable",
                            profile,
                            () -> accounts.enable(profile.id(), !profile.enabled())));
        }
        commands.addAll(ofConsents());
        for (OpenAccount open : workspace.accounts().accounts()) {
            commands.add(
                    command(
                            "shell.command.remove",
                            open.account().name(),
                            () -> accounts.remove(open.account().id())));
        }
        commands.add(
                Command.of(Message.of("shell.command.import"), List.of(), accounts::importSome));
        commands.add(
                new Command(
                        Message.of("shell.command.export"),
                        List.of(),
                        () ->
                                unless(
                                                !workspace
                                                        .profiles()
                                                        .profiles()
                                                        .get()
                                                        .all()
                                                        .isEmpty(),
                                                "shell.not.kept")
                                        .map(Message::of),
                        accounts::exportAll));
        return commands;
    }

    /// What has settings of its own, on sheets of their own.
    List<Command> ofSettings() {
        List<Command> commands = new ArrayList<>(ofVault());
        commands.add(command(ShellCommand.NETWORK));
        return commands;
    }

    /// What can be done with the vault of credentials, where there may be one.
    List<Command> ofVault() {
        return guard.get().stream()
                .map(there ->
                        new Command(
                                Message.of("shell.command.vault"),
                                List.of(),
                                () -> there.againstChoosing().map(Message::of),
                                there::choose))
                .toList();
    }

    /// Signing in to Google and out again, where the browser does it.
    private List<Command> ofConsents() {
        List<Command> commands = new ArrayList<>();
        for (Profile profile : workspace.profiles().profiles().get().all()) {
            if (AccountRows.consents(profile)) {
                String name = profile.account().name();
                commands.add(
                        command("shell.command.signIn", name, () -> accounts.signIn(profile.id())));
                commands.add(
                        new Command(
                                Message.of("shell.command.signOut", name),
                                List.of(),
                                () ->
                                        unless(isSignedIn(profile), "shell.not.signedIn")
                                                .map(Message::of),
                                () -> accounts.signOut(profile.id())));
            }
        }
        return commands;
    }

    private boolean isSignedIn(Profile profile) {
        return workspace
                .accounts()
                .find(profile.id())
                .filter(open -> AccountRows.signIn(open) == AccountRow.SignIn.SIGNED_IN)
                .isPresent();
    }

    /// What can be done with an account unless somebody else has set it up.
    private Command ofOwn(String key, Profile profile, Runnable action) {
        FixedAccounts fixed = workspace.profiles().fixed();
        return new Command(
                Message.of(key, profile.account().name()),
                List.of(),
                () ->
                        fixed.has(profile.id())
                                ? Optional.of(Message.of("shell.account.fixed", fixed.who()))
                                : Optional.empty(),
                action);
    }

    private static Command command(String key, String account, Runnable action) {
        return Command.of(Message.of(key, account), List.of(), action);
    }

    private Command command(ShellCommand command) {
        return new Command(
                command.words(),
                command.keys(),
                () -> against(command).map(Message::of),
                () -> run.accept(command));
    }

    private Optional<String> against(ShellCommand command) {
        return switch (command) {
            case REFRESH -> unless(!workspace.accounts().accounts().isEmpty(), "shell.not.account");
            case FILTER ->
                    unless(
                            workspace.navigation().place().get() != Place.ACTIVITY,
                            "shell.not.search");
            case REVIEW ->
                    unless(!workspace.staging().staging().get().isEmpty(), "shell.not.staged");
            case UNDO -> unless(workspace.staging().canUndo(), "shell.not.undo");
            case REDO -> unless(workspace.staging().canRedo(), "shell.not.redo");
            case LOCK ->
                    guard.get()
                            .map(Guard::againstLocking)
                            .orElseGet(() -> Optional.of("shell.not.vault"));
            case RESOURCES,
                    ALL_ACCESS,
                    PEOPLE,
                    ACTIVITY,
                    HISTORY,
                    THINGS,
                    COMMANDS,
                    ADD_ACCOUNT,
                    DRAWER,
                    NETWORK,
                    SETTINGS,
                    LOOK,
                    NEXT_PANE,
                    PREVIOUS_PANE,
                    KEYS ->
                    Optional.empty();
        };
    }

    private static Optional<String> unless(boolean possible, String reason) {
        return possible ? Optional.empty() : Optional.of(reason);
    }
}
