package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.accounts.AccountFormView;
import dev.rolecall.ui.accounts.AccountFormViewModel;
import dev.rolecall.ui.accounts.CredentialKind;
import dev.rolecall.ui.accounts.SignInViewModel;
import dev.rolecall.ui.credential.CredentialCardView;
import dev.rolecall.ui.credential.CredentialCardViewModel;
import dev.rolecall.ui.network.NetworkView;
import dev.rolecall.ui.network.NetworkViewModel;
import dev.rolecall.ui.shell.QuestionView.Answer;
import dev.rolecall.ui.workspace.AccountExchange;
import dev.rolecall.ui.workspace.OpenAccount;
import dev.rolecall.ui.workspace.ProfilesModel;
import dev.rolecall.ui.workspace.Workspace;
import java.io.File;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.stage.FileChooser;

/// What can be done with accounts from the sidebar and the palette, with its sheets and notices.
final class AccountActions implements SidebarActions {
    private final Workspace workspace;
    private final SidebarViewModel sidebar;
    private final Function<Optional<Profile>, AccountFormViewModel> forms;
    private final ConsentActions consents;
    private final Function<Optional<AccountId>, NetworkViewModel> network;
    private final ShellView view;
    private final Messages messages;
    private final Clock clock;

    /// @param forms makes the form for an account to change, or for a new one
    /// @param signIns makes what signs a person in with the browser, for accounts that want it
    /// @param network makes what the network sheet shows
    AccountActions(
            Workspace workspace,
            SidebarViewModel sidebar,
            Function<Optional<Profile>, AccountFormViewModel> forms,
            Function<Profile, Optional<SignInViewModel>> signIns,
            Function<Optional<AccountId>, NetworkViewModel> network,
            ShellView view,
            Messages messages,
            Clock clock) {
        this.clock = clock;
        this.workspace = workspace;
        this.sidebar = sidebar;
        this.forms = forms;
        this.consents = new ConsentActions(workspace, sidebar, signIns, view, messages);
        this.network = network;
        this.view = view;
        this.messages = messages;
    }

    /// @param keeps whether a credential can be kept
    void add(boolean keeps) {
        AccountFormViewModel model = forms.apply(Optional.empty());
        if (!keeps) {
            model.fields().credential().kind().set(CredentialKind.ASKED);
        }
        show(model);
    }

    @Override
    public void showCard(AccountId id) {
        workspace.accounts().find(id).ifPresent(this::showCard);
    }

    private void showCard(OpenAccount open) {
        CredentialCardViewModel model =
                new CredentialCardViewModel(
                        open,
                        workspace.accounts(),
                        workspace.inventory(),
                        workspace.applying().seen(),
                        workspace.operations(),
                        clock,
                        ZoneId.systemDefault());
        CredentialCardView card = new CredentialCardView(model, messages, view.sheets()::hide);
        view.sheets().show(card, model::close);
        card.focusClose();
    }

    @Override
    public void checkNetwork(AccountId id) {
        showNetwork(Optional.of(id));
    }

    /// Opens the network sheet, beginning with an account if one is named.
    void showNetwork(Optional<AccountId> id) {
        NetworkView sheet = new NetworkView(network.apply(id), messages, view.sheets()::hide);
        view.sheets().show(sheet, () -> {});
        sheet.focusFirst();
    }

    @Override
    public void edit(AccountId id) {
        // One that lasts for this run alone is put right by adding another.
        Optional<Profile> profile = profiles().profiles().get().find(id);
        boolean takesSecret =
                profile.filter(kept -> kept.source() instanceof CredentialSource.Stored)
                        .isPresent();
        if (takesSecret || isTheirs(id)) {
            showForm(profile);
        }
    }

    @Override
    public void signIn(AccountId id) {
        consents.signIn(id);
    }

    @Override
    public void signOut(AccountId id) {
        consents.askToSignOut(id);
    }

    @Override
    public void duplicate(AccountId id) {
        profiles().duplicate(id);
    }

    @Override
    public void move(AccountId id, boolean up) {
        if (isTheirs(id)) {
            profiles().move(id, up);
        }
    }

    @Override
    public void enable(AccountId id, boolean enabled) {
        if (!isTheirs(id)) {
            return;
        }
        if (enabled) {
            profiles().enable(id, true);
        } else {
            asking(id, () -> profiles().enable(id, false));
        }
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
        Optional<Profile> kept = profiles().profiles().get().find(id);
        if (!isTheirs(id)) {
            return;
        }
        if (kept.isEmpty()) {
            asking(id, () -> workspace.accounts().remove(id));
            return;
        }
        asking(
                id,
                () -> {
                    profiles().delete(id);
                    view.notices()
                            .offer(
                                    consents.deleted(kept.get()),
                                    messages.text("shell.deleted.undo"),
                                    () -> undo(id),
                                    () -> forget(id));
                });
    }

    @Override
    public void exportAll() {
        FileChooser chooser = chooser("shell.export.title");
        chooser.setInitialFileName("rolecall-accounts.json");
        File file = chooser.showSaveDialog(view.getScene().getWindow());
        if (file != null) {
            exchange().exportTo(file.toPath(), this::tell);
        }
    }

    @Override
    public void importSome() {
        File file = chooser("shell.import.title").showOpenDialog(view.getScene().getWindow());
        if (file != null) {
            exchange().importFrom(file.toPath(), this::tell);
        }
    }

    /// Says something in a notice, each message on a line of its own.
    void tell(List<Message> words) {
        view.notices().tell(String.join("\n", words.stream().map(messages::text).toList()));
    }

    /// Whether an account is the person's to change; says who has fixed it if not.
    private boolean isTheirs(AccountId id) {
        boolean fixed = profiles().fixed().has(id);
        if (fixed) {
            tell(List.of(Message.of("shell.account.fixed", profiles().fixed().who())));
        }
        return !fixed;
    }

    private void showForm(Optional<Profile> edited) {
        show(forms.apply(edited));
    }

    private void show(AccountFormViewModel model) {
        AccountFormView form = new AccountFormView(model, messages, () -> leave(model));
        view.sheets().show(form, () -> {});
        form.focusFirst();
    }

    /// Who has just chosen to sign in with the browser goes on to do so.
    private void leave(AccountFormViewModel form) {
        view.sheets().hide();
        form.newConsent().ifPresent(profile -> signIn(profile.id()));
    }

    /// Only the account the notice is about comes back or goes for good.
    private void undo(AccountId id) {
        if (isDeletedLast(id)) {
            profiles().undoDelete();
        }
    }

    private void forget(AccountId id) {
        if (isDeletedLast(id)) {
            profiles().forgetDeleted();
        }
    }

    private boolean isDeletedLast(AccountId id) {
        return profiles()
                .deleted()
                .get()
                .filter(gone -> gone.profile().id().equals(id))
                .isPresent();
    }

    /// Closes an account; asks first if something is staged there.
    private void asking(AccountId id, Runnable close) {
        AccountRemoval removal = new AccountRemoval(workspace, id, close);
        if (removal.staged() == 0) {
            removal.run();
            return;
        }
        QuestionView question =
                new QuestionView(
                        messages.text("shell.remove.title", removal.name()),
                        messages.text("shell.remove.sentence", removal.staged()),
                        List.of(
                                new Answer(
                                        messages.text("shell.remove.keep"),
                                        "accent",
                                        view.sheets()::hide),
                                new Answer(
                                        messages.text("shell.remove.remove"),
                                        "danger",
                                        () -> {
                                            view.sheets().hide();
                                            removal.run();
                                        })));
        removal.mark(question, messages);
        view.sheets().show(question, () -> {});
        question.focusFirst();
    }

    private ProfilesModel profiles() {
        return workspace.profiles();
    }

    private AccountExchange exchange() {
        return new AccountExchange(profiles(), workspace.operations());
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("shell.files.json"), "*.json"));
        return chooser;
    }
}
