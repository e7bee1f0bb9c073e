package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.world.Company;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The JSON Mistral answers with: libraries, sharings and refusals (FACTS 1.2 and 1.4).
final class MistralAnswers {
    private final Company company;
    private final SharingSwitches switches;

    MistralAnswers(Company company, SharingSwitches switches) {
        this.company = company;
        this.switches = switches;
    }

    ObjectNode library(Library library) {
        Optional<Share> owner = library.owner();
        ObjectNode json = Json.object();
        json.put("id", library.id());
        json.put("name", library.name());
        json.put("created_at", library.createdAt().toString());
        json.put("updated_at", library.createdAt().plus(Duration.ofDays(3)).toString());
        json.put("owner_id", owner.flatMap(Share::uuid).orElse(null));
        json.put("owner_type", owner.map(Share::type).orElse("Workspace"));
        json.put("total_size", 1_048_576L + library.name().length() * 4_096L);
        json.put("nb_documents", library.name().length() % 40 + 1);
        json.putNull("chunk_size");
        json.put("description", "Documents of the library “" + library.name() + "”");
        json.putNull("emoji");
        json.putNull("generated_name");
        json.putNull("generated_description");
        json.putNull("explicit_user_members_count");
        json.putNull("explicit_workspace_members_count");
        json.putNull("org_sharing_role");
        return json;
    }

    ObjectNode sharing(Library library, Share share) {
        ObjectNode json = Json.object();
        json.put("library_id", library.id());
        share.userId().ifPresent(userId -> json.put("user_id", userId));
        json.put("org_id", company.mistralOrganization());
        json.put("role", switches.word(share.role()));
        json.put("share_with_type", share.type());
        json.put("share_with_uuid", share.uuid().filter(_ -> isNamed(share)).orElse(null));
        return json;
    }

    private boolean isNamed(Share share) {
        return !share.type().equals("Org") || !switches.organizationsWithoutUuid();
    }

    static Refusal refusal(int status, String detail) {
        return new Refusal(detail(status, detail));
    }

    static Reply detail(int status, String detail) {
        return Reply.json(status, Json.object().put("detail", detail));
    }

    static Refusal invalid(List<? extends JsonNode> problems) {
        ObjectNode body = Json.object();
        body.set("detail", Json.array(problems));
        return new Refusal(Reply.json(422, body));
    }

    /// One entry of a 422 answer's `detail`.
    static ObjectNode problem(String where, String field, String type, String message) {
        ObjectNode problem = Json.object();
        problem.put("type", type);
        problem.putArray("loc").add(where).add(field);
        problem.put("msg", message);
        return problem;
    }
}
