package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Email;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.http.ServiceDouble;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// The double of DataRobot's entities and their roles, as FACTS 3 has it.
public final class DataRobotDouble implements ServiceDouble {
    private final Company company;
    private final DataRobotSwitches switches;
    private final Entities entities;
    private final EntityLists lists;
    private final AccessLists accessLists;
    private final NotebookRoles notebookRoles;
    private final Directory directory;

    /// A service that holds these entities and hands the e-mails it would send to a listener.
    public DataRobotDouble(Holdings holdings, DataRobotSwitches switches, Consumer<Email> emails) {
        this.company = holdings.company();
        this.switches = switches;
        Members members = new Members(company);
        Pages pages = new Pages(switches);
        this.entities =
                new Entities(
                        new DataRobotWorld(holdings, members).entities(),
                        members,
                        switches.sharing());
        this.lists =
                new EntityLists(
                        entities,
                        new EntityAnswers(company.administrator(), switches),
                        pages,
                        switches);
        this.accessLists =
                new AccessLists(
                        switches, pages, members, new UseCaseReach(entities, switches), emails);
        this.notebookRoles = new NotebookRoles(entities, switches);
        this.directory = new Directory(members, pages, switches);
    }

    @Override
    public synchronized Reply answer(Request request) {
        if (!request.path().endsWith("/")) {
            return withSlash(request);
        }
        Person caller = caller(request);
        List<String> path = request.segments();
        String first = path.isEmpty() ? "" : path.getFirst();
        return switch (first) {
            case "notebooks" -> notebooks(path, caller, request);
            case "useCases" -> entity(Kind.USE_CASE, path, caller, request);
            case "deployments" -> entity(Kind.DEPLOYMENT, path, caller, request);
            case "datasets" -> entity(Kind.DATASET, path, caller, request);
            case "projects" -> entity(Kind.PROJECT, path, caller, request);
            default -> directory(path, caller, request);
        };
    }

    @Override
    public Reply tooManyRequests() {
        return DataRobotErrors.message(429, "Too many requests");
    }

    @Override
    public Reply failure(int status, String message) {
        return DataRobotErrors.message(status, message);
    }

    private Reply notebooks(List<String> path, Person caller, Request request) {
        boolean roles = path.getLast().equals("sharedRoles");
        if (roles && path.size() <= 3 && !request.method().equals("GET")) {
            String message =
                    switches.notebookWriteStatus() == 405 ? "Method Not Allowed" : "Not Found";
            throw DataRobotErrors.refusal(switches.notebookWriteStatus(), message);
        }
        return roles && path.size() == 2
                ? notebookRoles.batch(caller, request)
                : entity(Kind.NOTEBOOK, path, caller, request);
    }

    private Reply entity(Kind kind, List<String> path, Person caller, Request request) {
        boolean get = request.method().equals("GET");
        if (path.size() <= 2) {
            mustBe(get);
            return path.size() == 1
                    ? lists.list(kind, caller, request)
                    : lists.one(kind, path.get(1), caller);
        }
        String last = path.getLast();
        if (path.size() == 3 && kind == Kind.USE_CASE && last.equals("notebooks")) {
            mustBe(get);
            return lists.notebooksIn(path.get(1), caller, request);
        }
        if (path.size() != 3 || !AccessLists.has(kind, last)) {
            throw notFound();
        }
        Entity entity = entities.visible(kind, path.get(1), caller);
        if (get) {
            return accessLists.list(entity, last, request);
        }
        mustBe(request.method().equals("PATCH"));
        return accessLists.patch(entity, last, caller, request);
    }

    private Reply directory(List<String> path, Person caller, Request request) {
        mustBe(request.method().equals("GET"));
        return switch (String.join("/", path)) {
            case "version" -> directory.version();
            case "account/info" -> directory.account(caller);
            case "users" -> directory.users(caller, request);
            case "groups" -> directory.groups(request);
            case "organizations" -> directory.organizations(request);
            default -> {
                boolean group = path.size() == 3 && path.getFirst().equals("groups");
                if (!group || !path.get(2).equals("users")) {
                    throw notFound();
                }
                yield directory.membersOf(path.get(1), request);
            }
        };
    }

    private Person caller(Request request) {
        Optional<String> token =
                request.bearer()
                        .or(() ->
                                request.header("authorization")
                                        .filter(value -> value.startsWith("Token "))
                                        .map(value -> value.substring(6).strip()));
        return switch (token.orElse("")) {
            case DataRobotTokens.OWNER -> company.administrator();
            case DataRobotTokens.READER -> company.reader();
            default -> throw DataRobotErrors.refusal(401, "Invalid or expired API key");
        };
    }

    /// A missing slash is answered with a redirect, in which bodies get lost (FACTS 3.1 and 5).
    private static Reply withSlash(Request request) {
        String query = request.rawQuery().isEmpty() ? "" : "?" + request.rawQuery();
        return Reply.empty(301).with("Location", request.base() + request.path() + "/" + query);
    }

    private static void mustBe(boolean allowed) {
        if (!allowed) {
            throw DataRobotErrors.refusal(405, "Method Not Allowed");
        }
    }

    private static Refusal notFound() {
        return DataRobotErrors.refusal(404, "Not Found");
    }
}
