package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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
            throw broken("You must be the owner of the library to share it");
        }
        refuseOwnerChange(library, body, "An owner cannot change their own role");
        refuseOutsiders(body);
        Share given = Share.of(body.type(), body.uuid(), body.level().orElseThrow());
        library.put(entity(body), given);
        return Reply.json(200, answers.sharing(library, given));
    }

    Reply delete(Library library, Caller caller, Request request) {
        ShareBody body = ShareBody.read(request, false);
        boolean own = caller.isEntity(body.type(), body.uuid());
        refuseOwnerChange(library, body, "An owner cannot delete their own access");
        if (!own && !library.isOwnedBy(caller)) {
            throw broken(
                    "You must be the owner of the library to delete an access other than yours");
        }
        Optional<Share> removed = library.remove(entity(body));
        if (removed.isEmpty() && !switches.sharing().absentMayBeDeleted()) {
            throw MistralAnswers.refusal(404, "Sharing not found");
        }
        return removed.filter(_ -> switches.deleteAnswersSharing())
                .map(share -> Reply.json(200, answers.sharing(library, share)))
                .orElseGet(() -> Reply.empty(204));
    }

    private void refuseOwnerChange(Library library, ShareBody body, String reason) {
        if (library.isOwner(entity(body))) {
            throw broken(reason);
        }
    }

    /// The shares a request is about.
    private Predicate<Share> entity(ShareBody body) {
        return switches.sharing().keyedByUuidAlone()
                ? share -> share.isNamed(body.uuid())
                : share -> share.isFor(body.type(), body.uuid());
    }

    private Refusal broken(String rule) {
        return MistralAnswers.refusal(switches.sharing().brokenRuleStatus(), rule);
    }

    private void refuseOutsiders(ShareBody body) {
        String organization = company.mistralOrganization();
        boolean user = users.contains(body.uuid());
        boolean workspace = workspaces.contains(body.uuid());
        boolean whole = organization.equals(body.uuid());
        boolean anyType = switches.sharing().keyedByUuidAlone();
        boolean fits =
                switch (body.type()) {
                    case "User" -> user;
                    case "Workspace" -> workspace;
                    default -> whole;
                };
        boolean inside = fits || (anyType && (user || workspace || whole));
        boolean ownOrganization = body.organization().map(organization::equals).orElse(true);
        if (!inside || !ownOrganization) {
            throw broken("A library cannot be shared outside of its organization");
        }
    }
}
