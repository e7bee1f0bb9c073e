package dev.rolecall.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.provider.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What a grant costs in memory, with its part of the index, counted from the heap: 50 grants on
/// each resource, each row made of strings of its own as they come from the wire.
class GrantMemoryTest {
    private static final int RESOURCES = 1_000;
    private static final int GRANTS_EACH = 50;
    private static final int PEOPLE = 750;
    private static final int COLLECTIONS = 7;
    private static final double MOST_BYTES = 120;

    /// So many grants that parts which come once are not looked after any more.
    private static final int MANY_RESOURCES = 2_000;

    private final Random random = new Random(20261122);
    private final ResourceKind kind = new ResourceKind("library");

    /// How the rows of one service are made.
    @FunctionalInterface
    private interface Rows {
        Grant row(int resource, int person, String role);
    }

    @Test
    void a_grant_of_each_service_and_of_all_together_costs_at_most_120_bytes() {
        double mistral = bytesAGrant(RESOURCES, GrantMemoryTest::mistral);
        double dataRobot = bytesAGrant(RESOURCES, GrantMemoryTest::dataRobot);
        double gemini = bytesAGrant(RESOURCES, GrantMemoryTest::gemini);
        double mixed =
                bytesAGrant(
                        RESOURCES,
                        (resource, person, role) ->
                                switch (resource % 3) {
                                    case 0 -> mistral(resource, person, role);
                                    case 1 -> dataRobot(resource, person, role);
                                    default -> gemini(resource, person, role);
                                });

        assertThat(List.of(mistral, dataRobot, gemini, mixed))
                .allSatisfy(bytes -> assertThat(bytes).isBetween(12.0, MOST_BYTES));
    }

    @Test
    void rows_that_all_carry_a_mark_of_their_own_cost_what_the_mark_does_and_little_more() {
        double marked =
                bytesAGrant(
                        MANY_RESOURCES,
                        (resource, person, role) -> {
                            Grant grant = gemini(resource, person, role);
                            return new Grant(
                                    grant.principal(),
                                    grant.role(),
                                    Optional.of("%05d-%04d".formatted(resource, person)),
                                    grant.lock(),
                                    grant.extras());
                        });

        assertThat(marked).isBetween(100.0, 150.0);
    }

    private double bytesAGrant(int resources, Rows rows) {
        long before = used();
        Inventory inventory = filled(resources, rows);
        GrantIndex index = GrantIndex.of(inventory.snapshot(), new ServicesWords());
        long after = used();
        assertThat(index.size()).isEqualTo(resources * GRANTS_EACH);
        assertThat(inventory.snapshot().grants(Optional.empty())).isEqualTo(index.size());
        return (double) (after - before) / index.size();
    }

    private Inventory filled(int resources, Rows rows) {
        Inventory inventory = new Inventory();
        inventory.begin(Samples.ACME);
        for (int number = 0; number < resources; number++) {
            int resource = number;
            ResourceRef ref = new ResourceRef(Samples.ACME.id(), kind, "resource-" + number);
            inventory.listed(
                    Samples.ACME.id(), List.of(Resource.named(ref, "Team library " + number)));
            List<Grant> grants = new ArrayList<>();
            int first = random.nextInt(PEOPLE);
            for (int each = 0; each < GRANTS_EACH; each++) {
                int person = (first + each * 7) % PEOPLE;
                grants.add(
                        rows.row(resource, person, random.nextInt(8) == 0 ? "Editor" : "Viewer"));
            }
            inventory.read(
                    new Reading.Read(
                            AccessList.of(ref, Samples.NOON, Completeness.COMPLETE, grants)));
        }
        return inventory;
    }

    private static Grant mistral(int resource, int person, String role) {
        return new Grant(
                new Principal(
                        new PrincipalKind("user"),
                        Optional.of("5f0c6a1e-0000-4000-8000-%012d".formatted(person)),
                        Optional.empty()),
                new Role(said(role), Rank.USE),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                        said("org_id"),
                        said("0b51cf7c-7e0b-4d0a-8f52-3b6dd4f1a111"),
                        said("user_id"),
                        "5f0c6a1e-0000-4000-8000-%012d".formatted(person)));
    }

    private static Grant dataRobot(int resource, int person, String role) {
        return new Grant(
                Principal.of(
                        new PrincipalKind("user"),
                        "66f1c0ffee%014d".formatted(person),
                        "person%d@example.com".formatted(person)),
                new Role(said(role), Rank.USE),
                Optional.empty(),
                Optional.empty(),
                Map.of(
                        said("userFullName"),
                        "Person Number %d".formatted(person),
                        said("canShare"),
                        said(Boolean.toString(resource % 2 == 0)),
                        said("canUseData"),
                        said("true")));
    }

    private static Grant gemini(int resource, int person, String role) {
        return new Grant(
                Principal.of(new PrincipalKind("user"), "person%d@example.com".formatted(person)),
                new Role(said(role), Rank.USE),
                Optional.of("1017996144%011d".formatted(person)),
                Optional.empty(),
                Map.of());
    }

    /// A string of its own, as a row from the wire has them.
    private static String said(String word) {
        return new String(word.toCharArray());
    }

    /// The heap that is still needed: the least after several collections, because what was there
    /// before is let go of some collections later.
    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        long least = Long.MAX_VALUE;
        for (int time = 0; time < COLLECTIONS; time++) {
            System.gc();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
