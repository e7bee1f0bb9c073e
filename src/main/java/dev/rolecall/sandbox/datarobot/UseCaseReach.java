package dev.rolecall.sandbox.datarobot;

import java.util.List;
import java.util.Optional;

/// Carries changes of a use case's members over to its notebooks: new members get access to all of
/// them, removed ones lose it only when a switch says so (FACTS 3.2). Owners of a notebook keep it.
final class UseCaseReach {
    private final Entities entities;
    private final DataRobotSwitches switches;

    UseCaseReach(Entities entities, DataRobotSwitches switches) {
        this.entities = entities;
        this.switches = switches;
    }

    void follow(Entity useCase, List<RoleChange> changes) {
        for (Entity notebook : entities.notebooksIn(useCase.id())) {
            for (RoleChange change : changes) {
                if (change.recipient().type().equals("user")) {
                    follow(useCase, notebook, change);
                }
            }
        }
    }

    private void follow(Entity useCase, Entity notebook, RoleChange change) {
        String key = change.recipient().key();
        Optional<String> role = change.role();
        if (notebook.row(key).filter(RoleRow::isOwner).isPresent()) {
            return;
        }
        if (role.isPresent()) {
            notebook.put(RoleRow.of(change.recipient(), role.get(), true));
        } else if (switches.notebooksFollowRemoval()
                && !entities.heldElsewhere(notebook, useCase.id(), key)) {
            notebook.remove(key);
        }
    }
}
