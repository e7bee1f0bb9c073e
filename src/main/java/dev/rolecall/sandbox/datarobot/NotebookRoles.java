package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The roles of many notebooks in one call: `/notebooks/sharedRoles/?notebookIds=a,b` (FACTS 3.2).
final class NotebookRoles {
    private final Entities entities;
    private final DataRobotSwitches switches;

    NotebookRoles(Entities entities, DataRobotSwitches switches) {
        this.entities = entities;
        this.switches = switches;
    }

    Reply batch(Person caller, Request request) {
        List<String> ids = new ArrayList<>();
        for (String value : request.query().all("notebookIds")) {
            for (String id : value.split(",", -1)) {
                if (!id.isBlank()) {
                    ids.add(id);
                }
            }
        }
        if (ids.isEmpty()) {
            throw DataRobotErrors.invalid("notebookIds", "is required");
        }
        ObjectNode body = Json.object();
        ArrayNode data = body.putArray("data");
        for (String id : ids) {
            Optional<Entity> notebook =
                    entities.find(Kind.NOTEBOOK, id, caller)
                            .filter(found -> !found.refusesToList());
            if (notebook.isPresent()) {
                data.add(roles(notebook.get()));
            } else if (switches.batchRefusesUnknown()) {
                throw entities.unknown();
            }
        }
        return Reply.json(200, body);
    }

    private ObjectNode roles(Entity notebook) {
        ObjectNode json = Json.object();
        json.put("notebookId", notebook.id());
        json.set(
                "roles",
                Json.array(
                        notebook.rows().stream()
                                .map(switches.sharing()::answered)
                                .map(row -> EntityAnswers.sharedRole(notebook, row))
                                .toList()));
        return json;
    }
}
