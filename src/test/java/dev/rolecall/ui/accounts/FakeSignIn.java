package dev.rolecall.ui.accounts;

import dev.rolecall.credential.BrowserSignIn;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.SignInFault;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/// A browser sign-in without a browser: the test says how it begins and how the person answers.
final class FakeSignIn implements BrowserSignIn {
    final List<AccountId> signedIn = new ArrayList<>();
    private final List<CompletableFuture<Optional<Failure>>> answers = new ArrayList<>();
    private Optional<Failure> refusal = Optional.empty();
    private Runnable meanwhile = () -> {};
    private int closed;

    /// No attempt begins from now on.
    void refuse(Failure why) {
        refusal = Optional.of(why);
    }

    /// What happens while somebody waits, on the waiting thread.
    void meanwhile(Runnable happening) {
        meanwhile = happening;
    }

    /// How the person answers the attempt begun last; empty for yes.
    void answer(Optional<Failure> answer) {
        answers.getLast().complete(answer);
    }

    int begun() {
        return answers.size();
    }

    int closed() {
        return closed;
    }

    @Override
    public Attempt begin(GoogleConsent source) throws FailureException {
        if (refusal.isPresent()) {
            throw new FailureException(refusal.get());
        }
        CompletableFuture<Optional<Failure>> answer = new CompletableFuture<>();
        answers.add(answer);
        URI address = URI.create("https://accounts.example/authorize?attempt=" + answers.size());
        return new Attempt() {
            @Override
            public URI address() {
                return address;
            }

            @Override
            public void finish(AccountId account) throws FailureException, InterruptedException {
                meanwhile.run();
                try {
                    Optional<Failure> failure = answer.get();
                    if (failure.isPresent()) {
                        throw new FailureException(failure.get());
                    }
                    signedIn.add(account);
                } catch (ExecutionException broken) {
                    throw new IllegalStateException(broken);
                }
            }

            @Override
            public void close() {
                closed++;
                answer.complete(Optional.of(new Failure.NotSignedIn(SignInFault.CANCELLED, "")));
            }
        };
    }
}
