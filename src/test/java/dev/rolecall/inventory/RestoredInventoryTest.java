package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.EDITOR;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.read;
import static dev.rolecall.inventory.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.provider.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What an earlier run knew, shown before anything is read.
class RestoredInventoryTest {
    private static final Failure DENIED =
            new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not yours");

    private final Resource handbook = library("Handbook");
    private final Resource contracts = library("Contracts");
    private final Inventory earlier = new Inventory();
    private final Inventory inventory = new Inventory();

    RestoredInventoryTest() {
        earlier.begin(ACME);
        earlier.listed(ACME.id(), List.of(handbook, contracts));
        earlier.listingComplete(ACME.id(), LIBRARY, Set.of(handbook.ref(), contracts.ref()));
        earlier.read(read(handbook, user("ada", VIEWER)));
        earlier.read(read(contracts, user("bob", EDITOR)));
        earlier.read(new Reading.NotRead(contracts.ref(), DENIED));
    }

    private AccountInventory known() {
        return earlier.snapshot().of(ACME.id()).orElseThrow();
    }

    @Test
    void it_is_all_there_under_the_accounts_present_name() {
        Account renamed =
                new Account(
                        ACME.id(), ACME.provider(), "Acme EU", ACME.base(), Environment.PRODUCTION);

        inventory.restore(renamed, known());

        AccountInventory back = inventory.snapshot().of(ACME.id()).orElseThrow();
        assertThat(back.entries()).isEqualTo(known().entries());
        assertThat(back.listings()).isEqualTo(known().listings());
        assertThat(back.account()).isEqualTo(renamed);
    }

    @Test
    void people_seen_then_can_be_given_access_now() {
        inventory.restore(ACME, known());

        assertThat(
                        inventory
                                .people()
                                .search("bob", Set.of(ACME.id()), Set.of(PrincipalKind.USER), 9))
                .hasSize(1);
    }

    @Test
    void it_never_takes_the_place_of_what_was_read_meanwhile() {
        inventory.begin(ACME);
        inventory.listed(ACME.id(), List.of(handbook));
        inventory.read(read(handbook, user("eve", EDITOR)));

        inventory.restore(ACME, known());

        assertThat(inventory.snapshot().of(ACME.id()).orElseThrow().entries())
                .containsOnlyKeys(handbook.ref());
        assertThat(inventory.snapshot().grants(Optional.of(ACME.id()))).isEqualTo(1);
    }
}
