package dev.rolecall.provider.mistral;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Resource;
import dev.rolecall.http.Json;
import dev.rolecall.http.PathBuilder;
import dev.rolecall.http.ServiceClient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// Walks the library list, whichever of its three generations answers (FACTS 1.2).
///
/// The first page is asked with `page_size` alone. `page` would bring back the paging that is being
/// retired, `page_token` has no value for a first page, and the oldest generation ignores both.
final class MistralLibraryPages {
    private static final int PAGE_SIZE = 100;

    /// Pages may be empty while the service filters them by rights, but not for ever.
    private static final int MOST_FRUITLESS = 100;

    private final ServiceClient client;
    private final AccountId account;
    private final Set<String> libraries = new HashSet<>();
    private final Set<String> tokens = new HashSet<>();
    private int pages;
    private int fruitless;

    MistralLibraryPages(ServiceClient client, AccountId account) {
        this.client = client;
        this.account = account;
    }

    /// Hands over every page; a library that turns up on two pages is handed over once.
    void each(Consumer<List<Resource>> page) throws FailureException, InterruptedException {
        Optional<PathBuilder> next = Optional.of(list());
        while (next.isPresent()) {
            JsonNode json = page(next.get());
            MistralWire.Libraries answer = Json.as(json, MistralWire.Libraries.class);
            boolean paged = json.has("next_page_token") || json.has("pagination");
            pages++;
            int before = libraries.size();
            List<Resource> fresh = fresh(answer);
            if (!fresh.isEmpty()) {
                page.accept(fresh);
            }
            fruitless = libraries.size() > before ? 0 : fruitless + 1;
            next = paged ? next(answer) : probe(answer);
        }
    }

    private JsonNode page(PathBuilder page) throws FailureException, InterruptedException {
        try {
            return client.get(page.text());
        } catch (FailureException refused) {
            throw pages > 0
                    ? refused
                    : new FailureException(Failure.ofList(refused.failure()), refused);
        }
    }

    private Optional<PathBuilder> next(MistralWire.Libraries answer) throws FailureException {
        if (answer.nextPageToken() != null && !answer.nextPageToken().isEmpty()) {
            if (!tokens.add(answer.nextPageToken()) || fruitless > MOST_FRUITLESS) {
                throw endless(answer);
            }
            return Optional.of(list().query("page_token", answer.nextPageToken()));
        }
        if (answer.pagination() != null) {
            boolean more = Boolean.TRUE.equals(answer.pagination().hasMore());
            if (more && fruitless > MOST_FRUITLESS) {
                throw endless(answer);
            }
            return more ? Optional.of(list().query("page", pages)) : Optional.empty();
        }
        return Optional.empty();
    }

    /// No paging field at all is a whole list, unless it ends just where a page would: then the
    /// next page is asked for, and a service that knows no pages says the same list again.
    private Optional<PathBuilder> probe(MistralWire.Libraries answer) {
        boolean full = answer.data() != null && answer.data().size() >= PAGE_SIZE;
        return full && fruitless == 0 ? Optional.of(list().query("page", pages)) : Optional.empty();
    }

    private List<Resource> fresh(MistralWire.Libraries answer) throws FailureException {
        if (answer.data() == null) {
            throw unreadable(answer);
        }
        List<Resource> fresh = new ArrayList<>();
        for (MistralWire.Library library : answer.data()) {
            Resource resource = MistralMapping.resource(account, library);
            if (libraries.add(resource.ref().id())) {
                fresh.add(resource);
            }
        }
        return fresh;
    }

    private static PathBuilder list() {
        return PathBuilder.at("/v1/libraries").query("page_size", PAGE_SIZE);
    }

    private static FailureException endless(MistralWire.Libraries answer) {
        String mark =
                Optional.ofNullable(answer.nextPageToken())
                        .orElseGet(() -> String.valueOf(answer.pagination()));
        return new FailureException(
                new Failure.Contradictory(Failure.Contradiction.PAGES_WITHOUT_END, mark));
    }

    private static FailureException unreadable(MistralWire.Libraries answer) {
        return new FailureException(new Failure.Unreadable(200, Json.write(answer)));
    }
}
