package dev.rolecall.provider.mistral;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.FailureException;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.http.Json;
import dev.rolecall.i18n.Message;
import dev.rolecall.provider.KnownRole;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Turns Mistral's JSON into Rolecall's words. What is not known stays as it was sent.
final class MistralMapping {
    private static final Map<String, PrincipalKind> KINDS =
            Map.of(
                    "User", PrincipalKind.USER,
                    "Workspace", PrincipalKind.WORKSPACE,
                    "Org", PrincipalKind.ORGANIZATION);
    private static final List<String> TOLD_OTHERWISE =
            List.of("library_id", "role", "share_with_type", "share_with_uuid");

    private MistralMapping() {}

    /// Mistral's word for a kind that can be given access.
    static Optional<String> word(PrincipalKind kind) {
        return KINDS.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kind))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static Resource resource(AccountId account, MistralWire.Library library)
            throws FailureException {
        if (library.id() == null || library.id().isEmpty()) {
            throw new FailureException(new Failure.Unreadable(200, Json.write(library)));
        }
        ResourceRef ref = new ResourceRef(account, MistralDescriptor.LIBRARY, library.id());
        String name = present(library.name()).orElse(library.id());
        return new Resource(ref, name, present(library.ownerId()), Optional.empty());
    }

    /// One row of an access list. The owner's row is locked: Mistral lets nobody change it (FACTS
    /// 1.3). So is a row of a kind other than the three, even if its word is one of ours.
    static Grant grant(Resource resource, JsonNode row) throws FailureException {
        MistralWire.Sharing sharing = Json.as(row, MistralWire.Sharing.class);
        Principal principal = principal(sharing);
        Grant grant =
                new Grant(
                        principal,
                        role(present(sharing.role()).orElse("")),
                        Optional.empty(),
                        Optional.empty(),
                        Json.extras(row, TOLD_OTHERWISE));
        if (isOwner(resource, grant)) {
            return grant.locked(Lock.because(Message.of("mistral.lock.owner")));
        }
        String type = principal.kind().word();
        if (!KINDS.containsKey(present(sharing.shareWithType()).orElse(""))) {
            return grant.locked(Lock.because(Message.of("lock.unknownKind", type)));
        }
        return grant;
    }

    /// The person behind a key, where the answer names one.
    static Optional<Principal> me(MistralWire.Identity identity) {
        String name =
                Stream.of(identity.firstName(), identity.lastName())
                        .flatMap(part -> present(part).stream())
                        .reduce((first, last) -> first + " " + last)
                        .or(() -> present(identity.email()))
                        .orElse("");
        return present(identity.id())
                .map(id ->
                        name.isEmpty()
                                ? Principal.of(PrincipalKind.USER, id)
                                : Principal.of(PrincipalKind.USER, id, name));
    }

    /// What else the answer tells of a key.
    static List<Message> facts(MistralWire.Identity identity) {
        return Stream.of(
                        present(identity.email())
                                .map(email -> Message.of("mistral.fact.email", email)),
                        name(identity.workspace())
                                .map(name -> Message.of("mistral.fact.workspace", name)),
                        name(identity.organization())
                                .map(name -> Message.of("mistral.fact.organization", name)),
                        name(identity.apiKey()).map(name -> Message.of("mistral.fact.key", name)))
                .flatMap(Optional::stream)
                .toList();
    }

    /// Rows of an older form name a user by `user_id` alone (FACTS 5.2): for a user that is the
    /// identifier. For any other kind it is somebody else's, and the row stays without one.
    private static Principal principal(MistralWire.Sharing sharing) {
        String type = present(sharing.shareWithType()).orElse("");
        PrincipalKind kind = KINDS.getOrDefault(type, new PrincipalKind(type));
        Optional<String> id = present(sharing.shareWithUuid());
        if (id.isEmpty() && kind.equals(PrincipalKind.USER)) {
            id = present(sharing.userId());
        }
        return new Principal(kind, id, Optional.empty());
    }

    private static Role role(String word) {
        return MistralDescriptor.LIBRARIES
                .role(word)
                .map(KnownRole::role)
                .orElseGet(() -> Role.unknown(word));
    }

    private static boolean isOwner(Resource resource, Grant grant) {
        boolean byWord = grant.role().word().equalsIgnoreCase("Owner");
        boolean byId =
                resource.ownerId().isPresent()
                        && grant.principal()
                                .id()
                                .filter(resource.ownerId().get()::equalsIgnoreCase)
                                .isPresent();
        return byWord || byId;
    }

    private static Optional<String> name(MistralWire.@Nullable Named named) {
        return Optional.ofNullable(named)
                .flatMap(thing -> present(thing.name()).or(() -> present(thing.id())));
    }

    private static Optional<String> present(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isEmpty());
    }
}
