package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The library list in its three generations of paging (FACTS 1.2).
final class LibraryPages {
    private static final int LARGEST = 100;

    private final MistralSwitches switches;
    private final MistralAnswers answers;

    LibraryPages(MistralSwitches switches, MistralAnswers answers) {
        this.switches = switches;
        this.answers = answers;
    }

    /// One page of what this caller sees.
    Reply page(List<Library> visible, Query query, Caller caller) {
        if (switches.paging() == LibraryPaging.NONE) {
            return Reply.json(200, data(visible));
        }
        List<Library> found = found(visible, query, caller);
        int size = number(query, "page_size", LARGEST, 1, LARGEST);
        boolean byNumber = switches.paging() == LibraryPaging.PAGE_NUMBER || query.has("page");
        if (byNumber && !usesToken(query)) {
            return numbered(found, size, number(query, "page", 0, 0, Integer.MAX_VALUE));
        }
        int start =
                query.first("page_token")
                        .filter(token -> !token.isEmpty())
                        .map(this::start)
                        .orElse(0);
        List<Library> page = found.stream().skip(start).limit(size).toList();
        ObjectNode body = data(page);
        boolean more = start + page.size() < found.size();
        body.put("next_page_token", more ? token(start + page.size()) : null);
        return Reply.json(200, body);
    }

    private boolean usesToken(Query query) {
        return switches.paging() == LibraryPaging.PAGE_TOKEN && query.has("page_token");
    }

    private Reply numbered(List<Library> found, int size, int page) {
        List<Library> shown = found.stream().skip((long) page * size).limit(size).toList();
        ObjectNode body = data(shown);
        boolean more = ((long) page + 1) * size < found.size();
        int total = switches.totalsRough() ? found.size() * 9 / 10 : found.size();
        ObjectNode pagination = body.putObject("pagination");
        pagination.put("total_items", total);
        pagination.put("total_pages", Math.ceilDiv(total, size));
        pagination.put("current_page", page);
        pagination.put("page_size", size);
        pagination.put("has_more", more);
        return Reply.json(200, body);
    }

    private ObjectNode data(List<Library> libraries) {
        ObjectNode body = Json.object();
        body.set("data", Json.array(libraries.stream().map(answers::library).toList()));
        return body;
    }

    private static List<Library> found(List<Library> visible, Query query, Caller caller) {
        Optional<String> search = query.first("search").map(text -> text.toLowerCase(Locale.ROOT));
        boolean mine = query.first("filter_owned_by_me").filter("true"::equals).isPresent();
        return visible.stream()
                .filter(library -> !mine || library.isOwnedBy(caller))
                .filter(library ->
                        search.isEmpty()
                                || library.name().toLowerCase(Locale.ROOT).contains(search.get()))
                .toList();
    }

    private static int number(Query query, String field, int otherwise, int least, int most) {
        try {
            int number = query.number(field).orElse(otherwise);
            if (number >= least && number <= most) {
                return number;
            }
            throw badQuery(field, "Input should be between " + least + " and " + most);
        } catch (NumberFormatException words) {
            throw badQuery(field, "Input should be a valid integer");
        }
    }

    private static Refusal badQuery(String field, String message) {
        return MistralAnswers.invalid(
                List.of(MistralAnswers.problem("query", field, "value_error", message)));
    }

    private static String token(int start) {
        byte[] text = ("libraries:" + start).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
    }

    private int start(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            return Integer.parseInt(text.replace("libraries:", ""));
        } catch (IllegalArgumentException broken) {
            throw badQuery("page_token", "Invalid page token");
        }
    }
}
