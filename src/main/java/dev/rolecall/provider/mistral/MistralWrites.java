package dev.rolecall.provider.mistral;

import dev.rolecall.domain.Change;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Json;
import dev.rolecall.http.PathBuilder;
import dev.rolecall.provider.Write;
import java.util.List;
import java.util.Optional;

/// Puts changes into Mistral's requests: `PUT …/share` gives and changes, `DELETE …/share` with a
/// JSON body revokes (FACTS 1.2). One request a change: there is no bulk write.
final class MistralWrites {
    private MistralWrites() {}

    static String sharePath(ResourceRef library) {
        return PathBuilder.at("/v1/libraries").segment(library.id()).path("/share").text();
    }

    /// The request for `change`.
    ///
    /// @throws IllegalArgumentException for an ownership transfer, a principal without an
    ///   identifier and a kind Mistral cannot name
    static Write write(ResourceRef resource, Change change) {
        return switch (change) {
            case Change.Give give -> put(resource, give, give.role());
            case Change.ChangeRole other -> put(resource, other, other.role());
            case Change.Revoke revoke -> delete(resource, revoke);
            case Change.TransferOwnership _ ->
                    throw new IllegalArgumentException("Mistral moves no ownership (FACTS 1.3)");
        };
    }

    private static Write put(ResourceRef resource, Change change, Role role) {
        Principal who = change.principal();
        return write(
                resource,
                change,
                "PUT",
                new MistralWire.SharingRequest(role.word(), uuid(who), type(who)));
    }

    private static Write delete(ResourceRef resource, Change.Revoke change) {
        Principal who = change.principal();
        return write(
                resource, change, "DELETE", new MistralWire.SharingDelete(uuid(who), type(who)));
    }

    private static Write write(ResourceRef resource, Change change, String method, Object body) {
        return new Write(
                resource,
                List.of(change),
                method,
                sharePath(resource),
                Optional.of(Json.write(body)));
    }

    private static String uuid(Principal who) {
        return who.id()
                .orElseThrow(() -> new IllegalArgumentException("A principal without identifier"));
    }

    private static String type(Principal who) {
        return MistralMapping.word(who.kind())
                .orElseThrow(() -> new IllegalArgumentException("Mistral has no " + who.kind()));
    }
}
