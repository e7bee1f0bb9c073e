package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Reads and changes the permissions of one corpus or tuned model, by the rules of FACTS 2.3.
final class Permissions {
    private static final int LARGEST_PAGE = 1_000;

    private final GeminiSwitches switches;
    private final GeminiPages pages;
    private final GrantRules rules;
    private final PermissionIds ids;

    Permissions(GeminiSwitches switches, GeminiPages pages) {
        this.switches = switches;
        this.pages = pages;
        this.rules = new GrantRules(switches);
        this.ids = new PermissionIds(switches.sharing());
    }

    Reply list(Shareable thing, Request request) {
        return pages.page(
                request,
                "permissions",
                List.copyOf(thing.seen()),
                LARGEST_PAGE,
                permission -> answer(thing, permission, request));
    }

    Reply get(Shareable thing, String id, Request request) {
        Permission permission =
                thing.permissions()
                        .seen(ids.inside(thing, id))
                        .orElseThrow(() -> unknown(thing, id));
        return Reply.json(200, answer(thing, permission, request));
    }

    Reply create(Shareable thing, Person caller, Request request) {
        mustShare(thing, caller);
        PermissionBody body = PermissionBody.read(request);
        rules.refuseOwnerRole(body);
        Permission wanted = rules.grantee(body);
        Optional<Permission> present = thing.permissions().current(wanted.id());
        if (present.isPresent()) {
            boolean owner = present.get().isOwner();
            if (owner || !switches.secondGrantUpdates()) {
                throw GeminiErrors.refusal(409, "The permission already exists on the resource.");
            }
        } else {
            rules.refuseMoreThanFit(thing);
        }
        thing.permissions().put(wanted, switches.lag());
        return Reply.json(200, answer(thing, wanted, request));
    }

    Reply patch(Shareable thing, String id, Person caller, Request request) {
        mustShare(thing, caller);
        rules.refuseOtherMask(request.query().first("updateMask").orElse(""));
        PermissionBody body = PermissionBody.read(request);
        rules.refuseOwnerRole(body);
        Permission present = present(thing, id);
        if (present.granteeType().equals("EVERYONE")) {
            rules.refuseWritingEveryone(body.role());
        }
        Permission changed = present.withRole(body.role());
        thing.permissions().put(changed, switches.lag());
        return Reply.json(200, answer(thing, changed, request));
    }

    Reply delete(Shareable thing, String id, Person caller) {
        mustShare(thing, caller);
        Permission present = present(thing, id);
        thing.permissions().remove(present.id(), switches.lag());
        return Reply.json(200, Json.object());
    }

    /// Makes somebody else the owner; the old owner becomes a writer. Tuned models only (FACTS
    /// 2.2).
    void transfer(Shareable thing, Person caller, Person next) {
        if (!thing.isOwnedBy(caller)) {
            throw GeminiErrors.denied("Only the owner can transfer ownership of " + thing.name());
        }
        thing.permissions().put(Permission.of("USER", caller.email(), "WRITER"), switches.lag());
        thing.permissions().put(Permission.of("USER", next.email(), "OWNER"), switches.lag());
        thing.ownedBy(next);
    }

    private ObjectNode answer(Shareable thing, Permission permission, Request request) {
        return GeminiAnswers.permission(thing, ids.outside(thing, permission), request);
    }

    private Permission present(Shareable thing, String id) {
        String known = ids.inside(thing, id);
        Permission present =
                thing.permissions()
                        .current(known)
                        .filter(_ -> thing.permissions().seen(known).isPresent())
                        .orElseThrow(() -> unknown(thing, id));
        rules.refuseOwnerRow(present);
        return present;
    }

    private static void mustShare(Shareable thing, Person caller) {
        boolean shares =
                thing.roleOf(caller)
                        .filter(role -> role.equals("OWNER") || role.equals("WRITER"))
                        .isPresent();
        if (!shares) {
            throw GeminiErrors.denied("You do not have permission to share " + thing.name() + ".");
        }
    }

    private Refusal unknown(Shareable thing, String id) {
        String name = thing.name() + "/permissions/" + id;
        return switches.unknownIsNotFound()
                ? GeminiErrors.refusal(404, "NOT_FOUND", "Permission " + name + " not found.")
                : GeminiErrors.denied(
                        "You do not have permission to access " + name + " or it may not exist.");
    }
}
