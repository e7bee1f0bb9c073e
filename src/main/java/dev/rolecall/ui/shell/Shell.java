package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Profile;
import dev.rolecall.settings.Settings;
import dev.rolecall.ui.accounts.AccountFormViewModel;
import dev.rolecall.ui.accounts.SecretQuestions;
import dev.rolecall.ui.accounts.SignInViewModel;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.control.Late;
import dev.rolecall.ui.review.ReviewView;
import dev.rolecall.ui.review.ReviewViewModel;
import dev.rolecall.ui.secret.VaultModel;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.Scene;

/// Puts the window together and answers to its keys: the one place where places, sheets and models
/// meet.
public final class Shell {
    private final Workspace workspace;
    private final ReviewViewModel review;
    private final Late<ReviewView> reviewView;
    private final Runnable filter;
    private final Theme theme;
    private final Messages messages;
    private final SidebarViewModel sidebar;
    private final AccountActions accounts;
    private final IdleWatch idle;
    private final Asking asking;
    private final WindowQuestions questions;
    private final StatusViewModel status;
    private final ShellView view;
    private final ShellCommands commands;
    private final ShellSheets windowSheets;
    private Optional<Guard> guard = Optional.empty();
    private boolean counting;

    /// @param filter puts the caret where the current place is searched
    /// @param onSandbox opens the accounts of the embedded sandbox
    public Shell(
            Workspace workspace,
            ShellParts parts,
            ReviewViewModel review,
            Function<Optional<Profile>, AccountFormViewModel> forms,
            Function<Profile, Optional<SignInViewModel>> signIns,
            SecretQuestions secrets,
            Runnable filter,
            Runnable onSandbox,
            Theme theme,
            Messages messages,
            Clock clock) {
        this.workspace = workspace;
        this.review = review;
        this.reviewView = new Late<>(() -> new ReviewView(review, messages));
        this.filter = filter;
        this.theme = theme;
        this.messages = messages;
        this.sidebar =
                new SidebarViewModel(
                        workspace.accounts(),
                        workspace.profiles(),
                        workspace.inventory(),
                        workspace.navigation(),
                        workspace.operations(),
                        messages,
                        clock);
        this.status =
                new StatusViewModel(
                        workspace.accounts(),
                        workspace.inventory(),
                        workspace.operations(),
                        messages,
                        clock);
        this.view =
                new ShellView(
                        new SidebarView(sidebar, theme, messages),
                        status,
                        parts,
                        workspace.navigation().place(),
                        Bindings.isEmpty(sidebar.accounts()),
                        messages);
        this.accounts =
                new AccountActions(
                        workspace, sidebar, forms, signIns, parts.network(), view, messages, clock);
        view.sidebar().listen(accounts, this::addAccount, () -> run(ShellCommand.SETTINGS));
        this.commands = new ShellCommands(workspace, this::run, accounts, () -> guard);
        this.windowSheets = new ShellSheets(workspace, parts, view, commands, messages);
        ReadOnlyObjectProperty<Settings> settings = workspace.settings().settings();
        this.idle = new IdleWatch(clock, settings.get().lockAfter().time());
        settings.map(Settings::lockAfter).subscribe(after -> idle.limit(after.time()));
        settings.map(Settings::unlockFor)
                .subscribe(time -> workspace.accounts().unlockFor(time.time()));
        idle.whenIdle(workspace.accounts()::lockAll);
        this.questions = new WindowQuestions(view.sheets(), messages);
        this.asking = new Asking(secrets, view.sheets(), messages);
        view.notices().follow(workspace.profiles().notices());
        view.notices().follow(workspace.settings().notices());
        view.notices().follow(workspace.inventory().pictures().notices());
        view.whenEmpty(this::addAccount, onSandbox, messages);
        review.review().addListener((_, _, open) -> showReview(open.isPresent()));
    }

    /// Has `vault` guard the console: locked, it takes every secret away. To be called before
    /// [#attach(Scene)].
    public void guard(VaultModel vault) {
        guard = Optional.of(new Guard(vault, view, idle, messages));
    }

    public ShellView view() {
        return view;
    }

    /// Takes the keys of `scene`, which shows [#view()].
    public void attach(Scene scene) {
        new ShellKeys(scene, commands::everywhere).install();
        view.sheets().guardFocus(scene);
        idle.watch(scene);
        asking.begin();
    }

    /// Lets go of the scene.
    public void detach() {
        asking.end();
    }

    /// Brings one part more into the window that was not needed for its first picture.
    ///
    /// @return whether there are others
    public boolean furnish() {
        return view.furnish();
    }

    /// Opens the sheet that adds an account.
    public void addAccount() {
        guard.ifPresentOrElse(
                guarding -> guarding.beforeFirst(() -> accounts.add(guarding.keeps())),
                () -> accounts.add(true));
    }

    /// Opens the sheet that changes an account; one of the sandbox has none.
    public void editAccount(AccountId id) {
        accounts.edit(id);
    }

    /// Has the person sign in once more.
    public void signIn(AccountId id) {
        accounts.signIn(id);
    }

    /// Opens the network sheet for an account.
    public void checkNetwork(AccountId id) {
        accounts.checkNetwork(id);
    }

    /// Says something in a notice.
    public void tell(List<Message> words) {
        accounts.tell(words);
    }

    /// Takes an account away, with a way back; asks first when something is staged there.
    public void removeAccount(AccountId id) {
        accounts.remove(id);
    }

    /// Asks whether to close although operations run; `close` is called if so.
    public void askToClose(int running, Runnable close) {
        List<OpenAccount> changed =
                workspace.staging().sending().get().stream()
                        .map(key -> key.resource().account())
                        .distinct()
                        .flatMap(id -> workspace.accounts().find(id).stream())
                        .toList();
        questions.askToClose(running, changed, close);
    }

    /// Says that something in Rolecall itself broke.
    ///
    /// @param code what the person quotes
    /// @param record where the record of it is
    public void tellCrash(String code, String record) {
        questions.tellCrash(code, record);
    }

    private void showReview(boolean open) {
        if (open && !view.sheets().isOpen()) {
            view.sheets().show(reviewView.get(), review::close);
            reviewView.get().focusDecision();
        } else if (!open) {
            view.sheets().hide();
        }
    }

    private void run(ShellCommand command) {
        if (command == ShellCommand.LOCK) {
            guard.ifPresent(Guard::lock);
            return;
        }
        if (view.sheets().isOpen()) {
            return;
        }
        switch (command) {
            case RESOURCES -> go(Place.RESOURCES);
            case ALL_ACCESS -> go(Place.ALL_ACCESS);
            case PEOPLE -> go(Place.PEOPLE);
            case ACTIVITY -> go(Place.ACTIVITY);
            case HISTORY -> go(Place.HISTORY);
            case THINGS -> windowSheets.things();
            case COMMANDS -> windowSheets.commands();
            case REFRESH -> workspace.inventory().refreshAll();
            case FILTER -> filter.run();
            case REVIEW -> review.open();
            case UNDO -> workspace.staging().undo();
            case REDO -> workspace.staging().redo();
            case ADD_ACCOUNT -> addAccount();
            case LOCK -> {}
            case DRAWER -> view.drawer().set(!view.drawer().get());
            case SETTINGS -> windowSheets.settings();
            case NETWORK -> accounts.showNetwork(Optional.empty());
            case LOOK -> theme.toggle();
            case NEXT_PANE -> Focus.move(view.panes(), view.getScene().getFocusOwner(), 1);
            case PREVIOUS_PANE -> Focus.move(view.panes(), view.getScene().getFocusOwner(), -1);
            case KEYS -> windowSheets.keys();
        }
    }

    /// Whoever goes to a place by key goes on by key.
    private void go(Place place) {
        workspace.navigation().place().set(place);
        Focus.into(view.node(place));
    }

    /// What the palette offers now.
    List<Command> allCommands() {
        return windowSheets.all();
    }

    /// Offers `commands` wherever somebody looks for help.
    public void offerHelp(List<Command> commands) {
        windowSheets.help(commands);
    }

    /// What the passing of time brings about. Takes countdowns on, and looks whether the window was
    /// left alone; to be called every second.
    public void everySecond() {
        idle.check();
        boolean counts = workspace.accounts().accounts().stream().anyMatch(Shell::counts);
        // A countdown that is over is told no more; nothing else changes by itself.
        if (counts || counting) {
            sidebar.refresh();
            status.refresh();
        }
        counting = counts;
    }

    /// Whether something of an account is told with the time that is left.
    private static boolean counts(OpenAccount account) {
        return account.lock().openUntil().filter(until -> !until.equals(Instant.MAX)).isPresent()
                || account.connection().pace().waitingUntil().isPresent();
    }
}
