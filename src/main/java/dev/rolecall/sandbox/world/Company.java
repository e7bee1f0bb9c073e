package dev.rolecall.sandbox.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The invented company: its people, its teams and itself, the same in all three services.
public final class Company {
    /// The company's name, also of its DataRobot and Mistral organizations.
    public static final String NAME = "Rolecall Example";

    static final String DOMAIN = "rolecall.example";

    private static final List<String> TEAM_NAMES =
            List.of(
                    "Legal",
                    "Data Science",
                    "Customer Support",
                    "Fraud Operations",
                    "Platform",
                    "Finance",
                    "Marketing Analytics",
                    "Site Reliability",
                    "Risk and Compliance",
                    "People Operations",
                    "Research",
                    "Field Engineering");

    private final Seed seed;
    private final List<Person> people;
    private final List<Team> teams;

    /// A company with this many people.
    public Company(Seed seed, int headcount) {
        this.seed = seed;
        List<Person> hired = new ArrayList<>(headcount);
        for (int number = 0; number < headcount; number++) {
            hired.add(person(number));
        }
        this.people = List.copyOf(hired);
        this.teams = TEAM_NAMES.stream().map(this::team).toList();
    }

    /// Everybody, the administrator first and the one with few rights second.
    public List<Person> people() {
        return people;
    }

    /// The teams; the administrator's Mistral workspace belongs to the first.
    public List<Team> teams() {
        return teams;
    }

    /// The person the owner tokens belong to.
    public Person administrator() {
        return people.getFirst();
    }

    /// The person the reader tokens belong to.
    public Person reader() {
        return people.get(1);
    }

    /// The UUID of the Mistral organization.
    public String mistralOrganization() {
        return seed.uuid("organization", 0);
    }

    /// The 24-digit id of the DataRobot organization.
    public String dataRobotOrganization() {
        return seed.objectId("organization", 0);
    }

    /// A person chosen for a purpose, never the administrator or the reader.
    public Person anyone(String purpose, long number) {
        return people.get(2 + seed.random("anyone " + purpose, number).nextInt(people.size() - 2));
    }

    /// A team chosen for a purpose.
    public Team anyTeam(String purpose, long number) {
        return seed.pick(teams, purpose, number);
    }

    /// What the company is made from.
    public Seed seed() {
        return seed;
    }

    private Person person(int number) {
        int bearers = Names.GIVEN.size() * Names.FAMILY.size();
        int given = number % Names.GIVEN.size();
        int family = (number + number / Names.GIVEN.size()) % Names.FAMILY.size();
        String givenName = Names.GIVEN.get(given);
        String familyName = Names.FAMILY.get(family);
        String email = Names.address(givenName, familyName, number / bearers);
        return new Person(
                givenName,
                familyName,
                email,
                seed.uuid("person", number),
                AccountNumbers.google(email),
                seed.objectId("person", number));
    }

    private Team team(String name) {
        int number = TEAM_NAMES.indexOf(name);
        String address = name.toLowerCase(Locale.ROOT).replace(' ', '-') + "@groups." + DOMAIN;
        return new Team(name, seed.uuid("team", number), address, seed.objectId("team", number));
    }
}
