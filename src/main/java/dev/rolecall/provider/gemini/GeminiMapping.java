package dev.rolecall.provider.gemini;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Lock;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.i18n.Message;
import java.util.Optional;

/// Turns what Gemini sends into Rolecall's words (FACTS 2.2); pure. Nothing is dropped: a row that
/// cannot be changed says why.
final class GeminiMapping {
    private GeminiMapping() {}

    static Resource resource(
            AccountId account, GeminiCollection collection, GeminiWire.Member member) {
        String id = member.name().map(collection::idOf).orElse("");
        return Resource.named(
                new ResourceRef(account, collection.kind(), id), member.displayName().orElse(id));
    }

    static Grant grant(ResourceRef resource, GeminiWire.Permission permission) {
        Role role = role(permission);
        Optional<String> handle =
                permission.name().flatMap(name -> GeminiPaths.handle(resource, name));
        return new Grant(
                principal(permission),
                role,
                handle,
                lock(resource, permission, handle).map(Lock::because),
                permission.extras());
    }

    private static Principal principal(GeminiWire.Permission permission) {
        String word = permission.granteeType().orElse("");
        return switch (word) {
            case "USER" -> named(PrincipalKind.USER, permission);
            case "GROUP" -> named(PrincipalKind.GROUP, permission);
            case "EVERYONE" -> Principal.everyone();
            default -> named(new PrincipalKind(word), permission);
        };
    }

    private static Principal named(PrincipalKind kind, GeminiWire.Permission permission) {
        return new Principal(kind, permission.emailAddress(), Optional.empty());
    }

    private static Role role(GeminiWire.Permission permission) {
        String word = permission.role().orElse("");
        return GeminiRoles.find(word).orElseGet(() -> Role.unknown(word));
    }

    private static Optional<Message> lock(
            ResourceRef resource, GeminiWire.Permission permission, Optional<String> handle) {
        String kind = permission.granteeType().orElse("");
        if (!kind.equals("EVERYONE") && permission.emailAddress().isEmpty()) {
            return Optional.of(Message.of("lock.noIdentifier"));
        }
        if (!GeminiRoles.isGrantee(kind)) {
            return Optional.of(Message.of("lock.unknownKind", kind));
        }
        if (permission.role().isEmpty()) {
            return Optional.of(Message.of("lock.noRole"));
        }
        if (permission.role().get().equals(GeminiRoles.OWNER.word())) {
            return Optional.of(
                    GeminiCollection.of(resource.kind()) == GeminiCollection.TUNED_MODELS
                            ? Message.of("lock.gemini.ownerMovesByTransfer")
                            : Message.of("lock.gemini.ownerStays"));
        }
        return handle.isEmpty()
                ? Optional.of(Message.of("lock.gemini.noPermissionName"))
                : Optional.empty();
    }
}
