package dev.rolecall.ui.shell;

import dev.rolecall.domain.AccountId;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Messages;
import dev.rolecall.profile.Profile;
import dev.rolecall.ui.accounts.SignInView;
import dev.rolecall.ui.accounts.SignInViewModel;
import dev.rolecall.ui.shell.QuestionView.Answer;
import dev.rolecall.ui.workspace.Workspace;
import dev.rolecall.words.FailureWords;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Signing in to Google with the browser and out again, with the sheets and notices of it.
final class ConsentActions {
    private final Workspace workspace;
    private final SidebarViewModel sidebar;
    private final Function<Profile, Optional<SignInViewModel>> signIns;
    private final ShellView view;
    private final Messages messages;

    /// @param signIns makes what signs a person in with the browser, for accounts that want it
    ConsentActions(
            Workspace workspace,
            SidebarViewModel sidebar,
            Function<Profile, Optional<SignInViewModel>> signIns,
            ShellView view,
            Messages messages) {
        this.workspace = workspace;
        this.sidebar = sidebar;
        this.signIns = signIns;
        this.view = view;
        this.messages = messages;
    }

    void signIn(AccountId id) {
        profile(id).flatMap(signIns).ifPresent(this::show);
    }

    void askToSignOut(AccountId id) {
        profile(id).filter(AccountRows::consents).ifPresent(this::ask);
    }

    /// What is said of an account that was just deleted, and of what becomes of its consent.
    String deleted(Profile gone) {
        String key =
                !AccountRows.consents(gone)
                        ? "shell.deleted"
                        : workspace.profiles().withdraws(gone)
                                ? "shell.deleted.withdraws"
                                : "shell.deleted.sharesClient";
        return messages.text(key, Isolated.of(gone.account().name()));
    }

    private void show(SignInViewModel model) {
        AccountId id = model.account().id();
        SignInView sheet =
                new SignInView(
                        model,
                        messages,
                        () -> {
                            view.sheets().hide();
                            tell("accounts.signIn.done", Isolated.of(model.account().name()));
                            workspace.accounts().find(id).ifPresent(workspace.accounts()::ask);
                            sidebar.readAgain(id);
                        },
                        view.sheets()::hide);
        view.sheets().show(sheet, model::leave);
        model.begin();
        sheet.focusFirst();
    }

    private void ask(Profile profile) {
        String name = Isolated.of(profile.account().name());
        QuestionView question =
                new QuestionView(
                        messages.text("shell.signOut.title", name),
                        messages.text("shell.signOut.sentence"),
                        List.of(
                                new Answer(
                                        messages.text("shell.signOut.stay"),
                                        "accent",
                                        view.sheets()::hide),
                                new Answer(
                                        messages.text("shell.signOut.leave"),
                                        "danger",
                                        () -> {
                                            view.sheets().hide();
                                            signOut(profile.id(), name);
                                        })));
        question.about(profile.account().environment(), profile.colour(), messages);
        view.sheets().show(question, () -> {});
        question.focusFirst();
    }

    private void signOut(AccountId id, String name) {
        workspace
                .profiles()
                .signOut(
                        id,
                        refused ->
                                refused.ifPresentOrElse(
                                        why ->
                                                tell(
                                                        "accounts.signOut.failed",
                                                        name,
                                                        FailureWords.line(why)),
                                        () -> tell("accounts.signOut.done", name)));
    }

    private void tell(String key, Object... details) {
        view.notices().tell(messages.text(key, details));
    }

    private Optional<Profile> profile(AccountId id) {
        return workspace.profiles().profiles().get().find(id);
    }
}
