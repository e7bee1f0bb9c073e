package dev.rolecall.sandbox.mistral;

import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;

/// Whose key a call came with: a person in a workspace.
record Caller(Person person, Team team) {

    boolean isEntity(String type, String uuid) {
        return switch (type) {
            case "User" -> uuid.equals(person.mistralId());
            case "Workspace" -> uuid.equals(team.workspaceId());
            default -> false;
        };
    }
}
