package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.EDITOR;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.OTHER;
import static dev.rolecall.inventory.Samples.OWNER;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.grant;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.read;
import static dev.rolecall.inventory.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.domain.Role;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.provider.Reading;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What each filter lets through, on two accounts.
class GrantQueryTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

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
        inventory.read(read(plans, user("bob", OWNER), user("Ada", VIEWER)));
        inventory.read(
                read(
                        notes,
                        grant(PrincipalKind.ORGANIZATION, "Acme", VIEWER),
                        user("bob", EDITOR)));
        inventory.read(
                read(
                        elsewhere,
                        user("cleo", OWNER),
                        grant(new PrincipalKind("robot"), "r2", Role.unknown("Pilot"))));
    }

    private List<String> found(String text) throws InterruptedException {
        return found(text, GrantMarks.NONE, Changes.UNKNOWN);
    }

    private List<String> found(String text, GrantMarks marks, Changes changes)
            throws InterruptedException {
        GrantIndex index = GrantIndex.of(inventory.snapshot(), new PlainWords(), changes);
        Query query = Grammar.whole().parse(text).query();
        int[] numbers =
                index.select(query, new GrantContext(marks, NOW, ZoneOffset.UTC), List.of());
        return Arrays.stream(numbers).mapToObj(index::row).map(GrantQueryTest::said).toList();
    }

    private static String said(GrantRow row) {
        return row.entry().resource().name() + ' ' + row.grant().principal().label().orElse("?");
    }

    @Test
    void services_accounts_kinds_and_environments() throws Exception {
        assertThat(found("provider:" + OTHER.provider() + " account:\"" + OTHER.name() + '"'))
                .containsExactly("Else cleo", "Else r2");
        assertThat(found("account:\"" + OTHER.name() + "\" account:\"" + ACME.name() + '"'))
                .hasSize(6);
        assertThat(found("account:nobody")).isEmpty();
        assertThat(found("-account:\"" + OTHER.name() + '"')).hasSize(4);
        assertThat(found("kind:BOOKS")).as("the title of " + LIBRARY).hasSize(6);
        assertThat(found("env:production env:test")).hasSameSizeAs(found("-env:sandbox"));
    }

    @Test
    void holders_by_kind_and_by_identifier() throws Exception {
        assertThat(found("who:organization")).containsExactly("Notes Acme");
        assertThat(found("who:robot who:organization")).containsExactly("Notes Acme", "Else r2");
        assertThat(found("-who:user")).containsExactly("Notes Acme", "Else r2");
        assertThat(found("id:id-bob")).containsExactly("Plans bob", "Notes bob");
        assertThat(found("id:ID-BOB")).as("identifiers are exact").isEmpty();
    }

    @Test
    void roles_by_rank_by_comparison_and_by_the_word_of_the_service() throws Exception {
        assertThat(found("role:own")).containsExactly("Plans bob", "Else cleo");
        assertThat(found("role:owner")).containsExactly("Plans bob", "Else cleo");
        assertThat(found("role>=edit")).containsExactly("Plans bob", "Notes bob", "Else cleo");
        assertThat(found("role<=use")).containsExactly("Plans Ada", "Notes Acme");
        assertThat(found("-role>=edit"))
                .as("a role of no known rank is not at least anything")
                .containsExactly("Plans Ada", "Notes Acme", "Else r2");
        assertThat(found("role:pilot")).containsExactly("Else r2");
        assertThat(found("role:unknown role:edit")).containsExactly("Notes bob", "Else r2");
    }

    @Test
    void different_keys_must_all_hold_and_negated_words_are_left_out() throws Exception {
        assertThat(found("bob role:own")).containsExactly("Plans bob");
        assertThat(found("-bob -acme")).containsExactly("Else cleo", "Else r2");
        assertThat(found("plans -bob")).containsExactly("Plans Ada");
    }

    @Test
    void traits_must_all_hold() throws Exception {
        GrantMarks marks = new Marks();

        assertThat(found("is:wide", marks, Changes.UNKNOWN)).containsExactly("Notes Acme");
        assertThat(found("is:staged", marks, Changes.UNKNOWN)).containsExactly("Notes bob");
        assertThat(found("is:locked", marks, Changes.UNKNOWN))
                .containsExactly("Plans bob", "Notes bob");
        assertThat(found("is:locked is:staged", marks, Changes.UNKNOWN))
                .containsExactly("Notes bob");
        assertThat(found("-is:locked plans", marks, Changes.UNKNOWN)).containsExactly("Plans Ada");
        assertThat(found("is:unread", marks, Changes.UNKNOWN)).isEmpty();
        inventory.read(new Reading.NotRead(notes.ref(), new Failure.NotFound("gone")));
        assertThat(found("is:unread", marks, Changes.UNKNOWN))
                .containsExactly("Notes Acme", "Notes bob");
    }

    @Test
    void changed_since_tells_what_was_given_or_has_another_role() throws Exception {
        InventorySnapshot before = inventory.snapshot();
        inventory.read(read(plans, user("bob", EDITOR), user("Ada", VIEWER), user("new", VIEWER)));
        inventory.read(read(notes, user("bob", EDITOR)));
        Changes changes =
                when ->
                        when.equals(Instant.parse("2026-11-15T12:00:00Z"))
                                ? Optional.of(new PictureDifference(before, inventory.snapshot()))
                                : Optional.empty();

        assertThat(found("changed:7d", GrantMarks.NONE, changes))
                .containsExactly("Plans bob", "Plans new");
        assertThat(found("-changed:7d plans", GrantMarks.NONE, changes))
                .containsExactly("Plans Ada");
        assertThat(found("changed:8d", GrantMarks.NONE, changes))
                .as("nothing is known of that time")
                .isEmpty();
        GrantIndex index = GrantIndex.of(inventory.snapshot(), new PlainWords(), changes);
        GrantContext context = new GrantContext(GrantMarks.NONE, NOW, ZoneOffset.UTC);
        assertThat(index.remembers(Grammar.whole().parse("changed:7d").query(), context)).isTrue();
        assertThat(index.remembers(Grammar.whole().parse("changed:8d").query(), context)).isFalse();
    }

    @Test
    void what_was_never_read_before_is_no_change_but_what_is_new_in_a_whole_list_is() {
        Inventory other = new Inventory();
        other.begin(ACME);
        other.listed(ACME.id(), List.of(plans, notes));
        other.read(read(notes, user("bob", EDITOR)));
        InventorySnapshot before = other.snapshot();
        PictureDifference difference = new PictureDifference(before, inventory.snapshot());

        assertThat(difference.of(plans.ref())).as("it was not read then").isEmpty();
        assertThat(difference.of(elsewhere.ref())).as("nobody knows what was there").isEmpty();
        assertThat(difference.of(notes.ref()))
                .extracting(GrantKey::principal)
                .containsExactly("id-Acme");

        other.listingComplete(ACME.id(), LIBRARY, Set.of(plans.ref(), notes.ref()));
        Resource fresh = library("Fresh");
        inventory.listed(ACME.id(), List.of(fresh));
        inventory.read(read(fresh, user("bob", OWNER)));
        assertThat(new PictureDifference(other.snapshot(), inventory.snapshot()).of(fresh.ref()))
                .hasSize(1);
    }

    @Test
    void values_are_counted_by_grants_or_by_resources() throws Exception {
        Vocabulary grants = Vocabulary.of(inventory.snapshot(), Vocabulary.Unit.GRANTS);
        Vocabulary resources = Vocabulary.of(inventory.snapshot(), Vocabulary.Unit.RESOURCES);

        assertThat(grants.of(Key.WHO).getFirst()).isEqualTo(new Vocabulary.Value("user", 4));
        assertThat(resources.of(Key.WHO).getFirst()).isEqualTo(new Vocabulary.Value("user", 3));
        assertThat(grants.knows(Grammar.whole().parse("who:ROBOT").query().parts().getFirst()))
                .isTrue();
        assertThat(grants.knows(Grammar.whole().parse("who:alien").query().parts().getFirst()))
                .isFalse();
    }

    @Test
    void words_that_are_found_together_are_one_value() throws Exception {
        inventory.read(read(notes, user("bob", new Role("OWNER", Rank.OWN))));

        Vocabulary words = Vocabulary.of(inventory.snapshot(), Vocabulary.Unit.GRANTS);

        assertThat(words.of(Key.ROLE))
                .contains(new Vocabulary.Value("Owner", 3), new Vocabulary.Value("own", 3))
                .extracting(Vocabulary.Value::word)
                .doesNotContain("OWNER");
        assertThat(found("role:owner")).hasSize(3);
    }

    /// Bob is locked everywhere; his access to the notes is staged.
    private final class Marks implements GrantMarks {
        @Override
        public boolean anyStaged(ResourceRef resource) {
            return resource.equals(notes.ref());
        }

        @Override
        public boolean staged(GrantKey key) {
            return key.principal().equals("id-bob");
        }

        @Override
        public boolean locked(ResourceRef resource, Grant grant) {
            return grant.principal().id().filter("id-bob"::equals).isPresent();
        }
    }

    /// Words that differ from those of the services.
    private static final class PlainWords implements GrantWords {
        @Override
        public String resourceKind(ResourceKind kind) {
            return "Books";
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
