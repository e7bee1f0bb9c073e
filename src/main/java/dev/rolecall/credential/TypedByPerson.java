package dev.rolecall.credential;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import java.util.Optional;

/// A secret that the person types when it is wanted, and once more when it was rejected.
record TypedByPerson(SecretPrompt prompt, Account account) implements Origin {
    @Override
    public Secret fetch() throws FailureException, InterruptedException {
        return given(prompt.ask(account));
    }

    @Override
    public Secret fetchAnother() throws FailureException, InterruptedException {
        return given(prompt.askAgain(account));
    }

    private static Secret given(Optional<Secret> typed) throws FailureException {
        return typed.orElseThrow(
                () -> new FailureException(new Failure.NoCredential(Failure.Source.PERSON, "")));
    }
}
