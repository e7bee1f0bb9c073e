package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Person;
import dev.rolecall.sandbox.world.Team;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everybody and everything known to the service: users, groups and the organization.
final class Members {
    private final Company company;
    private final Map<String, Recipient> byKey = new HashMap<>();
    private final Map<String, Recipient> byUserName = new HashMap<>();
    private final Map<String, Team> teamOf = new HashMap<>();

    Members(Company company) {
        this.company = company;
        List<Team> teams = company.teams();
        for (int number = 0; number < company.people().size(); number++) {
            Person person = company.people().get(number);
            Recipient recipient = Recipient.of(person);
            byKey.put(recipient.key(), recipient);
            byUserName.put(person.email(), recipient);
            teamOf.put(person.dataRobotId(), teams.get(number % teams.size()));
        }
        teams.stream().map(Recipient::of).forEach(group -> byKey.put(group.key(), group));
        byKey.put(organization().key(), organization());
    }

    Company company() {
        return company;
    }

    Optional<Recipient> byId(String type, String id) {
        return Optional.ofNullable(byKey.get(type + ":" + id));
    }

    Optional<Recipient> byUserName(String name) {
        return Optional.ofNullable(byUserName.get(name));
    }

    Recipient organization() {
        return new Recipient(
                "organization", company.dataRobotOrganization(), Company.NAME, Optional.empty());
    }

    /// The keys of the rows that give this person a role: their own, their team's, the
    /// organization's.
    List<String> keysOf(Person person) {
        String team =
                Optional.ofNullable(teamOf.get(person.dataRobotId()))
                        .map(Team::dataRobotId)
                        .orElse("");
        return List.of("user:" + person.dataRobotId(), "group:" + team, organization().key());
    }

    List<Person> in(Team team) {
        return company.people().stream()
                .filter(person -> team.equals(teamOf.get(person.dataRobotId())))
                .toList();
    }
}
