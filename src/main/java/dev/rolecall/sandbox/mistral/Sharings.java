package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/// Reads and changes who has access to one library, by the rules of FACTS 1.3.
final class Sharings {
    private final Company company;
    private final MistralSwitches switches;
    private final MistralAnswers answers;
    private final Set<String> users;
    private final Set<String> workspaces;

    Sharings(Company company, MistralSwitches switches, MistralAnswers answers) {
        this.company = company;
        this.switches = switches;
        this.answers = answers;
        this.users = company.people().stream().map(Person::mistralId).collect(Collectors.toSet());
        this.workspaces =
                company.teams().stream().map(Team::workspaceId).collect(Collectors.toSet());
    }

    Reply list(Library library) {
        if (library.refusesToList()) {
            throw MistralAnswers.refusal(403, "You do not have access to this library's sharings");
        }
        List<Share> rows = new ArrayList<>();
        if (switches.ownerListed()) {
            library.owner().ifPresent(rows::add);
        }
        rows.addAll(library.shares());
        ObjectNode body = Json.object();
        body.set(
                "data",
                Json.array(rows.stream().map(share -> answers.sharing(library, share)).toList()));
        return Reply.json(200, body);
    }

    Reply put(Library library, Caller caller, Request request) {
        ShareBody body = ShareBody.read(request, true);
        if (!library.isOwnedBy(caller)) {
            throw MistralAnswers.refusal(403, "You must be the owner of the library to share it");
        }
        refuseOwnerChange(library, body, "An owner cannot change their own role");
        refuseOutsiders(body);
        Share given = Share.of(body.type(), body.uuid(), body.level().orElseThrow());
        library.put(given);
        return Reply.json(200, answers.sharing(library, given));
    }

    Reply delete(Library library, Caller caller, Request request) {
        ShareBody body = ShareBody.read(request, false);
        boolean own = caller.isEntity(body.type(), body.uuid());
        refuseOwnerChange(library, body, "An owner cannot delete their own access");
        if (!own && !library.isOwnedBy(caller)) {
            throw MistralAnswers.refusal(
                    403,
                    "You must be the owner of the library to delete an access other than yours");
        }
        Share removed =
                library.remove(body.type(), body.uuid())
                        .orElseThrow(() -> MistralAnswers.refusal(404, "Sharing not found"));
        return switches.deleteAnswersSharing()
                ? Reply.json(200, answers.sharing(library, removed))
                : Reply.empty(204);
    }

    private static void refuseOwnerChange(Library library, ShareBody body, String reason) {
        if (library.isOwner(body.type(), body.uuid())) {
            throw MistralAnswers.refusal(403, reason);
        }
    }

    private void refuseOutsiders(ShareBody body) {
        String organization = company.mistralOrganization();
        boolean inside =
                switch (body.type()) {
                    case "User" -> users.contains(body.uuid());
                    case "Workspace" -> workspaces.contains(body.uuid());
                    default -> organization.equals(body.uuid());
                };
        boolean ownOrganization = body.organization().map(organization::equals).orElse(true);
        if (!inside || !ownOrganization) {
            throw MistralAnswers.refusal(
                    403, "A library cannot be shared outside of its organization");
        }
    }
}
