package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.OTHER;
import static dev.rolecall.inventory.Samples.VIEWER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeopleSeenTest {
    private final PeopleSeen people = new PeopleSeen();

    @Test
    void case_accents_and_the_order_of_words_do_not_matter() {
        saw(ACME.id(), "1", "Zoë Müller-Strauß");
        saw(ACME.id(), "2", "Jan Müller");

        assertThat(search("MULLER zoe")).containsExactly("Zoë Müller-Strauß");
        assertThat(search("strauss")).containsExactly("Zoë Müller-Strauß");
        assertThat(search("müller")).containsExactly("Jan Müller", "Zoë Müller-Strauß");
        assertThat(search("meier")).isEmpty();
    }

    @Test
    void those_that_begin_with_the_text_come_first() {
        saw(ACME.id(), "1", "Carla Bandini");
        saw(ACME.id(), "2", "Zed Anders");
        saw(ACME.id(), "3", "Anders Berg");

        assertThat(search("an")).containsExactly("Anders Berg", "Carla Bandini", "Zed Anders");
    }

    @Test
    void an_empty_text_finds_all_up_to_the_limit() {
        saw(ACME.id(), "1", "Ada");
        saw(ACME.id(), "2", "Bob");
        saw(ACME.id(), "3", "Cleo");

        assertThat(people.search(" ", List.of(ACME.id()), Set.of(PrincipalKind.USER), 2))
                .extracting(seen -> seen.principal().id().orElseThrow())
                .containsExactly("1", "2");
    }

    @Test
    void only_the_wanted_accounts_and_kinds_are_searched() {
        saw(ACME.id(), "1", "Ada");
        saw(OTHER.id(), "2", "Ada");
        people.saw(
                ACME.id(),
                List.of(Grant.of(Principal.of(PrincipalKind.GROUP, "3", "Ada fans"), VIEWER)));

        assertThat(search("ada")).containsExactly("Ada");
        assertThat(people.search("ada", List.of(ACME.id()), Set.of(PrincipalKind.GROUP), 9))
                .extracting(seen -> seen.principal().name().orElseThrow())
                .containsExactly("Ada fans");
    }

    @Test
    void who_cannot_be_named_in_a_request_is_not_offered() {
        people.saw(
                ACME.id(),
                List.of(
                        Grant.of(
                                new Principal(
                                        PrincipalKind.USER, Optional.empty(), Optional.of("Ada")),
                                VIEWER),
                        Grant.of(
                                Principal.of(new PrincipalKind("Robot"), "7", "Ada robot"),
                                VIEWER)));

        assertThat(search("ada")).isEmpty();
    }

    @Test
    void one_who_is_seen_again_with_a_name_stands_once_with_the_name() {
        people.saw(ACME.id(), List.of(Grant.of(Principal.of(PrincipalKind.USER, "1"), VIEWER)));
        saw(ACME.id(), "1", "Ada");
        people.saw(ACME.id(), List.of(Grant.of(Principal.of(PrincipalKind.USER, "1"), VIEWER)));

        assertThat(search("")).containsExactly("Ada");
        assertThat(people.find(ACME.id(), PrincipalKind.USER, "1"))
                .contains(Principal.of(PrincipalKind.USER, "1", "Ada"));
        assertThat(people.find(ACME.id(), PrincipalKind.USER, "2")).isEmpty();
    }

    private void saw(AccountId account, String id, String name) {
        people.saw(account, List.of(Grant.of(Principal.of(PrincipalKind.USER, id, name), VIEWER)));
    }

    private List<String> search(String text) {
        return people.search(text, List.of(ACME.id()), Set.of(PrincipalKind.USER), 10).stream()
                .map(seen -> seen.principal().name().orElse(""))
                .toList();
    }
}
