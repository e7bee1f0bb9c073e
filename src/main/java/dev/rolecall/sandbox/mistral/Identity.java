package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.world.Company;
import tools.jackson.databind.node.ObjectNode;

/// What a key can learn about itself: `GET /v1/users/me` and `GET /v1/models` (FACTS 1.5 and 4).
final class Identity {
    private final Company company;

    Identity(Company company) {
        this.company = company;
    }

    Reply of(Caller caller) {
        ObjectNode json = Json.object();
        json.put("id", caller.person().mistralId());
        json.put("email", caller.person().email());
        json.put("first_name", caller.person().givenName());
        json.put("last_name", caller.person().familyName());
        json.putObject("workspace")
                .put("id", caller.team().workspaceId())
                .put("name", caller.team().name());
        json.putObject("organization")
                .put("id", company.mistralOrganization())
                .put("name", Company.NAME);
        json.putObject("api_key")
                .put("id", company.seed().uuid("key " + caller.person().email(), 0))
                .put("name", "Sandbox key");
        return Reply.json(200, json);
    }

    Reply models() {
        ObjectNode body = Json.object().put("object", "list");
        body.putArray("data").addObject().put("id", "mistral-small-latest").put("object", "model");
        return Reply.json(200, body);
    }
}
