package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.http.Refusal;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Person;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything the service holds, and who sees what of it.
final class Entities {
    private final Map<Kind, Map<String, Entity>> byKind;
    private final Members members;
    private final SharingSwitches switches;

    Entities(Map<Kind, Map<String, Entity>> byKind, Members members, SharingSwitches switches) {
        this.byKind = byKind;
        this.members = members;
        this.switches = switches;
    }

    /// What this person sees of a kind: an administrator everything, others what they have a role
    /// on.
    List<Entity> visible(Kind kind, Person caller) {
        return of(kind).values().stream().filter(entity -> isVisible(entity, caller)).toList();
    }

    Entity visible(Kind kind, String id, Person caller) {
        return find(kind, id, caller).orElseThrow(this::unknown);
    }

    Optional<Entity> find(Kind kind, String id, Person caller) {
        return Optional.ofNullable(of(kind).get(id)).filter(entity -> isVisible(entity, caller));
    }

    /// The notebooks in a use case.
    List<Entity> notebooksIn(String useCaseId) {
        return of(Kind.NOTEBOOK).values().stream()
                .filter(notebook -> notebook.useCaseIds().contains(useCaseId))
                .toList();
    }

    /// Whether some other use case of the notebook still has this recipient.
    boolean heldElsewhere(Entity notebook, String useCaseId, String recipientKey) {
        return notebook.useCaseIds().stream()
                .filter(other -> !other.equals(useCaseId))
                .flatMap(other -> Optional.ofNullable(of(Kind.USE_CASE).get(other)).stream())
                .anyMatch(other -> other.row(recipientKey).isPresent());
    }

    Refusal unknown() {
        return DataRobotErrors.refusal(
                switches.unknownEntityStatus(),
                "Either the entity does not exist or you have no permission to view it");
    }

    private boolean isVisible(Entity entity, Person caller) {
        return members.company().administrator().equals(caller)
                || !entity.rowsOf(caller, members).isEmpty();
    }

    private Map<String, Entity> of(Kind kind) {
        return byKind.getOrDefault(kind, Map.of());
    }
}
