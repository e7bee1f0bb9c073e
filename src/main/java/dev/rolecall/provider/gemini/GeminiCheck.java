package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.Passport;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds out what a credential can do, by listing one member of each collection (FACTS 4). Gemini
/// tells nobody who they are.
final class GeminiCheck {
    private final GeminiCalls calls;

    GeminiCheck(GeminiCalls calls) {
        this.calls = calls;
    }

    /// @throws FailureException if nothing can be said of any collection: the credential is
    ///   rejected or the service is not there
    Passport passport() throws FailureException, InterruptedException {
        List<Passport.KindAccess> kinds = new ArrayList<>();
        for (GeminiCollection collection : GeminiCollection.values()) {
            Optional<Failure> failure = listing(collection);
            Message writing =
                    failure.isPresent()
                            ? Message.of("gemini.writing.notKnown")
                            : writing(collection);
            kinds.add(new Passport.KindAccess(collection.kind(), failure, failure, writing));
        }
        return new Passport(Optional.empty(), List.of(), kinds);
    }

    private Optional<Failure> listing(GeminiCollection collection)
            throws FailureException, InterruptedException {
        try {
            String path = GeminiPaths.list(collection, 1, "", Optional.empty());
            GeminiWire.Page.of(calls.get(path), collection.word());
            return Optional.empty();
        } catch (FailureException refused) {
            Failure failure = ofCollection(refused.failure());
            if (concernsEverything(failure)) {
                throw new FailureException(failure, refused);
            }
            return Optional.of(failure);
        }
    }

    /// What a failure means where it answers a whole collection: one that is not there any more was
    /// withdrawn (FACTS 2.5), unless there is nothing of Gemini at this address (FACTS 4).
    Failure ofCollection(Failure failure) throws InterruptedException {
        if (!(failure instanceof Failure.NotFound)) {
            return failure;
        }
        return calls.isGemini() ? new Failure.Withdrawn(failure.said()) : Failure.ofList(failure);
    }

    private static boolean concernsEverything(Failure failure) {
        return switch (failure) {
            case Failure.Unauthenticated _,
                    Failure.Unreachable _,
                    Failure.NotFound _,
                    Failure.Unreadable _,
                    Failure.Contradictory _,
                    Failure.RateLimited _,
                    Failure.WritesLocked _,
                    Failure.WritesForbidden _,
                    Failure.ConsoleLocked _,
                    Failure.NoCredential _,
                    Failure.SignInAgain _,
                    Failure.NotSignedIn _,
                    Failure.VaultShut _,
                    Failure.Storage _,
                    Failure.NotKept _,
                    Failure.Broken _ ->
                    true;
            case Failure.Forbidden _,
                    Failure.Conflict _,
                    Failure.Invalid _,
                    Failure.Withdrawn _,
                    Failure.Unexpected _ ->
                    false;
        };
    }

    private static Message writing(GeminiCollection collection) {
        return switch (collection) {
            case CORPORA -> Message.of("gemini.writing.corpora");
            case TUNED_MODELS -> Message.of("gemini.writing.tunedModels");
        };
    }
}
