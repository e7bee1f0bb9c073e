package dev.rolecall.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.AccountId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Proves what happens to the order, the groups and the names of accounts.
class ProfilesTest {
    private final Profiles three =
            new Profiles(List.of(Samples.profile("a"), Samples.profile("b"), Samples.profile("c")));

    private static List<String> ids(Profiles profiles) {
        return profiles.all().stream().map(profile -> profile.id().value()).toList();
    }

    @Test
    void an_account_moves_one_place_and_stops_at_the_ends() {
        AccountId a = new AccountId("a");

        assertThat(ids(three.move(a, false))).containsExactly("b", "a", "c");
        assertThat(ids(three.move(a, false).move(a, false))).containsExactly("b", "c", "a");
        assertThat(three.move(a, true)).isEqualTo(three);
        assertThat(three.move(new AccountId("c"), false)).isEqualTo(three);
        assertThat(three.move(new AccountId("gone"), false)).isEqualTo(three);
    }

    @Test
    void an_account_moves_within_its_group() {
        Profiles mixed =
                new Profiles(
                        List.of(
                                Samples.grouped("a", "Team"),
                                Samples.profile("b"),
                                Samples.grouped("c", "Team")));

        assertThat(ids(mixed.move(new AccountId("c"), true))).containsExactly("c", "a", "b");
        assertThat(mixed.move(new AccountId("b"), true)).isEqualTo(mixed);
    }

    @Test
    void a_duplicate_stands_below_with_a_name_of_its_own() {
        Profiles more =
                three.duplicate(
                        new AccountId("a"), new AccountId("x"), three.freeName("Account a"));

        assertThat(ids(more)).containsExactly("a", "x", "b", "c");
        assertThat(more.all().get(1).account().name()).isEqualTo("Account a 2");
        assertThat(more.all().get(1).source()).isEqualTo(three.all().getFirst().source());
    }

    @Test
    void what_was_deleted_can_come_back_where_it_was() {
        AccountId b = new AccountId("b");

        assertThat(three.delete(b).insert(three.place(b), Samples.profile("b"))).isEqualTo(three);
        assertThat(ids(three.delete(b))).containsExactly("a", "c");
    }

    @Test
    void an_edit_keeps_the_place() {
        Profile edited = Samples.profile("b").in(Optional.of("Team"));

        assertThat(three.edit(edited).all().get(1)).isEqualTo(edited);
        assertThat(ids(three.edit(edited))).containsExactly("a", "b", "c");
    }

    @Test
    void an_account_can_be_switched_off_and_on() {
        AccountId b = new AccountId("b");
        Profiles off = three.enabled(b, false);

        assertThat(off.all()).extracting(Profile::enabled).containsExactly(true, false, true);
        assertThat(off.enabled(b, true)).isEqualTo(three);
    }

    @Test
    void groups_come_in_the_order_they_are_used() {
        Profiles grouped =
                new Profiles(
                        List.of(
                                Samples.grouped("a", "Zoo"),
                                Samples.profile("b"),
                                Samples.grouped("c", "Ape"),
                                Samples.grouped("d", "Zoo")));

        assertThat(grouped.groups()).containsExactly("Zoo", "Ape");
    }

    @Test
    void a_free_name_is_numbered_past_all_that_are_taken() {
        Profiles named = three.add(Samples.profile("d").as(new AccountId("d"), "Account a 2"));

        assertThat(named.freeName("Account a")).isEqualTo("Account a 3");
        assertThat(named.freeName("Other")).isEqualTo("Other");
    }
}
