package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Company;
import dev.rolecall.sandbox.world.Holdings;
import dev.rolecall.sandbox.world.Kind;
import dev.rolecall.sandbox.world.Seed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Invents who has which role on an entity.
final class InventedRoles {
    private static final int PAGES_OF_ROLES = 137;
    private static final int PAGES_OF_NOTEBOOK_ROLES = 41;

    private final Holdings holdings;
    private final Members members;
    private final Company company;
    private final Seed seed;

    InventedRoles(Holdings holdings, Members members) {
        this.holdings = holdings;
        this.members = members;
        this.company = holdings.company();
        this.seed = company.seed();
    }

    List<RoleRow> of(Kind kind, int number, Optional<EntityOddity> oddity, List<Entity> homes) {
        List<RoleRow> rows = new ArrayList<>();
        if (is(oddity, EntityOddity.EMPTY)) {
            return rows;
        }
        addAdministrator(rows, kind, number, oddity);
        oddity.ifPresent(odd -> addOdd(rows, kind, number, odd));
        for (Entity home : homes) {
            home.rows().stream()
                    .filter(row -> row.type().equals("user"))
                    .limit(8)
                    .forEach(rows::add);
        }
        addOrdinary(rows, kind, number);
        int wanted = holdings.demanded(kind, number);
        if (wanted > 0) {
            addPeople(rows, kind, wanted);
        }
        return is(oddity, EntityOddity.LAST_OWNER) ? withOneOwner(kind, rows) : rows;
    }

    private void addAdministrator(
            List<RoleRow> rows, Kind kind, int number, Optional<EntityOddity> oddity) {
        Recipient administrator = Recipient.of(company.administrator());
        Recipient somebody = Recipient.of(company.anyone(kind + " owner", number));
        if (is(oddity, EntityOddity.FOREIGN)) {
            rows.add(RoleRow.of(somebody, RoleWords.OWNER, true));
            rows.add(RoleRow.of(administrator, RoleWords.middle(kind), true));
        } else if (is(oddity, EntityOddity.WITHHELD)) {
            rows.add(RoleRow.of(somebody, RoleWords.OWNER, true));
            rows.add(RoleRow.of(administrator, RoleWords.least(kind), false));
        } else {
            rows.add(RoleRow.of(administrator, RoleWords.OWNER, true));
        }
    }

    private void addOrdinary(List<RoleRow> rows, Kind kind, int number) {
        if (number % 4 == 0) {
            Recipient reader = Recipient.of(company.reader());
            rows.add(RoleRow.of(reader, RoleWords.least(kind), false).withData(false));
        }
        if (number % 5 == 0) {
            Recipient second = Recipient.of(company.anyone(kind + " second owner", number));
            rows.add(RoleRow.of(second, RoleWords.OWNER, true));
        }
        boolean groups = kind == Kind.DEPLOYMENT || kind == Kind.DATASET;
        if (groups && number % 2 == 0) {
            Recipient team = Recipient.of(company.anyTeam(kind + " team", number));
            rows.add(RoleRow.of(team, RoleWords.middle(kind), true));
        }
        int people = seed.random(kind + " roles", number).nextInt(1, 6);
        for (int i = 0; i < people; i++) {
            Recipient person = Recipient.of(company.anyone(kind + " role", number * 31L + i));
            String role = i % 2 == 0 ? RoleWords.least(kind) : RoleWords.middle(kind);
            rows.add(RoleRow.of(person, role, i % 2 == 1));
        }
    }

    private void addOdd(List<RoleRow> rows, Kind kind, int number, EntityOddity oddity) {
        Recipient somebody = Recipient.of(company.anyone("odd role", number));
        Recipient another = Recipient.of(company.anyone("other odd role", number));
        switch (oddity) {
            case ORGANIZATION ->
                    rows.add(RoleRow.of(members.organization(), RoleWords.least(kind), false));
            case UNKNOWN_ROLE -> {
                boolean notebook = kind == Kind.NOTEBOOK;
                rows.add(RoleRow.of(somebody, notebook ? "ADMIN" : "AUDITOR", true));
                rows.add(RoleRow.of(another, notebook ? "DATA_SCIENTIST" : "READ_ONLY", false));
            }
            case UNKNOWN_KIND -> {
                Recipient robot =
                        new Recipient(
                                "service",
                                seed.objectId("service", number),
                                "nightly-scoring",
                                Optional.empty());
                rows.add(RoleRow.of(robot, RoleWords.least(kind), false));
                rows.add(
                        RoleRow.of(somebody, RoleWords.middle(kind), true)
                                .withExtra("scimIdpName", "Example identity provider"));
            }
            case PAGES ->
                    addPeople(
                            rows,
                            kind,
                            kind == Kind.NOTEBOOK ? PAGES_OF_NOTEBOOK_ROLES : PAGES_OF_ROLES);
            case REFUSED,
                    EMPTY,
                    LAST_OWNER,
                    LONG_NAME,
                    FOREIGN,
                    WITHHELD,
                    LOOSE,
                    SHARED_BY_TWO -> {}
        }
    }

    private void addPeople(List<RoleRow> rows, Kind kind, int count) {
        company.people().stream()
                .skip(2)
                .limit(count)
                .forEach(person ->
                        rows.add(RoleRow.of(Recipient.of(person), RoleWords.least(kind), false)));
    }

    private static List<RoleRow> withOneOwner(Kind kind, List<RoleRow> rows) {
        RoleRow owner = rows.getFirst();
        List<RoleRow> single = new ArrayList<>();
        for (RoleRow row : rows) {
            boolean other = !row.key().equals(owner.key());
            single.add(row.isOwner() && other ? row.withRole(RoleWords.least(kind)) : row);
        }
        return single;
    }

    private static boolean is(Optional<EntityOddity> oddity, EntityOddity wanted) {
        return oddity.filter(wanted::equals).isPresent();
    }
}
