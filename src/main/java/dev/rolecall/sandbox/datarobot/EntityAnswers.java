package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.world.Person;
import tools.jackson.databind.node.ObjectNode;

/// The JSON of entities and of the rows of their access lists (FACTS 3.2 to 3.4).
final class EntityAnswers {
    private final Person creator;
    private final DataRobotSwitches switches;

    EntityAnswers(Person creator, DataRobotSwitches switches) {
        this.creator = creator;
        this.switches = switches;
    }

    ObjectNode entity(Entity entity) {
        return switch (entity.kind()) {
            case NOTEBOOK -> notebook(entity);
            case USE_CASE -> useCase(entity);
            case DEPLOYMENT -> deployment(entity);
            case DATASET -> dataset(entity);
            case PROJECT -> project(entity);
            case LIBRARY, CORPUS, TUNED_MODEL ->
                    throw new IllegalArgumentException(entity.kind().name());
        };
    }

    /// A row of a sharedRoles list.
    static ObjectNode sharedRole(Entity entity, RoleRow row) {
        ObjectNode json = Json.object();
        json.put("id", row.id());
        json.put("name", row.name());
        json.put("role", row.role());
        json.put("shareRecipientType", row.type());
        switch (entity.kind()) {
            case USE_CASE, DEPLOYMENT -> withGrant(json, row);
            case DATASET -> {
                withGrant(json, row);
                json.put("canUseData", row.canUseData());
            }
            case NOTEBOOK, PROJECT, LIBRARY, CORPUS, TUNED_MODEL -> {}
        }
        row.extra().forEach(json::put);
        return json;
    }

    /// A row of an accessControl list.
    static ObjectNode accessControl(RoleRow row) {
        ObjectNode json = Json.object();
        json.put("username", row.name());
        json.put("userId", row.id());
        json.put("role", row.role());
        json.put("canShare", row.canShare());
        row.extra().forEach(json::put);
        return json;
    }

    private static void withGrant(ObjectNode json, RoleRow row) {
        json.put("canShare", row.canShare());
        row.fullName().ifPresent(name -> json.put("userFullName", name));
    }

    private ObjectNode notebook(Entity entity) {
        ObjectNode json = Json.object();
        json.put("id", entity.id());
        json.put("name", entity.name());
        json.putNull("description");
        json.putArray("permissions").add("CAN_READ").add("CAN_UPDATE");
        json.putArray("tags");
        ObjectNode created = json.putObject("created");
        created.put("at", entity.createdAt().toString());
        created.putObject("by")
                .put("id", creator.dataRobotId())
                .put("firstName", creator.givenName())
                .put("lastName", creator.familyName())
                .put("username", creator.email());
        if (switches.notebooksNameUseCase()) {
            json.put("useCaseId", entity.useCaseIds().stream().findFirst().orElse(null));
        }
        return json;
    }

    private ObjectNode useCase(Entity entity) {
        ObjectNode json = Json.object();
        json.put("id", entity.id());
        json.put("name", entity.name());
        json.put("description", "Work on " + entity.name());
        json.put("createdAt", entity.createdAt().toString());
        json.putObject("created").put("id", creator.dataRobotId()).put("email", creator.email());
        return json;
    }

    private static ObjectNode deployment(Entity entity) {
        ObjectNode json = Json.object();
        json.put("id", entity.id());
        json.put("label", entity.name());
        json.putNull("description");
        json.put("status", "active");
        json.put("importance", "MODERATE");
        json.put("createdAt", entity.createdAt().toString());
        return json;
    }

    private ObjectNode dataset(Entity entity) {
        ObjectNode json = Json.object();
        json.put("datasetId", entity.id());
        json.put("name", entity.name());
        json.putArray("categories").add("TRAINING");
        json.put("createdBy", creator.email());
        json.put("creationDate", entity.createdAt().toString());
        json.put("isLatestVersion", true);
        json.put("processingState", "COMPLETED");
        return json;
    }

    private static ObjectNode project(Entity entity) {
        ObjectNode json = Json.object();
        json.put("id", entity.id());
        json.put("projectName", entity.name());
        json.put("fileName", entity.name() + ".csv");
        json.put("stage", "modeling");
        json.put("created", entity.createdAt().toString());
        return json;
    }
}
