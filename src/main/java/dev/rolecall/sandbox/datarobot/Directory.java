package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// Who the caller is, and who else there is (FACTS 3.6).
final class Directory {
    private static final Pages.Rule ORDINARY = new Pages.Rule(100, 0, true);

    private final Members members;
    private final Company company;
    private final Pages pages;
    private final DataRobotSwitches switches;

    Directory(Members members, Pages pages, DataRobotSwitches switches) {
        this.members = members;
        this.company = members.company();
        this.pages = pages;
        this.switches = switches;
    }

    Reply version() {
        ObjectNode json = Json.object().put("major", 2).put("minor", 36);
        return Reply.json(200, json.put("versionString", "2.36.0"));
    }

    Reply account(Person caller) {
        ObjectNode json = Json.object();
        json.put("uid", caller.dataRobotId());
        json.put("email", caller.email());
        json.put("firstName", caller.givenName());
        json.put("lastName", caller.familyName());
        json.put("orgId", company.dataRobotOrganization());
        json.putNull("tenantId");
        json.putObject("permissions");
        json.putObject("limits");
        return Reply.json(200, json);
    }

    Reply users(Person caller, Request request) {
        if (switches.directoryForAdministrators() && !company.administrator().equals(caller)) {
            throw DataRobotErrors.refusal(403, "Only administrators may list users");
        }
        Query query = request.query();
        List<Person> found =
                company.people().stream()
                        .filter(person -> contains(person.email(), query, "namePart"))
                        .filter(person -> equal(person.email(), query, "username"))
                        .toList();
        return pages.page(
                request,
                ORDINARY,
                found,
                person ->
                        user(person)
                                .put("id", person.dataRobotId())
                                .put("orgId", company.dataRobotOrganization()));
    }

    Reply groups(Request request) {
        List<Team> found =
                company.teams().stream()
                        .filter(team -> contains(team.name(), request.query(), "namePart"))
                        .toList();
        return pages.page(request, ORDINARY, found, this::group);
    }

    Reply membersOf(String groupId, Request request) {
        Team team =
                company.teams().stream()
                        .filter(known -> known.dataRobotId().equals(groupId))
                        .findFirst()
                        .orElseThrow(() -> DataRobotErrors.refusal(404, "Group not found"));
        return pages.page(
                request,
                ORDINARY,
                members.in(team),
                person ->
                        user(person)
                                .put("userId", person.dataRobotId())
                                .put("status", "active")
                                .put("organization", Company.NAME));
    }

    Reply organizations(Request request) {
        ObjectNode json = Json.object();
        json.put("id", company.dataRobotOrganization()).put("name", Company.NAME);
        return pages.page(request, ORDINARY, List.of(json), node -> node);
    }

    private ObjectNode group(Team team) {
        ObjectNode json = Json.object();
        json.put("id", team.dataRobotId());
        json.put("name", team.name());
        json.put("orgId", company.dataRobotOrganization());
        json.put("orgName", Company.NAME);
        return json;
    }

    private static ObjectNode user(Person person) {
        ObjectNode json = Json.object();
        json.put("username", person.email());
        json.put("firstName", person.givenName());
        json.put("lastName", person.familyName());
        return json;
    }

    private static boolean contains(String text, Query query, String field) {
        String part = query.first(field).orElse("").toLowerCase(Locale.ROOT);
        return text.toLowerCase(Locale.ROOT).contains(part);
    }

    private static boolean equal(String text, Query query, String field) {
        return query.first(field).map(text::equals).orElse(true);
    }
}
