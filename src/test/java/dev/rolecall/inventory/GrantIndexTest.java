package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.EDITOR;
import static dev.rolecall.inventory.Samples.OTHER;
import static dev.rolecall.inventory.Samples.OWNER;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.grant;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.read;
import static dev.rolecall.inventory.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.GrantOrder.Column;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.provider.Reading;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GrantIndexTest {
    private final Inventory inventory = new Inventory();
    private final Resource zebra = library("Zebra");
    private final Resource alpha = library("älpha");
    private final Resource elsewhere = library(OTHER, "Else");

    @BeforeEach
    void fill() {
        inventory.begin(ACME);
        inventory.begin(OTHER);
        inventory.listed(ACME.id(), List.of(zebra, library("Unread"), alpha));
        inventory.listed(OTHER.id(), List.of(elsewhere));
        inventory.read(read(zebra, user("bob", OWNER), user("Ada", VIEWER)));
        inventory.read(
                read(
                        alpha,
                        grant(PrincipalKind.ORGANIZATION, "Acme", VIEWER),
                        user("bob", EDITOR)));
        inventory.read(read(elsewhere, user("cleo", OWNER)));
    }

    @Test
    void without_a_filter_every_grant_stands_in_the_order_it_was_read() throws Exception {
        assertThat(select(Query.ALL))
                .containsExactly(
                        "Zebra bob Owner",
                        "Zebra Ada Viewer",
                        "älpha Acme Viewer",
                        "älpha bob Editor",
                        "Else cleo Owner");
    }

    @Test
    void words_are_found_wherever_they_stand_and_in_any_order() throws Exception {
        assertThat(select(text("BOB alpha"))).containsExactly("älpha bob Editor");
        assertThat(select(text("owner"))).containsExactly("Zebra bob Owner", "Else cleo Owner");
        assertThat(select(text("id-zebra ada"))).containsExactly("Zebra Ada Viewer");
        assertThat(select(text("research bob")))
                .containsExactly("Zebra bob Owner", "älpha bob Editor");
        assertThat(select(text("organization"))).containsExactly("älpha Acme Viewer");
        assertThat(select(text("bob nobody"))).isEmpty();
    }

    @Test
    void titles_are_found_as_well_as_the_words_of_the_service() throws Exception {
        assertThat(select(text("besitzerin cleo"))).containsExactly("Else cleo Owner");
    }

    @Test
    void a_grant_met_twice_means_what_the_kind_of_each_resource_makes_of_it() throws Exception {
        Grant same = user("dan", EDITOR);
        Resource corpus = Resource.named(new ResourceRef(ACME.id(), Samples.CORPUS, "c"), "Corpus");
        inventory.listed(ACME.id(), List.of(zebra, corpus));
        inventory.read(read(zebra, same));
        inventory.read(read(corpus, same));

        assertThat(select(text("redakteurin dan"))).containsExactly("Corpus dan Editor");
    }

    @Test
    void a_word_does_not_match_across_two_parts() throws Exception {
        assertThat(select(text("zebraid"))).isEmpty();
    }

    @Test
    void accounts_kinds_and_wide_grants_can_be_chosen() throws Exception {
        assertThat(select(text("account:\"" + OTHER.name() + "\"")))
                .containsExactly("Else cleo Owner");
        assertThat(select(text("kind:corpus"))).isEmpty();
        assertThat(select(text("kind:library is:wide"))).containsExactly("älpha Acme Viewer");
    }

    @Test
    void text_is_sorted_without_case_and_accents_and_ties_keep_their_order() throws Exception {
        assertThat(select(Query.ALL, new GrantOrder(Column.RESOURCE, false)))
                .containsExactly(
                        "älpha Acme Viewer",
                        "älpha bob Editor",
                        "Else cleo Owner",
                        "Zebra bob Owner",
                        "Zebra Ada Viewer");
        assertThat(select(Query.ALL, new GrantOrder(Column.PRINCIPAL, true)))
                .containsExactly(
                        "Else cleo Owner",
                        "Zebra bob Owner",
                        "älpha bob Editor",
                        "Zebra Ada Viewer",
                        "älpha Acme Viewer");
    }

    @Test
    void roles_are_sorted_by_how_much_they_allow_and_a_second_column_breaks_ties()
            throws Exception {
        assertThat(
                        select(
                                Query.ALL,
                                new GrantOrder(Column.ROLE, true),
                                new GrantOrder(Column.ACCOUNT, true)))
                .containsExactly(
                        "Else cleo Owner",
                        "Zebra bob Owner",
                        "älpha bob Editor",
                        "Zebra Ada Viewer",
                        "älpha Acme Viewer");
    }

    @Test
    void a_row_has_the_key_its_list_gives_it_also_when_a_holder_stands_twice() {
        Grant nobody =
                Grant.of(
                        new Principal(PrincipalKind.USER, Optional.empty(), Optional.of("x")),
                        VIEWER);
        Grant nobodyElse =
                Grant.of(
                        new Principal(PrincipalKind.USER, Optional.empty(), Optional.of("y")),
                        VIEWER);
        inventory.read(
                read(
                        elsewhere,
                        user("cleo", OWNER),
                        nobody,
                        nobodyElse,
                        user("cleo", VIEWER),
                        nobody));

        GrantIndex index = index();
        List<GrantKey> keys =
                IntStream.range(4, index.size()).mapToObj(index::row).map(GrantRow::key).toList();

        assertThat(keys)
                .isEqualTo(
                        inventory
                                .snapshot()
                                .find(elsewhere.ref())
                                .orElseThrow()
                                .access()
                                .list()
                                .orElseThrow()
                                .keys());
        assertThat(keys).extracting(GrantKey::occurrence).containsExactly(0, 0, 1, 1, 2);
    }

    @Test
    void grants_known_before_a_failed_reading_are_still_there() throws Exception {
        inventory.read(new Reading.NotRead(elsewhere.ref(), new Failure.NotFound("gone")));

        assertThat(select(text("cleo"))).containsExactly("Else cleo Owner");
    }

    @Test
    void who_does_not_wait_any_more_is_let_go() {
        GrantIndex index = index();
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> index.select(text("bob"), List.of()))
                .isInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isFalse();
    }

    @Test
    void a_hundred_thousand_grants_are_found_and_sorted_whole() throws Exception {
        for (int number = 0; number < 100; number++) {
            Resource resource = library(OTHER, "Library " + number);
            inventory.listed(OTHER.id(), List.of(resource));
            Grant[] grants =
                    IntStream.range(0, 1_000)
                            .mapToObj(who -> user("user " + who, who % 2 == 0 ? VIEWER : EDITOR))
                            .toArray(Grant[]::new);
            inventory.read(read(resource, grants));
        }
        GrantIndex index = index();

        int[] found =
                index.select(text("user editor"), List.of(new GrantOrder(Column.PRINCIPAL, true)));

        assertThat(index.size()).isEqualTo(100_005);
        assertThat(found.length).isEqualTo(50_001);
        assertThat(index.row(found[0]).grant()).isEqualTo(user("user 999", EDITOR));
        assertThat(index.row(found[100]).grant()).isEqualTo(user("user 997", EDITOR));
    }

    private GrantIndex index() {
        return GrantIndex.of(inventory.snapshot(), new GermanWords());
    }

    private List<String> select(Query filter, GrantOrder... orders) throws InterruptedException {
        GrantIndex index = index();
        return Arrays.stream(index.select(filter, List.of(orders)))
                .mapToObj(index::row)
                .map(row ->
                        row.entry().resource().name()
                                + ' '
                                + row.grant().principal().label().orElse("?")
                                + ' '
                                + row.grant().role())
                .toList();
    }

    private static Query text(String text) {
        return Grammar.whole().parse(text).query();
    }

    /// Words that differ from those of the services.
    private static final class GermanWords implements GrantWords {
        @Override
        public String resourceKind(ResourceKind kind) {
            return "Bibliothek";
        }

        @Override
        public String principalKind(PrincipalKind kind) {
            return kind.word();
        }

        @Override
        public String role(ResourceKind kind, Role role) {
            if (role.equals(EDITOR) && kind.equals(Samples.CORPUS)) {
                return "Redakteurin";
            }
            return role.equals(OWNER) ? "Besitzerin" : role.word();
        }
    }
}
