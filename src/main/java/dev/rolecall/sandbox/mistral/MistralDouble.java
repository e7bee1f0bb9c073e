package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.http.ServiceDouble;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The double of Mistral's libraries API, as FACTS 1 has it.
public final class MistralDouble implements ServiceDouble {
    private final Map<String, Library> libraries;
    private final Map<String, Caller> callers;
    private final MistralSwitches switches;
    private final MistralAnswers answers;
    private final LibraryPages pages;
    private final Sharings sharings;
    private final Identity identity;

    /// A service that holds these libraries.
    public MistralDouble(Holdings holdings, MistralSwitches switches) {
        Company company = holdings.company();
        this.libraries = new MistralWorld(holdings).libraries();
        this.switches = switches;
        this.callers =
                Map.of(
                        MistralTokens.OWNER,
                        new Caller(company.administrator(), company.teams().getFirst()),
                        MistralTokens.READER,
                        new Caller(company.reader(), company.teams().get(2)));
        this.answers = new MistralAnswers(company, switches.sharing());
        this.pages = new LibraryPages(switches, answers);
        this.sharings = new Sharings(company, switches, answers);
        this.identity = new Identity(company);
    }

    @Override
    public synchronized Reply answer(Request request) {
        List<String> path = request.segments();
        if (path.size() < 2 || !path.getFirst().equals("v1")) {
            throw MistralAnswers.refusal(404, "Not Found");
        }
        if (path.equals(List.of("v1", "users", "me"))) {
            return me(request);
        }
        Caller caller =
                request.bearer()
                        .flatMap(this::callerOf)
                        .orElseThrow(() -> new Refusal(unauthorized()));
        return switch (path.get(1)) {
            case "libraries" -> libraries(request, path, caller);
            case "models" -> identity.models();
            default -> throw MistralAnswers.refusal(404, "Not Found");
        };
    }

    @Override
    public Reply tooManyRequests() {
        ObjectNode body = Json.object();
        body.put("object", "error");
        body.put("message", "Rate limit exceeded");
        body.put("type", "rate_limited");
        body.putNull("param");
        body.put("code", "1300");
        body.put("raw_status_code", 429);
        return Reply.json(429, body);
    }

    @Override
    public Reply failure(int status, String message) {
        return MistralAnswers.detail(status, message);
    }

    private Reply libraries(Request request, List<String> path, Caller caller) {
        if (path.size() == 2) {
            allow(request, "GET");
            List<Library> visible =
                    libraries.values().stream()
                            .filter(library -> library.isVisibleTo(caller))
                            .toList();
            return pages.page(visible, request.query(), caller);
        }
        boolean share = path.size() == 4 && path.get(3).equals("share");
        if (path.size() != 3 && !share) {
            throw MistralAnswers.refusal(404, "Not Found");
        }
        Library library = library(path.get(2), caller);
        if (!share) {
            allow(request, "GET");
            return Reply.json(200, answers.library(library));
        }
        return switch (request.method()) {
            case "GET" -> sharings.list(library);
            case "PUT" -> sharings.put(library, caller, request);
            case "DELETE" -> sharings.delete(library, caller, request);
            default -> throw MistralAnswers.refusal(405, "Method Not Allowed");
        };
    }

    private Library library(String id, Caller caller) {
        Optional<Library> known = Optional.ofNullable(libraries.get(id));
        if (known.isEmpty() && !ShareBody.isUuid(id)) {
            throw MistralAnswers.invalid(
                    List.of(
                            MistralAnswers.problem(
                                    "path",
                                    "library_id",
                                    "uuid_parsing",
                                    "Input should be a valid UUID")));
        }
        return known.filter(library -> library.isVisibleTo(caller))
                .orElseThrow(() ->
                        MistralAnswers.refusal(
                                switches.sharing().unknownLibraryStatus(), "Library not found"));
    }

    private Reply me(Request request) {
        allow(request, "GET");
        return request.header("x-api-key")
                .filter(key -> switches.identityReadable())
                .flatMap(this::callerOf)
                .map(identity::of)
                .orElseGet(this::unauthorized);
    }

    private Optional<Caller> callerOf(String token) {
        return Optional.ofNullable(callers.get(token));
    }

    private Reply unauthorized() {
        if (switches.unauthorizedAsMessage()) {
            ObjectNode body = Json.object().put("message", "Unauthorized");
            return Reply.json(401, body.put("request_id", "sandbox-request"));
        }
        return MistralAnswers.detail(401, "Unauthorized");
    }

    private static void allow(Request request, String method) {
        if (!request.method().equals(method)) {
            throw MistralAnswers.refusal(405, "Method Not Allowed");
        }
    }
}
