package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.Optional;

/// Lists corpora, of which a caller sees only their own, and tuned models, with their filters;
/// without one, models shared with everyone are left out (FACTS 2.2).
final class ResourceLists {
    private static final int MOST_CORPORA = 20;
    private static final int MOST_TUNED_MODELS = 1_000;

    private final GeminiPages pages;

    ResourceLists(GeminiPages pages) {
        this.pages = pages;
    }

    Reply list(Kind kind, List<Shareable> all, Person caller, Request request) {
        String filter = request.query().first("filter").orElse("");
        List<Shareable> seen =
                all.stream()
                        .filter(thing ->
                                kind == Kind.CORPUS
                                        ? thing.isOwnedBy(caller)
                                        : fits(thing, caller, filter))
                        .toList();
        return pages.page(
                request,
                kind == Kind.CORPUS ? "corpora" : "tunedModels",
                seen,
                kind == Kind.CORPUS ? MOST_CORPORA : MOST_TUNED_MODELS,
                thing -> GeminiAnswers.resource(thing, request));
    }

    private static boolean fits(Shareable thing, Person caller, String filter) {
        Optional<String> role = thing.roleOf(caller);
        return switch (filter) {
            case "" -> role.isPresent() && !thing.isOpenToEveryone();
            case "owner:me" -> thing.isOwnedBy(caller);
            case "writers:me" -> role.filter(word -> !word.equals("READER")).isPresent();
            case "readers:me" -> role.isPresent();
            case "readers:everyone" -> thing.isOpenToEveryone();
            default -> throw GeminiErrors.invalid("Invalid filter.");
        };
    }
}
