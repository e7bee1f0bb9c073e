package dev.rolecall.provider.gemini;

import dev.rolecall.domain.FailureException;
import dev.rolecall.http.PageTrail;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Follows the page tokens of one listing to its end (FACTS 2.2).
final class GeminiPages {
    private final Function<Optional<String>, String> path;
    private final String field;

    /// @param path the path of the page that a token names; of the first page without one
    /// @param field the field that holds the rows of a page
    GeminiPages(Function<Optional<String>, String> path, String field) {
        this.path = path;
        this.field = field;
    }

    /// Hands over the rows of every page as it arrives.
    void read(GeminiCalls calls, Consumer<List<JsonNode>> rows)
            throws FailureException, InterruptedException {
        PageTrail trail = new PageTrail();
        Optional<String> token = Optional.empty();
        do {
            GeminiWire.Page page = GeminiWire.Page.of(calls.get(path.apply(token)), field);
            rows.accept(page.rows());
            token = page.nextPageToken();
            if (token.isPresent()) {
                trail.follow(token.get(), page.rows().size());
            }
        } while (token.isPresent());
    }
}
