package dev.rolecall.ui.accounts;

import dev.rolecall.credential.BrowserSignIn;
import dev.rolecall.credential.BrowserSignIn.Attempt;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.Failure;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.words.FailureWords;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Signing in to one account with the browser: opens the page, waits, and can be left or begun anew
/// at any moment.
public final class SignInViewModel {
    private final Account account;
    private final GoogleConsent source;
    private final BrowserSignIn signIn;
    private final Operations operations;
    private final Consumer<URI> browser;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<SignInStage> stage =
            new ReadOnlyObjectWrapper<>(new SignInStage.Beginning());
    private Optional<Attempt> attempt = Optional.empty();
    private long number;

    /// @param browser opens a page in the person's browser, if there is one
    public SignInViewModel(
            Account account,
            GoogleConsent source,
            BrowserSignIn signIn,
            Operations operations,
            Consumer<URI> browser,
            Messages messages) {
        this.account = account;
        this.source = source;
        this.signIn = signIn;
        this.operations = operations;
        this.browser = browser;
        this.messages = messages;
    }

    public Account account() {
        return account;
    }

    public ReadOnlyObjectProperty<SignInStage> stage() {
        return stage.getReadOnlyProperty();
    }

    /// Begins, or begins anew: what was waited for before counts no longer.
    public void begin() {
        leave();
        long mine = ++number;
        stage.set(new SignInStage.Beginning());
        operations.<Attempt>quietly(
                "begin sign-in " + account.id(),
                _ -> signIn.begin(source),
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<Attempt>(Attempt begun) when mine == number ->
                                opened(mine, begun);
                        case Outcome.Succeeded<Attempt>(Attempt late) -> late.close();
                        case Outcome.Failed<Attempt>(Failure why) -> failed(mine, why);
                        case Outcome.Cancelled<Attempt> _ -> {}
                    }
                });
    }

    /// Opens the page once more, for whoever has closed it.
    public void openAgain() {
        if (stage.get() instanceof SignInStage.Waiting(URI address)) {
            browser.accept(address);
        }
    }

    /// Ends the wait, if there is one.
    public void leave() {
        number++;
        attempt.ifPresent(Attempt::close);
        attempt = Optional.empty();
    }

    private void opened(long mine, Attempt begun) {
        attempt = Optional.of(begun);
        stage.set(new SignInStage.Waiting(begun.address()));
        browser.accept(begun.address());
        operations.<Boolean>quietly(
                "wait for sign-in " + account.id(),
                _ -> {
                    try (begun) {
                        begun.finish(account.id());
                        return true;
                    }
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<Boolean> _ -> done(mine);
                        case Outcome.Failed<Boolean>(Failure why) -> failed(mine, why);
                        case Outcome.Cancelled<Boolean> _ -> {}
                    }
                });
    }

    private void done(long mine) {
        if (mine == number) {
            attempt = Optional.empty();
            stage.set(new SignInStage.Done());
        }
    }

    private void failed(long mine, Failure why) {
        if (mine == number) {
            attempt = Optional.empty();
            stage.set(new SignInStage.Failed(messages.text(FailureWords.line(why))));
        }
    }
}
