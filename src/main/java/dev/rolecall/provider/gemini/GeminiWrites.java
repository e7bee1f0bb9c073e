package dev.rolecall.provider.gemini;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.provider.Write;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The requests that change access in Gemini, one for each change (FACTS 2.2, 2.3); pure.
final class GeminiWrites {
    private GeminiWrites() {}

    static List<Write> prepare(ResourceRef resource, List<Change> changes) {
        return changes.stream().map(change -> write(resource, change)).toList();
    }

    private static Write write(ResourceRef resource, Change change) {
        return switch (change) {
            case Change.Give give ->
                    write(
                            change,
                            "POST",
                            GeminiPaths.permissions(resource),
                            Optional.of(newPermission(give.principal(), give.role())));
            case Change.ChangeRole other ->
                    write(
                            change,
                            "PATCH",
                            permission(resource, other.grant()) + "?updateMask=role",
                            Optional.of(object("role", given(other.role()))));
            case Change.Revoke revoke ->
                    write(change, "DELETE", permission(resource, revoke.grant()), Optional.empty());
            case Change.TransferOwnership transfer ->
                    write(
                            change,
                            "POST",
                            transferPath(resource),
                            Optional.of(object("emailAddress", address(transfer.principal()))));
        };
    }

    private static Write write(
            Change change, String method, String path, Optional<ObjectNode> body) {
        return new Write(
                change.resource(), List.of(change), method, path, body.map(ObjectNode::toString));
    }

    private static ObjectNode newPermission(Principal principal, Role role) {
        PrincipalKind kind = principal.kind();
        if (kind.equals(PrincipalKind.EVERYONE)) {
            return object("granteeType", "EVERYONE").put("role", given(role));
        }
        return object("granteeType", granteeType(kind))
                .put("emailAddress", address(principal))
                .put("role", given(role));
    }

    private static String granteeType(PrincipalKind kind) {
        if (kind.equals(PrincipalKind.USER)) {
            return "USER";
        }
        if (kind.equals(PrincipalKind.GROUP)) {
            return "GROUP";
        }
        throw new IllegalArgumentException("Gemini gives no access to a " + kind);
    }

    private static String given(Role role) {
        if (role.word().equals(GeminiRoles.READER.word())
                || role.word().equals(GeminiRoles.WRITER.word())) {
            return role.word();
        }
        throw new IllegalArgumentException("Gemini gives nobody the role " + role);
    }

    private static String address(Principal principal) {
        return principal
                .id()
                .orElseThrow(() -> new IllegalArgumentException("a principal without an address"));
    }

    private static String permission(ResourceRef resource, Grant grant) {
        return GeminiPaths.permission(
                resource,
                grant.handle()
                        .orElseThrow(() ->
                                new IllegalArgumentException("a grant without a permission name")));
    }

    private static String transferPath(ResourceRef resource) {
        if (GeminiCollection.of(resource.kind()) != GeminiCollection.TUNED_MODELS) {
            throw new IllegalArgumentException("the owner of a " + resource.kind() + " stays");
        }
        return GeminiPaths.transfer(resource);
    }

    private static ObjectNode object(String field, String value) {
        return JsonNodeFactory.instance.objectNode().put(field, value);
    }
}
