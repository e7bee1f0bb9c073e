package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Person;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Decides whether changes may be made to an entity's roles, and makes all of them or none (FACTS
/// 3.3 and 3.5); where a switch says so, those before the one that is refused.
final class SharingRules {
    private final Members members;
    private final SharingSwitches switches;

    SharingRules(Members members, SharingSwitches switches) {
        this.members = members;
        this.switches = switches;
    }

    /// Hands over what took effect, together or one by one.
    void apply(
            Entity entity,
            Person caller,
            List<RoleChange> changes,
            Consumer<List<RoleChange>> effect) {
        refuseRepeats(changes);
        List<List<RoleChange>> parts =
                switches.batchAppliedPartly()
                        ? changes.stream().map(List::of).toList()
                        : List.of(changes);
        for (List<RoleChange> part : parts) {
            together(entity, caller, part);
            effect.accept(part);
        }
    }

    private void together(Entity entity, Person caller, List<RoleChange> changes) {
        refuseAboveLevel(entity, caller, changes);
        Map<String, RoleRow> after = new LinkedHashMap<>();
        entity.rows().forEach(row -> after.put(row.key(), row));
        for (RoleChange change : changes) {
            String key = change.recipient().key();
            if (change.role().isPresent()) {
                after.put(key, change.over(entity.row(key)));
            } else {
                after.remove(key);
            }
        }
        if (after.values().stream().noneMatch(RoleRow::isOwner)) {
            throw DataRobotErrors.refusal(
                    409, "The request would leave the entity without an owner");
        }
        for (RoleChange change : changes) {
            String key = change.recipient().key();
            Optional.ofNullable(after.get(key))
                    .ifPresentOrElse(entity::put, () -> entity.remove(key));
        }
    }

    private static void refuseRepeats(List<RoleChange> changes) {
        Set<String> seen = new HashSet<>();
        for (RoleChange change : changes) {
            if (!seen.add(change.recipient().key())) {
                throw DataRobotErrors.refusal(
                        409, "Duplicate entry for " + change.recipient().name());
            }
        }
    }

    private void refuseAboveLevel(Entity entity, Person caller, List<RoleChange> changes) {
        boolean onlySelf =
                changes.stream()
                        .allMatch(change ->
                                change.role().isEmpty()
                                        && change.recipient().id().equals(caller.dataRobotId()));
        if (onlySelf) {
            return;
        }
        List<RoleRow> own = entity.rowsOf(caller, members);
        int level = level(own, caller);
        boolean shares = level == RoleWords.OWNING || own.stream().anyMatch(RoleRow::canShare);
        for (RoleChange change : changes) {
            int present =
                    entity.row(change.recipient().key())
                            .map(row -> RoleWords.rank(row.role()))
                            .orElse(0);
            int wanted = change.role().map(RoleWords::rank).orElse(0);
            if (!shares || wanted > level || present > level) {
                throw DataRobotErrors.refusal(
                        switches.withoutRightStatus(),
                        "User does not have permission to grant these roles on the entity");
            }
        }
    }

    /// The most permissive of the caller's roles; an administrator may settle what has no role for
    /// them.
    private int level(List<RoleRow> own, Person caller) {
        int otherwise = members.company().administrator().equals(caller) ? RoleWords.OWNING : 0;
        return own.stream().mapToInt(row -> RoleWords.rank(row.role())).max().orElse(otherwise);
    }
}
