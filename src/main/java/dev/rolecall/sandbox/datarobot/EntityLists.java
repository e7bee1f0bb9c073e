package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Query;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.Locale;

/// The lists of notebooks, use cases, deployments, datasets and projects, each with its own
/// defaults (FACTS 3.4; where no default is known, ten).
final class EntityLists {
    private static final Pages.Rule ORDINARY = new Pages.Rule(10, 0, true);
    private static final Pages.Rule USE_CASES = new Pages.Rule(100, 100, true);
    private static final Pages.Rule DEPLOYMENTS = new Pages.Rule(20, 100, true);

    private final Entities entities;
    private final EntityAnswers answers;
    private final Pages pages;
    private final DataRobotSwitches switches;

    EntityLists(Entities entities, EntityAnswers answers, Pages pages, DataRobotSwitches switches) {
        this.entities = entities;
        this.answers = answers;
        this.pages = pages;
        this.switches = switches;
    }

    Reply list(Kind kind, Person caller, Request request) {
        List<Entity> found =
                entities.visible(kind, caller).stream()
                        .filter(entity -> fits(entity, request.query()))
                        .toList();
        if (kind == Kind.PROJECT && switches.projectsAsArray()) {
            return Reply.json(200, Json.array(found.stream().map(answers::entity).toList()));
        }
        return pages.page(request, rule(kind), found, answers::entity);
    }

    Reply one(Kind kind, String id, Person caller) {
        return Reply.json(200, answers.entity(entities.visible(kind, id, caller)));
    }

    Reply notebooksIn(String useCaseId, Person caller, Request request) {
        entities.visible(Kind.USE_CASE, useCaseId, caller);
        return pages.page(request, ORDINARY, entities.notebooksIn(useCaseId), answers::entity);
    }

    private static Pages.Rule rule(Kind kind) {
        return switch (kind) {
            case USE_CASE -> USE_CASES;
            case DEPLOYMENT -> DEPLOYMENTS;
            case NOTEBOOK, DATASET, PROJECT, LIBRARY, CORPUS, TUNED_MODEL -> ORDINARY;
        };
    }

    private boolean fits(Entity entity, Query query) {
        String wanted =
                switch (entity.kind()) {
                    case USE_CASE, DEPLOYMENT -> query.first("search").orElse("");
                    case PROJECT -> query.first("projectName").orElse("");
                    case NOTEBOOK -> query.first("query").orElse("");
                    case DATASET, LIBRARY, CORPUS, TUNED_MODEL -> "";
                };
        boolean named =
                entity.name().toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
        return named && isAsked(entity, query) && isInUseCase(entity, query);
    }

    /// `projectId` may be repeated; `entityType` and `entityId` find the use cases of a notebook.
    private boolean isAsked(Entity entity, Query query) {
        if (entity.kind() == Kind.PROJECT && query.has("projectId")) {
            return query.all("projectId").contains(entity.id());
        }
        if (entity.kind() != Kind.USE_CASE
                || !query.has("entityId")
                || !switches.useCasesFoundByEntity()) {
            return true;
        }
        String id = query.first("entityId").orElse("");
        return query.first("entityType").filter("notebook"::equals).isPresent()
                && entities.notebooksIn(entity.id()).stream()
                        .anyMatch(notebook -> notebook.id().equals(id));
    }

    private static boolean isInUseCase(Entity entity, Query query) {
        return entity.kind() != Kind.NOTEBOOK
                || query.first("useCaseId").map(entity.useCaseIds()::contains).orElse(true);
    }
}
