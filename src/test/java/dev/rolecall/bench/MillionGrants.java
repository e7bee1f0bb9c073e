package dev.rolecall.bench;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ProviderId;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.GrantMarks;
import dev.rolecall.inventory.GrantWords;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.inventory.InventorySnapshot;
import dev.rolecall.provider.Reading;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/// Twenty thousand resources of two accounts with fifty grants each, held by twenty thousand people
/// and groups in four roles.
final class MillionGrants {
    static final int RESOURCES = 20_000;
    static final int GRANTS = 50;

    private static final List<Role> ROLES =
            List.of(
                    new Role("Viewer", Rank.USE),
                    new Role("Editor", Rank.EDIT),
                    new Role("Sharer", Rank.SHARE),
                    new Role("Owner", Rank.OWN));
    private static final List<Account> ACCOUNTS =
            List.of(
                    account("mistral", "Bench", Environment.SANDBOX),
                    account("datarobot", "Other bench", Environment.PRODUCTION));

    private MillionGrants() {}

    static Inventory read() {
        return read(RESOURCES);
    }

    /// The same people on more resources or on fewer.
    static Inventory read(int resources) {
        Inventory inventory = new Inventory();
        ACCOUNTS.forEach(inventory::begin);
        for (int number = 0; number < resources; number++) {
            fill(inventory, number, 0);
        }
        return inventory;
    }

    /// Reads the first hundredth of the resources again: they are shared with others by now.
    static InventorySnapshot later(Inventory inventory) {
        for (int number = 0; number < RESOURCES / 100; number++) {
            fill(inventory, number, 1);
        }
        return inventory.snapshot();
    }

    private static Account account(String provider, String name, Environment environment) {
        return new Account(
                new AccountId(name),
                new ProviderId(provider),
                name,
                URI.create("http://localhost"),
                environment);
    }

    private static void fill(Inventory inventory, int number, int shift) {
        AccountId account = ACCOUNTS.get(number % 2).id();
        ResourceKind kind = new ResourceKind(number % 3 == 0 ? "library" : "deployment");
        ResourceRef ref = new ResourceRef(account, kind, "l" + number);
        inventory.listed(
                account, List.of(Resource.named(ref, "Library " + (number * 7919) % RESOURCES)));
        List<Grant> grants =
                IntStream.range(0, GRANTS)
                        .mapToObj(place -> grant(number * 7 + place * 131 + shift))
                        .toList();
        Instant readAt = Instant.EPOCH.plusSeconds((number * 31L) % 5_000);
        inventory.read(new Reading.Read(AccessList.of(ref, readAt, Completeness.COMPLETE, grants)));
    }

    private static Grant grant(int number) {
        int who = number % RESOURCES;
        PrincipalKind kind = who % 50 == 0 ? PrincipalKind.ORGANIZATION : PrincipalKind.USER;
        return Grant.of(
                Principal.of(kind, "u" + who, "user " + (who * 7919) % RESOURCES),
                ROLES.get(number % ROLES.size()));
    }

    /// One change in fifty resources is staged, and owners cannot be changed.
    static final class Marks implements GrantMarks {
        @Override
        public boolean anyStaged(ResourceRef resource) {
            return resource.id().endsWith("77");
        }

        @Override
        public boolean staged(GrantKey key) {
            return key.principal().endsWith("7");
        }

        @Override
        public boolean locked(ResourceRef resource, Grant grant) {
            return grant.role().rank() == Rank.OWN;
        }
    }

    /// The services' own words.
    static final class ServiceWords implements GrantWords {
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
