package dev.rolecall.ui.workspace;

import dev.rolecall.credential.Credentials;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.CredentialSource;
import dev.rolecall.domain.CredentialSource.GoogleConsent;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Secret;
import dev.rolecall.i18n.Isolated;
import dev.rolecall.i18n.Message;
import dev.rolecall.operation.Operations;
import dev.rolecall.operation.Outcome;
import dev.rolecall.profile.Profile;
import dev.rolecall.profile.Profiles;
import dev.rolecall.words.FailureWords;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/// What is kept secretly for accounts, and how it ends: a consent given to Google is withdrawn
/// before it is forgotten.
final class KeptSecrets {
    private final Credentials credentials;
    private final Operations operations;
    private final Consumer<Message> tell;

    /// @param tell says on the screen what the person must know
    KeptSecrets(Credentials credentials, Operations operations, Consumer<Message> tell) {
        this.credentials = credentials;
        this.operations = operations;
        this.tell = tell;
    }

    /// Whether what the vault keeps for one source is of no use to the next.
    static boolean isOver(CredentialSource before, CredentialSource now) {
        return before instanceof CredentialSource.Stored
                || (before instanceof GoogleConsent(Path client, _) && !asClient(client, now));
    }

    /// Whether the consent given to `profile` is withdrawn when it goes: not if another account
    /// signs in as the same client, which might lose its own with it.
    static boolean withdraws(Profile profile, Profiles all) {
        return profile.source() instanceof GoogleConsent(Path client, _)
                && all.all().stream()
                        .filter(other -> !other.id().equals(profile.id()))
                        .noneMatch(other -> asClient(client, other.source()));
    }

    private static boolean asClient(Path client, CredentialSource source) {
        return source instanceof GoogleConsent(Path same, _) && same.equals(client);
    }

    /// Keeps a secret in the vault.
    ///
    /// @param whenOver told on the screen why it could not be
    void keep(AccountId id, Secret secret, Consumer<Optional<Failure>> whenOver) {
        quietly("keep secret " + id, () -> credentials.vault().keep(id.value(), secret), whenOver);
    }

    /// Forgets what the vault keeps for an account that gets its secret from elsewhere now.
    void forget(AccountId id) {
        quietly("forget secret " + id, () -> credentials.vault().forget(id.value()), _ -> {});
    }

    /// Withdraws the consent `profile` signs in with, if it does.
    ///
    /// @param whenOver told on the screen why it could not be
    void signOut(Profile profile, Consumer<Optional<Failure>> whenOver) {
        quietly("sign out " + profile.id(), () -> withdraw(profile), whenOver);
    }

    /// Ends what was kept for an account that is gone for good.
    void end(Profile gone, boolean withdraws) {
        quietly(
                "end secret " + gone.id(),
                () -> endHere(gone, withdraws),
                refused ->
                        refused.filter(_ -> withdraws)
                                .ifPresent(why -> tell.accept(stillGiven(gone, why))));
    }

    /// The same, before it returns; the program is ending.
    void endNow(Profile gone, boolean withdraws) throws FailureException {
        try {
            endHere(gone, withdraws);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /// What was kept goes even if Google cannot be told: nobody would look for it any more.
    private void endHere(Profile gone, boolean withdraws)
            throws FailureException, InterruptedException {
        credentials.forget(gone.id());
        try {
            if (withdraws) {
                withdraw(gone);
            }
        } finally {
            credentials.vault().forget(gone.id().value());
        }
    }

    private void withdraw(Profile profile) throws FailureException, InterruptedException {
        if (profile.source() instanceof GoogleConsent consent) {
            credentials.signOut(profile.id(), consent);
        }
    }

    private static Message stillGiven(Profile gone, Failure why) {
        return Message.of(
                "accounts.signOut.stillGiven",
                Isolated.of(gone.account().name()),
                FailureWords.line(why));
    }

    private void quietly(String name, Work work, Consumer<Optional<Failure>> whenOver) {
        operations.<Boolean>quietly(
                name,
                _ -> {
                    work.run();
                    return true;
                },
                outcome -> {
                    switch (outcome) {
                        case Outcome.Succeeded<Boolean> _ -> whenOver.accept(Optional.empty());
                        case Outcome.Failed<Boolean>(Failure why) ->
                                whenOver.accept(Optional.of(why));
                        case Outcome.Cancelled<Boolean> _ -> {}
                    }
                });
    }

    /// Something off the screen.
    private interface Work {
        void run() throws FailureException, InterruptedException;
    }
}
