package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.ui.accounts.AccountFormView;
import dev.rolecall.ui.accounts.AccountFormViewModel;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.palette.PaletteEntry;
import dev.rolecall.ui.palette.PaletteView;
import dev.rolecall.ui.review.ReviewView;
import dev.rolecall.ui.review.ReviewViewModel;
import dev.rolecall.ui.shell.QuestionView.Answer;
import dev.rolecall.ui.style.Theme;
import dev.rolecall.ui.workspace.Place;
import dev.rolecall.ui.workspace.Workspace;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.util.Duration;

/// Puts the window together and answers to its keys: the one place where places, sheets and models
/// meet.
public final class Shell implements SidebarActions {
    private final Workspace workspace;
    private final ReviewViewModel review;
    private final ReviewView reviewView;
    private final Supplier<AccountFormViewModel> newForm;
    private final Runnable filter;
    private final Theme theme;
    private final Messages messages;
    private final SidebarViewModel sidebar;
    private final StatusViewModel status;
    private final ShellView view;
    private final ShellParts parts;
    private final ShellCommands commands;
    private final PaletteView palette;
    private final Timeline seconds;

    /// @param filter puts the caret where the current place is searched
    /// @param onSandbox opens the accounts of the embedded sandbox
    public Shell(
            Workspace workspace,
            ShellParts parts,
            ReviewViewModel review,
            Supplier<AccountFormViewModel> newForm,
            Runnable filter,
            Runnable onSandbox,
            Theme theme,
            Messages messages,
            Clock clock) {
        this.workspace = workspace;
        this.review = review;
        this.reviewView = new ReviewView(review, messages);
        this.newForm = newForm;
        this.filter = filter;
        this.theme = theme;
        this.messages = messages;
        this.parts = parts;
        this.commands = new ShellCommands(workspace, this::run, this);
        this.palette = new PaletteView(parts.palette(), messages, this::choose);
        this.sidebar =
                new SidebarViewModel(
                        workspace.accounts(),
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
                        new SidebarView(sidebar, this, this::addAccount, theme, messages),
                        status,
                        parts,
                        workspace.navigation().place(),
                        messages);
        view.whenEmpty(
                Bindings.isEmpty(workspace.accounts().accounts()),
                this::addAccount,
                onSandbox,
                messages);
        review.review().addListener((_, _, open) -> showReview(open.isPresent()));
        this.seconds = new Timeline(new KeyFrame(Duration.seconds(1), _ -> everySecond()));
        seconds.setCycleCount(Animation.INDEFINITE);
    }

    public ShellView view() {
        return view;
    }

    /// Takes the keys of `scene`, which shows [#view()], and starts the clock of the countdowns.
    public void attach(Scene scene) {
        new ShellKeys(scene, commands::everywhere).install();
        view.sheets().guardFocus(scene);
        seconds.play();
    }

    /// Stops the clock.
    public void detach() {
        seconds.stop();
    }

    /// Opens the sheet that adds an account.
    public void addAccount() {
        AccountFormView form = new AccountFormView(newForm.get(), messages, view.sheets()::hide);
        view.sheets().show(form, () -> {});
        form.focusFirst();
    }

    /// Asks whether to close although operations run; `close` is called if so.
    public void askToClose(int running, Runnable close) {
        ask(
                messages.text("shell.close.title"),
                messages.text("shell.close.sentence", running),
                new Answer(messages.text("shell.close.stay"), "accent", view.sheets()::hide),
                new Answer(messages.text("shell.close.leave"), "danger", close));
    }

    /// Says that something in Rolecall itself broke, and where the record of it is.
    public void tellCrash(String record) {
        ask(
                messages.text("shell.crash.title"),
                messages.text("shell.crash.sentence", record),
                new Answer(messages.text("shell.crash.close"), "accent", view.sheets()::hide));
    }

    @Override
    public void toggleOnly(AccountId id) {
        sidebar.toggleOnly(id);
    }

    @Override
    public void toggleLock(AccountId id) {
        sidebar.toggleLock(id);
    }

    @Override
    public void readAgain(AccountId id) {
        sidebar.readAgain(id);
    }

    @Override
    public void remove(AccountId id) {
        AccountRemoval removal = new AccountRemoval(workspace, id);
        if (removal.staged() == 0) {
            removal.run();
            return;
        }
        ask(
                messages.text("shell.remove.title", removal.name()),
                messages.text("shell.remove.sentence", removal.staged()),
                new Answer(messages.text("shell.remove.keep"), "accent", view.sheets()::hide),
                new Answer(
                        messages.text("shell.remove.remove"),
                        "danger",
                        () -> {
                            view.sheets().hide();
                            removal.run();
                        }));
    }

    private void ask(String title, String sentence, Answer... answers) {
        QuestionView question = new QuestionView(title, sentence, List.of(answers));
        view.sheets().show(question, () -> {});
        question.focusFirst();
    }

    private void showReview(boolean open) {
        if (open && !view.sheets().isOpen()) {
            view.sheets().show(reviewView, review::close);
            reviewView.focusDecision();
        } else if (!open) {
            view.sheets().hide();
        }
    }

    private void run(ShellCommand command) {
        if (view.sheets().isOpen()) {
            return;
        }
        switch (command) {
            case RESOURCES -> go(Place.RESOURCES);
            case ALL_ACCESS -> go(Place.ALL_ACCESS);
            case ACTIVITY -> go(Place.ACTIVITY);
            case THINGS -> {
                parts.palette().openThings();
                showPalette();
            }
            case COMMANDS -> {
                parts.palette().openCommands(allCommands());
                showPalette();
            }
            case REFRESH -> workspace.inventory().refreshAll();
            case FILTER -> filter.run();
            case REVIEW -> review.open();
            case UNDO -> workspace.staging().undo();
            case REDO -> workspace.staging().redo();
            case ADD_ACCOUNT -> addAccount();
            case DRAWER -> view.drawer().set(!view.drawer().get());
            case LOOK -> theme.toggle();
            case NEXT_PANE -> Focus.move(view.panes(), view.getScene().getFocusOwner(), 1);
            case PREVIOUS_PANE -> Focus.move(view.panes(), view.getScene().getFocusOwner(), -1);
            case KEYS -> showKeys();
        }
    }

    /// Whoever goes to a place by key goes on by key.
    private void go(Place place) {
        workspace.navigation().place().set(place);
        Focus.into(view.node(place));
    }

    private void showKeys() {
        Map<Message, List<Command>> here = new LinkedHashMap<>();
        here.put(Message.of("shell.keys.access"), parts.commands().apply(Place.RESOURCES));
        here.put(Message.of("shell.keys.activity"), parts.commands().apply(Place.ACTIVITY));
        KeysView keys = new KeysView(commands.everywhere(), here, messages, view.sheets()::hide);
        view.sheets().show(keys, () -> {});
        keys.focusClose();
    }

    private List<Command> allCommands() {
        List<Command> all = new ArrayList<>(commands.everywhere());
        all.addAll(parts.commands().apply(workspace.navigation().place().get()));
        all.addAll(commands.ofAccounts());
        return all;
    }

    private void showPalette() {
        view.sheets().show(palette, () -> {});
        palette.focusField();
    }

    /// A thing leads to a place, where the keyboard goes on; a command says itself what comes.
    private void choose(PaletteEntry entry) {
        view.sheets().hide();
        entry.action().run();
        if (entry.sort() != PaletteEntry.Sort.COMMAND) {
            Focus.into(view.node(workspace.navigation().place().get()));
        }
    }

    private void everySecond() {
        sidebar.refresh();
        status.refresh();
    }
}
