package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;
import java.util.Optional;

/// Somebody or something that can be given a role.
record Recipient(String type, String id, String name, Optional<String> fullName) {

    static Recipient of(Person person) {
        return new Recipient(
                "user", person.dataRobotId(), person.email(), Optional.of(person.fullName()));
    }

    static Recipient of(Team team) {
        return new Recipient("group", team.dataRobotId(), team.name(), Optional.empty());
    }

    String key() {
        return type + ":" + id;
    }
}
