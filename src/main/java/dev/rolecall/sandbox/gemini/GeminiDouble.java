package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.google.AccessTokens;
import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.http.ServiceDouble;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// The double of Gemini's corpora, tuned models and their permissions, as FACTS 2 has it.
public final class GeminiDouble implements ServiceDouble {
    private static final int MOST_MODELS = 1_000;
    private static final String TRANSFER = ":transferOwnership";

    private final Map<Kind, Map<String, Shareable>> things = new EnumMap<>(Kind.class);
    private final Company company;
    private final GeminiSwitches switches;
    private final Gate gate;
    private final GeminiPages pages;
    private final Permissions permissions;
    private final ResourceLists resourceLists;

    /// A service that holds these corpora and tuned models, and takes these tokens besides its own.
    public GeminiDouble(Holdings holdings, GeminiSwitches switches, AccessTokens tokens) {
        GeminiWorld world = new GeminiWorld(holdings);
        things.put(Kind.CORPUS, world.all(Kind.CORPUS));
        things.put(Kind.TUNED_MODEL, world.all(Kind.TUNED_MODEL));
        this.company = holdings.company();
        this.switches = switches;
        this.gate = new Gate(company, switches, tokens);
        this.pages = new GeminiPages(switches);
        this.permissions = new Permissions(switches, pages);
        this.resourceLists = new ResourceLists(pages);
    }

    @Override
    public synchronized Reply answer(Request request) {
        List<String> path = request.segments();
        if (path.isEmpty()) {
            throw notFound();
        }
        return switch (path.getFirst()) {
            case "models" -> models(request, path);
            case "corpora" -> shareable(Kind.CORPUS, request, path);
            case "tunedModels" -> shareable(Kind.TUNED_MODEL, request, path);
            default -> throw notFound();
        };
    }

    @Override
    public Reply tooManyRequests() {
        return GeminiErrors.withReason(
                        429,
                        "RESOURCE_EXHAUSTED",
                        "Quota exceeded for quota metric 'Requests' and limit 'Requests per second'.",
                        "RATE_LIMIT_EXCEEDED",
                        Map.of("quota_limit", "RequestsPerSecond", "quota_metric", "requests"))
                .reply();
    }

    @Override
    public Reply failure(int status, String message) {
        String word = status == 400 ? "INVALID_ARGUMENT" : "UNKNOWN";
        return GeminiErrors.error(status, word, message);
    }

    private Reply models(Request request, List<String> path) {
        gate.byTokenOrKey(request);
        if (path.size() != 1) {
            throw notFound();
        }
        ObjectNode model = Json.object().put("name", "models/gemini-1.5-flash-001-tuning");
        return pages.page(request, "models", List.of(model), MOST_MODELS, node -> node);
    }

    private Reply shareable(Kind kind, Request request, List<String> path) {
        refuseWhenWithdrawn();
        boolean get = request.method().equals("GET");
        boolean plain = path.size() <= 2 && get && kind == Kind.TUNED_MODEL;
        Person caller =
                plain && switches.keyReadsTunedModels()
                        ? gate.byTokenOrKey(request)
                        : gate.byToken(request);
        if (path.size() == 1 && get) {
            return resourceLists.list(kind, List.copyOf(of(kind).values()), caller, request);
        }
        if (path.size() == 2 && get) {
            return Reply.json(
                    200, GeminiAnswers.resource(visible(kind, path.get(1), caller), request));
        }
        boolean transfer = path.size() == 2 && path.get(1).endsWith(TRANSFER);
        if (transfer && request.method().equals("POST") && kind == Kind.TUNED_MODEL) {
            return transfer(path.get(1), caller, request);
        }
        if (path.size() < 3 || !path.get(2).equals("permissions") || path.size() > 4) {
            throw notFound();
        }
        Shareable thing = visible(kind, path.get(1), caller);
        if (thing.refusesToList()) {
            throw denied(thing.name());
        }
        return path.size() == 3
                ? onAll(thing, caller, request)
                : onOne(thing, path.get(3), caller, request);
    }

    private Reply onAll(Shareable thing, Person caller, Request request) {
        return switch (request.method()) {
            case "GET" -> permissions.list(thing, request);
            case "POST" -> permissions.create(thing, caller, request);
            default -> throw notFound();
        };
    }

    private Reply onOne(Shareable thing, String id, Person caller, Request request) {
        return switch (request.method()) {
            case "GET" -> permissions.get(thing, id, request);
            case "PATCH" -> permissions.patch(thing, id, caller, request);
            case "DELETE" -> permissions.delete(thing, id, caller);
            default -> throw notFound();
        };
    }

    private Reply transfer(String segment, Person caller, Request request) {
        String id = segment.substring(0, segment.length() - TRANSFER.length());
        Shareable thing = visible(Kind.TUNED_MODEL, id, caller);
        String address = Json.text(Json.read(request.body()), "emailAddress");
        Person next =
                company.people().stream()
                        .filter(person -> person.email().equalsIgnoreCase(address))
                        .findFirst()
                        .orElseThrow(
                                () -> GeminiErrors.invalid("No account has this email_address."));
        permissions.transfer(thing, caller, next);
        return Reply.json(200, Json.object());
    }

    private Shareable visible(Kind kind, String id, Person caller) {
        return Optional.ofNullable(of(kind).get(id))
                .filter(thing -> thing.roleOf(caller).isPresent() || thing.isOpenToEveryone())
                .orElseThrow(
                        () -> denied((kind == Kind.CORPUS ? "corpora/" : "tunedModels/") + id));
    }

    private Map<String, Shareable> of(Kind kind) {
        return Optional.ofNullable(things.get(kind)).orElseThrow();
    }

    private Refusal denied(String name) {
        return switches.unknownIsNotFound()
                ? GeminiErrors.refusal(404, "NOT_FOUND", name + " is not found.")
                : GeminiErrors.denied(
                        "You do not have permission to access " + name + " or it may not exist.");
    }

    private void refuseWhenWithdrawn() {
        switch (switches.withdrawal()) {
            case NONE -> {}
            case NOT_FOUND -> throw notFound();
            case NOT_IMPLEMENTED ->
                    throw GeminiErrors.refusal(
                            501, "UNIMPLEMENTED", "Operation is not implemented or supported.");
        }
    }

    private static Refusal notFound() {
        return GeminiErrors.refusal(404, "NOT_FOUND", "Method not found.");
    }
}
