package dev.rolecall.provider.datarobot;

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
import java.util.Set;

/// Turns what DataRobot sends into Rolecall's words (FACTS 3.2 to 3.4); pure. Nothing is dropped: a
/// row that cannot be changed says why.
final class DataRobotMapping {
    private static final Set<PrincipalKind> RECIPIENTS =
            Set.of(PrincipalKind.USER, PrincipalKind.GROUP, PrincipalKind.ORGANIZATION);

    private DataRobotMapping() {}

    static Resource resource(AccountId account, EntityType type, DataRobotWire.Entity entity) {
        return resource(account, type, entity.id().orElse(""), entity);
    }

    /// As above, of an entity that was asked for by `id`.
    static Resource resource(
            AccountId account, EntityType type, String id, DataRobotWire.Entity entity) {
        return new Resource(
                new ResourceRef(account, type.kind(), id),
                entity.name().orElse(id),
                Optional.empty(),
                managedBy(account, type, entity));
    }

    /// Access to a notebook is changed on the use case that holds it (FACTS 3.2).
    private static Optional<ResourceRef> managedBy(
            AccountId account, EntityType type, DataRobotWire.Entity entity) {
        return type.family() == Family.NOTEBOOK
                ? entity.useCaseId()
                        .map(id -> new ResourceRef(account, EntityTypes.USE_CASE.kind(), id))
                : Optional.empty();
    }

    static Grant grant(Resource resource, EntityType type, DataRobotWire.Holder holder) {
        PrincipalKind kind = new PrincipalKind(holder.shareRecipientType().orElse(""));
        String word = holder.role().orElse("");
        return new Grant(
                new Principal(kind, holder.id(), holder.name()),
                DataRobotRoles.find(word).orElseGet(() -> Role.unknown(word)),
                Optional.empty(),
                lock(resource, type, kind, holder),
                holder.extras());
    }

    private static Optional<Lock> lock(
            Resource resource, EntityType type, PrincipalKind kind, DataRobotWire.Holder holder) {
        if (type.family() == Family.NOTEBOOK) {
            return Optional.of(notebookLock(resource));
        }
        if (holder.id().isEmpty()) {
            return Optional.of(Lock.because(Message.of("lock.noIdentifier")));
        }
        if (!RECIPIENTS.contains(kind)) {
            return Optional.of(Lock.because(Message.of("lock.unknownKind", kind.word())));
        }
        if (type.family().rows() == Family.Rows.ACCESS_CONTROL && holder.name().isEmpty()) {
            return Optional.of(Lock.because(Message.of("lock.datarobot.noUserName")));
        }
        return holder.role().isEmpty()
                ? Optional.of(Lock.because(Message.of("lock.noRole")))
                : Optional.empty();
    }

    private static Lock notebookLock(Resource resource) {
        return resource.managedBy().isPresent()
                ? new Lock(Message.of("lock.datarobot.notebookInUseCase"), resource.managedBy())
                : Lock.because(Message.of("lock.datarobot.notebook"));
    }
}
