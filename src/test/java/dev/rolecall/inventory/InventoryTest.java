package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.CORPUS;
import static dev.rolecall.inventory.Samples.EDITOR;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.NOON;
import static dev.rolecall.inventory.Samples.OTHER;
import static dev.rolecall.inventory.Samples.OWNER;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.grant;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.list;
import static dev.rolecall.inventory.Samples.read;
import static dev.rolecall.inventory.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccessList;
import dev.rolecall.domain.Account;
import dev.rolecall.domain.Completeness;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Failure;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.AccountTruth.Missed;
import dev.rolecall.provider.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InventoryTest {
    private static final Failure DENIED =
            new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not yours");

    private final Inventory inventory = new Inventory();
    private final Resource handbook = library("Handbook");
    private final Resource contracts = library("Contracts");

    @Test
    void a_listed_resource_is_unread_not_empty() {
        begin(handbook);

        ResourceEntry entry = entry(handbook);
        assertThat(entry.access()).isEqualTo(AccessState.UNREAD);
        assertThat(entry.grants()).isEmpty();
        assertThat(entry.widest()).isEmpty();
    }

    @Test
    void a_list_that_was_read_is_known() {
        begin(handbook);
        inventory.read(read(handbook, user("ada", VIEWER), user("bob", OWNER)));

        ResourceEntry entry = entry(handbook);
        assertThat(entry.access())
                .isEqualTo(
                        new AccessState.Known(
                                list(handbook, NOON, user("ada", VIEWER), user("bob", OWNER))));
        assertThat(entry.grants()).hasValue(2);
        assertThat(entry.widest()).contains(user("bob", OWNER));
        assertThat(entry.wide()).isFalse();
    }

    @Test
    void an_empty_list_is_known_to_be_empty() {
        begin(handbook);
        inventory.read(read(handbook));

        assertThat(entry(handbook).grants()).hasValue(0);
    }

    @Test
    void everyone_reaches_further_than_any_owner() {
        begin(handbook);
        inventory.read(
                read(
                        handbook,
                        user("bob", OWNER),
                        grant(PrincipalKind.EVERYONE, "everyone", VIEWER),
                        grant(PrincipalKind.ORGANIZATION, "acme", EDITOR),
                        grant(new PrincipalKind("Robot"), "r2", OWNER)));

        assertThat(entry(handbook).widest())
                .contains(grant(PrincipalKind.EVERYONE, "everyone", VIEWER));
        assertThat(entry(handbook).wide()).isTrue();
    }

    @Test
    void a_failed_reading_keeps_what_was_known_before_and_says_why() {
        begin(handbook);
        AccessList before = list(handbook, NOON, user("ada", VIEWER));
        inventory.read(new Reading.Read(before));
        inventory.read(new Reading.NotRead(handbook.ref(), DENIED));
        inventory.read(new Reading.NotRead(handbook.ref(), DENIED));

        assertThat(entry(handbook).access())
                .isEqualTo(new AccessState.NotRead(DENIED, Optional.of(before)));
        assertThat(entry(handbook).grants()).hasValue(1);
    }

    @Test
    void the_truth_counts_what_was_read_and_names_what_was_not() {
        Resource third = library("Third");
        begin(handbook, contracts, third);
        inventory.listing(ACME.id(), LIBRARY);
        inventory.read(new Reading.Read(list(handbook, NOON.minusSeconds(60))));
        inventory.read(new Reading.NotRead(contracts.ref(), DENIED));

        assertThat(truth())
                .isEqualTo(
                        new AccountTruth(
                                ACME,
                                3,
                                1,
                                0,
                                1,
                                List.of(new Missed(contracts, DENIED)),
                                Optional.of(NOON.minusSeconds(60)),
                                java.util.Map.of(LIBRARY, Listing.UNDERWAY),
                                Optional.empty()));
        assertThat(truth().whole()).isFalse();
    }

    @Test
    void the_truth_is_whole_only_when_all_was_listed_and_read_to_the_end() {
        begin(handbook);
        inventory.read(read(handbook));
        assertThat(truth().whole()).isFalse();
        inventory.listingComplete(ACME.id(), LIBRARY, Set.of(handbook.ref()));
        assertThat(truth().whole()).isTrue();

        inventory.listingFailed(ACME.id(), CORPUS, DENIED);
        assertThat(truth().whole()).isFalse();
        assertThat(truth().listingFailures()).containsExactly(java.util.Map.entry(CORPUS, DENIED));
    }

    @Test
    void a_partial_list_is_counted_as_partial() {
        begin(handbook);
        inventory.listingComplete(ACME.id(), LIBRARY, Set.of(handbook.ref()));
        Completeness partial = Completeness.partial(Message.verbatim("page 2 failed"));
        inventory.read(new Reading.Read(new AccessList(handbook.ref(), NOON, partial, List.of())));

        assertThat(truth().partial()).isEqualTo(1);
        assertThat(truth().whole()).isFalse();
    }

    @Test
    void what_a_complete_listing_does_not_show_has_vanished() {
        begin(handbook, contracts);
        inventory.listingComplete(ACME.id(), LIBRARY, Set.of(contracts.ref()));

        assertThat(names()).containsExactly("Contracts");
        assertThat(inventory.snapshot().find(handbook.ref())).isEmpty();
    }

    @Test
    void what_a_broken_listing_does_not_show_is_kept() {
        begin(handbook, contracts);
        inventory.listing(ACME.id(), LIBRARY);
        inventory.listed(ACME.id(), List.of(contracts));
        inventory.listingFailed(ACME.id(), LIBRARY, DENIED);

        assertThat(names()).containsExactly("Handbook", "Contracts");
    }

    @Test
    void a_complete_listing_of_one_kind_leaves_the_others_alone() {
        begin(handbook);
        inventory.listingComplete(ACME.id(), CORPUS, Set.of());

        assertThat(names()).containsExactly("Handbook");
    }

    @Test
    void listing_again_keeps_place_and_access_and_takes_the_new_name() {
        begin(handbook, contracts);
        inventory.read(read(handbook, user("ada", VIEWER)));
        inventory.listed(ACME.id(), List.of(Resource.named(handbook.ref(), "Handbook 2027")));

        assertThat(names()).containsExactly("Handbook 2027", "Contracts");
        assertThat(entry(handbook).grants()).hasValue(1);
    }

    @Test
    void a_forgotten_account_does_not_come_back_by_a_late_answer() {
        begin(handbook);
        inventory.read(read(handbook, user("ada", VIEWER)));
        inventory.forget(ACME.id());
        inventory.listed(ACME.id(), List.of(handbook));
        inventory.read(read(handbook, user("ada", VIEWER)));

        assertThat(inventory.snapshot().accounts()).isEmpty();
        assertThat(inventory.snapshot().entries()).isEmpty();
        assertThat(inventory.snapshot().truth(ACME.id())).isEmpty();
        assertThat(inventory.people().search("", List.of(ACME.id()), allKinds(), 10)).isEmpty();
    }

    @Test
    void an_account_that_is_renamed_keeps_its_resources() {
        begin(handbook);
        Account renamed =
                new Account(ACME.id(), ACME.provider(), "New", ACME.base(), Environment.TEST);
        inventory.begin(renamed);

        assertThat(inventory.snapshot().account(ACME.id())).contains(renamed);
        assertThat(names()).containsExactly("Handbook");
    }

    @Test
    void a_snapshot_does_not_change_any_more() {
        begin(handbook);
        InventorySnapshot before = inventory.snapshot();
        inventory.read(read(handbook, user("ada", VIEWER)));

        assertThat(before.find(handbook.ref()).orElseThrow().access())
                .isEqualTo(AccessState.UNREAD);
        assertThat(inventory.snapshot()).isNotSameAs(before);
        assertThat(inventory.snapshot()).isSameAs(inventory.snapshot());
    }

    @Test
    void equal_grants_of_two_resources_are_one_object() {
        begin(handbook, contracts);
        inventory.read(read(handbook, user(new String("ada"), VIEWER)));
        inventory.read(read(contracts, user(new String("ada"), VIEWER)));

        assertThat(entry(handbook).access().list().orElseThrow().grants().getFirst())
                .isSameAs(entry(contracts).access().list().orElseThrow().grants().getFirst());
    }

    @Test
    void accounts_stand_in_the_order_they_were_begun() {
        inventory.begin(OTHER);
        begin(handbook);
        inventory.listed(OTHER.id(), List.of(library(OTHER, "Else")));

        assertThat(inventory.snapshot().accounts()).containsExactly(OTHER, ACME);
        assertThat(names()).containsExactly("Else", "Handbook");
        assertThat(inventory.snapshot().entries(OTHER.id())).hasSize(1);
    }

    @Test
    void listeners_hear_of_many_changes_in_few_calls_and_of_the_last_one() throws Exception {
        begin(handbook);
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch last = new CountDownLatch(1);
        inventory.listen(() -> {
            calls.incrementAndGet();
            if (entry(handbook).grants().orElse(0) == 2_000) {
                last.countDown();
            }
        });
        dev.rolecall.domain.Grant[] grants = new dev.rolecall.domain.Grant[2_000];
        for (int count = 0; count < 2_000; count++) {
            grants[count] = user("user " + count, VIEWER);
            if (count % 20 == 0) {
                inventory.read(read(handbook));
            }
        }
        inventory.read(read(handbook, grants));

        assertThat(last.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(calls.get()).isBetween(1, 50);
    }

    private void begin(Resource... resources) {
        inventory.begin(ACME);
        inventory.listed(ACME.id(), List.of(resources));
    }

    private ResourceEntry entry(Resource resource) {
        return inventory.snapshot().find(resource.ref()).orElseThrow();
    }

    private AccountTruth truth() {
        return inventory.snapshot().truth(ACME.id()).orElseThrow();
    }

    private List<String> names() {
        return inventory.snapshot().entries().stream()
                .map(entry -> entry.resource().name())
                .toList();
    }

    private static List<PrincipalKind> allKinds() {
        return List.of(PrincipalKind.USER, PrincipalKind.GROUP);
    }
}
