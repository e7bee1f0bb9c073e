package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.EDITOR;
import static dev.rolecall.inventory.Samples.OTHER;
import static dev.rolecall.inventory.Samples.OWNER;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.read;
import static dev.rolecall.inventory.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Account;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.PeopleOrder.Column;
import dev.rolecall.inventory.query.Grammar;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The same grants, pivoted by who holds them.
class PeopleTest {
    private static final GrantContext CONTEXT =
            new GrantContext(GrantMarks.NONE, Instant.EPOCH, ZoneOffset.UTC);

    private final Inventory inventory = new Inventory();
    private final Resource plans = library("Plans");
    private final Resource notes = library("Notes");
    private final Resource elsewhere = library(OTHER, "Else");

    @BeforeEach
    void fill() {
        inventory.begin(ACME);
        inventory.begin(OTHER);
        inventory.listed(ACME.id(), List.of(plans, notes));
        inventory.listed(OTHER.id(), List.of(elsewhere));
        inventory.read(read(plans, user("bob", VIEWER), user("Ada", OWNER), user("bob", EDITOR)));
        inventory.read(read(notes, user("bob", VIEWER)));
        inventory.read(
                read(elsewhere, Grant.of(Principal.of(PrincipalKind.USER, "id-bob"), OWNER)));
    }

    private People people(String text) throws InterruptedException {
        return GrantIndex.of(inventory.snapshot(), new PlainWords())
                .people(Grammar.whole().parse(text).query(), CONTEXT);
    }

    private List<String> shown(String text, PeopleOrder... orders) throws InterruptedException {
        People people = people(text);
        return Arrays.stream(people.sorted(List.of(orders)))
                .mapToObj(people::row)
                .map(row ->
                        row.principal().label().orElse("-")
                                + ' '
                                + row.resources()
                                + '/'
                                + row.grants()
                                + ' '
                                + row.widest())
                .toList();
    }

    @Test
    void everybody_stands_once_with_all_their_resources_and_their_widest_role() throws Exception {
        assertThat(shown("")).containsExactly("Ada 1/1 Owner", "bob 3/4 Owner");
        PersonSeen bob = people("").row(people("").sorted(List.of())[1]);
        assertThat(bob.accounts())
                .extracting(Account::name)
                .containsExactly("Acme Research", "Other");
    }

    @Test
    void only_what_the_query_is_about_counts() throws Exception {
        assertThat(shown("account:\"Acme Research\""))
                .containsExactly("Ada 1/1 Owner", "bob 2/3 Editor");
        assertThat(shown("role:own account:\"Acme Research\"")).containsExactly("Ada 1/1 Owner");
        assertThat(shown("nobody")).isEmpty();
    }

    @Test
    void people_are_sorted_by_any_column_and_by_name_where_they_tie() throws Exception {
        inventory.read(read(notes, user("bob", VIEWER), user("zoe", VIEWER)));

        assertThat(shown("", new PeopleOrder(Column.RESOURCES, true)))
                .containsExactly("bob 3/4 Owner", "Ada 1/1 Owner", "zoe 1/1 Viewer");
        assertThat(shown("", new PeopleOrder(Column.WHO, true)))
                .first()
                .isEqualTo("zoe 1/1 Viewer");
        assertThat(shown("", new PeopleOrder(Column.WIDEST, false)))
                .first()
                .isEqualTo("zoe 1/1 Viewer");
        assertThat(shown("", new PeopleOrder(Column.ACCOUNTS, true)))
                .first()
                .isEqualTo("bob 3/4 Owner");
        assertThat(
                        shown(
                                "",
                                new PeopleOrder(Column.GRANTS, false),
                                new PeopleOrder(Column.KIND, false)))
                .last()
                .isEqualTo("bob 3/4 Owner");
    }

    @Test
    void holders_without_an_identifier_are_told_apart_by_name() throws Exception {
        inventory.read(read(notes, nameless("x"), nameless("y"), nameless("x")));

        assertThat(shown("notes")).containsExactly("x 1/2 Viewer", "y 1/1 Viewer");
    }

    private static Grant nameless(String name) {
        return Grant.of(
                new Principal(PrincipalKind.USER, Optional.empty(), Optional.of(name)), VIEWER);
    }

    @Test
    void somebody_is_found_again() throws Exception {
        People people = people("");
        int[] sorted = people.sorted(List.of(new PeopleOrder(Column.WHO, true)));
        PersonKey ada = PersonKey.of(user("Ada", OWNER).principal());
        PersonKey nobody = PersonKey.of(user("nobody", OWNER).principal());

        assertThat(people.places(sorted, Set.of(ada, nobody)))
                .containsOnlyKeys(ada)
                .containsEntry(ada, 1);
        assertThat(people.find(ada).orElseThrow().resources()).isEqualTo(1);
        assertThat(people("account:Other").find(ada)).isEmpty();
    }

    /// The services' own words.
    private static final class PlainWords implements GrantWords {
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
