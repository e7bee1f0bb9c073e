package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Email;
import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// The access lists of single entities, of both families: sharedRoles and accessControl (FACTS
/// 3.3).
final class AccessLists {
    private static final Pages.Rule ORDINARY = new Pages.Rule(10, 0, true);
    private static final Pages.Rule DATASETS = new Pages.Rule(100, 0, true);
    private static final Pages.Rule OLD = new Pages.Rule(0, 0, false);

    private final DataRobotSwitches switches;
    private final Pages pages;
    private final PatchBody bodies;
    private final SharingRules rules;
    private final UseCaseReach reach;
    private final Consumer<Email> emails;

    AccessLists(
            DataRobotSwitches switches,
            Pages pages,
            Members members,
            UseCaseReach reach,
            Consumer<Email> emails) {
        this.switches = switches;
        this.pages = pages;
        this.bodies = new PatchBody(members);
        this.rules = new SharingRules(members, switches.sharing());
        this.reach = reach;
        this.emails = emails;
    }

    /// What this kind calls its access list: the last part of the path.
    static boolean has(Kind kind, String family) {
        return switch (family) {
            case "sharedRoles" -> kind != Kind.PROJECT;
            case "accessControl" -> kind == Kind.PROJECT || kind == Kind.DATASET;
            default -> false;
        };
    }

    Reply list(Entity entity, String family, Request request) {
        if (entity.refusesToList()) {
            throw DataRobotErrors.refusal(
                    403, "You do not have permission to view the roles of this entity");
        }
        Query query = request.query();
        if (family.equals("accessControl")) {
            if (query.has("username") && query.has("userId")) {
                throw DataRobotErrors.refusal(400, "Give either username or userId, not both");
            }
            List<RoleRow> users =
                    answered(entity)
                            .filter(row -> row.type().equals("user"))
                            .filter(row -> asked(query, "username", row.name()))
                            .filter(row -> asked(query, "userId", row.id()))
                            .toList();
            return pages.page(request, OLD, users, EntityAnswers::accessControl);
        }
        List<RoleRow> rows =
                answered(entity)
                        .filter(row -> asked(query, "id", row.id()))
                        .filter(row -> asked(query, "name", row.name()))
                        .filter(row -> asked(query, "shareRecipientType", row.type()))
                        .toList();
        return pages.page(
                request,
                entity.kind() == Kind.DATASET ? DATASETS : ORDINARY,
                rows,
                row -> EntityAnswers.sharedRole(entity, row));
    }

    Reply patch(Entity entity, String family, Person caller, Request request) {
        boolean old = family.equals("accessControl");
        List<RoleChange> changes =
                old
                        ? bodies.accessControl(entity.kind(), request)
                        : bodies.sharedRoles(entity.kind(), request);
        boolean notifies = entity.kind() == Kind.PROJECT && PatchBody.notifies(request);
        rules.apply(entity, caller, changes, done -> follow(entity, done, notifies));
        return switches.writesAnswerOk() ? Reply.json(200, Json.object()) : Reply.empty(204);
    }

    private void follow(Entity entity, List<RoleChange> changes, boolean notifies) {
        if (entity.kind() == Kind.USE_CASE) {
            reach.follow(entity, changes);
        }
        if (notifies) {
            changes.stream()
                    .filter(change -> change.role().isPresent())
                    .forEach(change ->
                            emails.accept(new Email(change.recipient().name(), entity.path())));
        }
    }

    private Stream<RoleRow> answered(Entity entity) {
        return entity.rows().stream().map(switches.sharing()::answered);
    }

    private static boolean asked(Query query, String field, String value) {
        return query.first(field).map(value::equals).orElse(true);
    }
}
