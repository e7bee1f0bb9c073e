package dev.rolecall.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.GrantIndex;
import dev.rolecall.inventory.GrantOrder;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.provider.Reading;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How long the flat table of all access waits for a filter or a sort over a million grants.
@Tag("bench")
class GrantIndexBenchTest {
    private static final int RESOURCES = 20_000;
    private static final int GRANTS = 50;
    private static final List<Role> ROLES =
            List.of(new Role("Viewer", Rank.USE), new Role("Editor", Rank.EDIT));
    private static final Account ACCOUNT =
            new Account(
                    new AccountId("bench"),
                    new ProviderId("mistral"),
                    "Bench",
                    URI.create("http://localhost"),
                    Environment.SANDBOX);

    @Test
    void a_million_grants() throws Exception {
        Inventory inventory = new Inventory();
        inventory.begin(ACCOUNT);
        for (int number = 0; number < RESOURCES; number++) {
            fill(inventory, number);
        }
        BenchReport report = new BenchReport();
        long begun = System.nanoTime();
        GrantIndex index = GrantIndex.of(inventory.snapshot(), new ServiceWords());
        report.told("A million grants: index", since(begun), "ms");
        report.told("A million grants: heap with inventory and index", heap(), "MB");

        Query filter = Grammar.whole().parse("user editor 77").query();
        begun = System.nanoTime();
        int[] found = index.select(filter, List.of());
        report.told("A million grants: filter by three words", since(begun), "ms");
        for (GrantOrder.Column column : GrantOrder.Column.values()) {
            begun = System.nanoTime();
            index.select(Query.ALL, List.of(new GrantOrder(column, false)));
            report.told("A million grants: sort by " + column, since(begun), "ms");
        }

        System.out.println(report.table());
        assertThat(index.size()).isEqualTo(RESOURCES * GRANTS);
        assertThat(found.length).isBetween(1, RESOURCES * GRANTS / 2);
    }

    private static void fill(Inventory inventory, int number) {
        ResourceRef ref = new ResourceRef(ACCOUNT.id(), new ResourceKind("library"), "l" + number);
        inventory.listed(ACCOUNT.id(), List.of(Resource.named(ref, "Library " + number)));
        List<Grant> grants =
                IntStream.range(0, GRANTS)
                        .mapToObj(place -> grant(number * 7 + place * 131))
                        .toList();
        inventory.read(
                new Reading.Read(AccessList.of(ref, Instant.EPOCH, Completeness.COMPLETE, grants)));
    }

    private static Grant grant(int number) {
        int who = number % RESOURCES;
        return Grant.of(
                Principal.of(PrincipalKind.USER, "u" + who, "user " + who), ROLES.get(number % 2));
    }

    private static double since(long begun) {
        return Math.rint((System.nanoTime() - begun) / 1e6);
    }

    private static double heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return Math.rint((runtime.totalMemory() - runtime.freeMemory()) / 1e6);
    }

    /// The services' own words.
    private static final class ServiceWords implements GrantWords {
        @Override
        public String resourceKind(ResourceKind kind) {
            return kind.word();
        }

        @Override
        public String principalKind(PrincipalKind kind) {
            return kind.word();
        }

        @Override
        public String role(ResourceKind kind, Role role) {
            return role.word();
        }
    }
}
