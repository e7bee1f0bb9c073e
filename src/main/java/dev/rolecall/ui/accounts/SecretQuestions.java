package dev.rolecall.ui.accounts;

import dev.rolecall.credential.SecretPrompt;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Secret;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The secrets somebody waits for the person to type, one question an account, in the order they
/// came.
public final class SecretQuestions implements SecretPrompt {
    private final Executor screen;
    private final ObservableList<Question> open = FXCollections.observableArrayList();

    /// Kept, because it hears of changes only as long as somebody holds it.
    private final ObservableList<Question> shown = FXCollections.unmodifiableObservableList(open);

    /// @param screen runs what concerns the screen
    public SecretQuestions(Executor screen) {
        this.screen = screen;
    }

    /// The questions that are not answered yet; changes on the screen.
    public ObservableList<Question> open() {
        return shown;
    }

    @Override
    public Optional<Secret> ask(Account account) throws InterruptedException {
        return answer(new Question(account, false));
    }

    @Override
    public Optional<Secret> askAgain(Account account) throws InterruptedException {
        return answer(new Question(account, true));
    }

    private Optional<Secret> answer(Question question) throws InterruptedException {
        screen.execute(() -> open.add(question));
        try {
            return question.answer.get();
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            screen.execute(() -> open.remove(question));
        }
    }

    /// One question; the first answer counts.
    public static final class Question {
        private final Account account;
        private final boolean again;
        private final CompletableFuture<Optional<Secret>> answer = new CompletableFuture<>();

        private Question(Account account, boolean again) {
            this.account = account;
            this.again = again;
        }

        public Account account() {
            return account;
        }

        /// Whether the service has rejected what was typed before.
        public boolean again() {
            return again;
        }

        public void answer(Secret secret) {
            answer.complete(Optional.of(secret));
        }

        /// The person does not want to type it now.
        public void leave() {
            answer.complete(Optional.empty());
        }
    }
}
