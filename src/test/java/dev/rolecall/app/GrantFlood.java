package dev.rolecall.app;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.Inventory;
import dev.rolecall.provider.Reading;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Invents 20,000 libraries with 50 grants each, held by 20,000 people, and hands them to an
/// inventory as if they had been read, quicker than any service would.
///
/// @param account whose libraries they are
record GrantFlood(AccountId account) implements Consumer<Inventory> {
    static final int RESOURCES = 20_000;
    static final int GRANTS = 50;

    private static final ResourceKind LIBRARY = new ResourceKind("library");
    private static final List<Role> ROLES =
            List.of(new Role("Viewer", Rank.USE), new Role("Editor", Rank.EDIT));

    @Override
    public void accept(Inventory inventory) {
        for (int number = 0; number < RESOURCES; number++) {
            ResourceRef ref = new ResourceRef(account, LIBRARY, "invented-" + number);
            inventory.listed(account, List.of(Resource.named(ref, "Library " + number)));
            inventory.read(new Reading.Read(access(ref, number)));
        }
    }

    private static AccessList access(ResourceRef ref, int number) {
        List<Grant> grants =
                IntStream.range(0, GRANTS)
                        .mapToObj(place -> grant(number * 7 + place * 131))
                        .toList();
        return AccessList.of(ref, Instant.now(), Completeness.COMPLETE, grants);
    }

    private static Grant grant(int number) {
        int who = number % RESOURCES;
        return Grant.of(
                Principal.of(PrincipalKind.USER, "u" + who, "User " + who), ROLES.get(number % 2));
    }
}
