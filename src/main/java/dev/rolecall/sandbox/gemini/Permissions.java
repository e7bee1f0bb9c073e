package dev.rolecall.sandbox.gemini;

import dev.rolecall.sandbox.http.Json;
import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.http.Reply;
import dev.rolecall.sandbox.http.Request;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.Optional;

/// Reads and changes the permissions of one corpus or tuned model, by the rules of FACTS 2.3.
final class Permissions {
    private static final int LARGEST_PAGE = 1_000;

    private final GeminiSwitches switches;
    private final GeminiPages pages;

    Permissions(GeminiSwitches switches, GeminiPages pages) {
        this.switches = switches;
        this.pages = pages;
    }

    Reply list(Shareable thing, Request request) {
        return pages.page(
                request,
                "permissions",
                List.copyOf(thing.seen()),
                LARGEST_PAGE,
                permission -> GeminiAnswers.permission(thing, permission, request));
    }

    Reply get(Shareable thing, String id, Request request) {
        Permission permission = thing.permissions().seen(id).orElseThrow(() -> unknown(thing, id));
        return Reply.json(200, GeminiAnswers.permission(thing, permission, request));
    }

    Reply create(Shareable thing, Person caller, Request request) {
        mustShare(thing, caller);
        PermissionBody body = PermissionBody.read(request);
        refuseOwnerRole(body);
        Permission wanted = grantee(body);
        Optional<Permission> present = thing.permissions().current(wanted.id());
        if (present.isPresent()) {
            boolean owner = present.get().isOwner();
            if (owner || !switches.secondGrantUpdates()) {
                throw GeminiErrors.refusal(
                        409, "ALREADY_EXISTS", "The permission already exists on the resource.");
            }
        }
        thing.permissions().put(wanted, switches.lag());
        return Reply.json(200, GeminiAnswers.permission(thing, wanted, request));
    }

    Reply patch(Shareable thing, String id, Person caller, Request request) {
        mustShare(thing, caller);
        if (!request.query().first("updateMask").filter("role"::equals).isPresent()) {
            throw GeminiErrors.invalid("Invalid update_mask: only 'role' can be updated.");
        }
        PermissionBody body = PermissionBody.read(request);
        refuseOwnerRole(body);
        Permission present = present(thing, id);
        if (present.granteeType().equals("EVERYONE")) {
            refuseWritingEveryone(body.role());
        }
        Permission changed = present.withRole(body.role());
        thing.permissions().put(changed, switches.lag());
        return Reply.json(200, GeminiAnswers.permission(thing, changed, request));
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

    private Permission grantee(PermissionBody body) {
        String type =
                body.granteeType()
                        .orElseThrow(
                                () -> GeminiErrors.invalid("Permission.grantee_type must be set."));
        if (type.equals("EVERYONE")) {
            if (body.emailAddress().isPresent()) {
                throw GeminiErrors.invalid("email_address must not be set for EVERYONE.");
            }
            refuseWritingEveryone(body.role());
            return Permission.everyone(body.role());
        }
        String address =
                body.emailAddress()
                        .filter(text -> text.indexOf('@') > 0)
                        .orElseThrow(() ->
                                GeminiErrors.invalid("email_address must be set for " + type));
        return Permission.of(type, address, body.role());
    }

    private Permission present(Shareable thing, String id) {
        Permission present =
                thing.permissions()
                        .current(id)
                        .filter(known -> thing.permissions().seen(id).isPresent())
                        .orElseThrow(() -> unknown(thing, id));
        if (present.isOwner()) {
            throw GeminiErrors.denied("The owner's permission cannot be changed or deleted.");
        }
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

    private static void refuseOwnerRole(PermissionBody body) {
        if (body.role().equals("OWNER")) {
            throw GeminiErrors.invalid("Role OWNER cannot be granted; transfer ownership instead.");
        }
    }

    private void refuseWritingEveryone(String role) {
        if (!role.equals("READER") && !switches.everyoneMayWrite()) {
            throw GeminiErrors.invalid("EVERYONE can only be granted READER.");
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
