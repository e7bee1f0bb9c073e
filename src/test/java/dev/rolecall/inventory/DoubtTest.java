package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.NOON;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.list;
import static dev.rolecall.inventory.ShrinkingAccount.LATER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Resource;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Reading;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A refresh in which much is gone: what was known stays in sight until somebody decides.
class DoubtTest {
    private final ShrinkingAccount account = new ShrinkingAccount();

    @Test
    void lists_that_come_back_much_shorter_are_not_shown_until_somebody_decides() throws Exception {
        account.refresh(10, 6);

        assertThat(account.grants()).isEqualTo(100);
        assertThat(account.doubt().losses()).isEqualTo(new Losses(0, 10, 40, 100));
        assertThat(account.doubt().since()).contains(NOON);
        assertThat(account.doubt().worst())
                .hasSize(10)
                .first()
                .isEqualTo(new Loss(account.ten().getFirst(), false, 4, 10));
        assertThat(account.truth().whole()).isFalse();
    }

    @Test
    void lists_that_somebody_had_read_again_are_not_believed_either_when_much_is_gone()
            throws Exception {
        account.readAgain(5, 2);

        assertThat(account.grants()).isEqualTo(100);
        assertThat(account.doubt().losses()).isEqualTo(new Losses(0, 10, 40, 100));

        account.inventory().believe(ACME.id());
        assertThat(account.grants()).isEqualTo(60);
        account.readAgain(10, 7);
        assertThat(account.truth().doubt()).isEmpty();
        assertThat(account.grants()).isEqualTo(70);
    }

    @Test
    void lists_read_again_while_everything_is_read_belong_to_that_and_end_nothing()
            throws Exception {
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            account.readAgain(2, 11);
            refresh.read(new Reading.Read(list(account.ten().get(9), LATER)));
        }

        assertThat(account.grants()).isEqualTo(92);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void lists_read_again_are_shown_though_everything_began_to_be_read_meanwhile_and_was_stopped()
            throws Exception {
        Resource one = account.ten().getFirst();
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .holding(one, ShrinkingAccount.people(11, VIEWER))
                        .beforeRead(_ -> account.inventory().refresh(ACME).close());

        new Sync().of(connection, account.inventory(), List.of(one)).run(new Unwatched());

        assertThat(account.grants()).isEqualTo(101);
    }

    @Test
    void lists_that_come_after_somebody_kept_what_was_known_are_dropped() {
        try (Refresh some = account.inventory().refreshOfSome(ACME).orElseThrow()) {
            account.ten()
                    .subList(0, 5)
                    .forEach(one -> some.readAskedFor(ShrinkingAccount.read(one, 2)));
            account.inventory().disbelieve(ACME.id());
            some.readAskedFor(ShrinkingAccount.read(account.ten().get(5), 2));
        }

        assertThat(account.grants()).isEqualTo(100);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void resources_that_are_not_listed_any_more_are_not_dropped_at_once() throws Exception {
        account.refresh(0, 0);

        assertThat(account.entries()).isEqualTo(10);
        assertThat(account.doubt().losses()).isEqualTo(new Losses(10, 10, 100, 100));
        assertThat(account.doubt().worst()).allMatch(Loss::vanished);
    }

    @Test
    void a_few_that_are_gone_are_everyday_work() throws Exception {
        account.refresh(8, 9);

        assertThat(account.entries()).isEqualTo(8);
        assertThat(account.grants()).isEqualTo(72);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void the_old_picture_is_back_at_the_moment_too_much_is_gone_and_not_at_the_end() {
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            refresh.listing(LIBRARY);
            refresh.listed(account.ten());
            for (Resource resource : account.ten().subList(0, 3)) {
                refresh.read(new Reading.Read(list(resource, LATER)));
            }
            assertThat(account.grants()).isEqualTo(70);
            assertThat(account.truth().doubt()).isEmpty();

            refresh.read(new Reading.Read(list(account.ten().get(3), LATER)));

            assertThat(account.grants()).isEqualTo(100);
            assertThat(account.doubt().losses().grants()).isEqualTo(40);
        }
    }

    @Test
    void once_believed_what_was_read_is_shown() throws Exception {
        account.refresh(10, 6);

        account.inventory().believe(ACME.id());

        assertThat(account.grants()).isEqualTo(60);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void once_disbelieved_it_is_dropped_and_the_next_refresh_asks_again() throws Exception {
        account.refresh(10, 6);

        account.inventory().disbelieve(ACME.id());
        account.inventory().believe(ACME.id());

        assertThat(account.grants()).isEqualTo(100);
        assertThat(account.truth().doubt()).isEmpty();
        account.refresh(10, 5);
        assertThat(account.doubt().losses()).isEqualTo(new Losses(0, 10, 50, 100));
    }

    @Test
    void a_refresh_that_finds_everything_again_settles_the_doubt() throws Exception {
        account.refresh(10, 6);

        account.refresh(10, 11);

        assertThat(account.grants()).isEqualTo(110);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void believed_in_the_middle_the_rest_of_it_is_shown_too() {
        try (Refresh refresh = halfRead()) {
            account.inventory().believe(ACME.id());
            refresh.read(new Reading.Read(list(account.ten().get(9), LATER)));
        }

        assertThat(account.grants()).isEqualTo(50);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void disbelieved_in_the_middle_the_rest_of_it_is_dropped() {
        try (Refresh refresh = halfRead()) {
            account.inventory().disbelieve(ACME.id());
            refresh.read(new Reading.Read(list(account.ten().get(9), LATER)));
        }

        assertThat(account.grants()).isEqualTo(100);
        assertThat(account.truth().doubt()).isEmpty();
    }

    @Test
    void a_refresh_stopped_in_doubt_waits_for_a_decision() {
        halfRead().close();

        assertThat(account.doubt().losses().grants()).isEqualTo(40);
        account.inventory().believe(ACME.id());
        assertThat(account.grants()).isEqualTo(60);
    }

    @Test
    void failures_of_before_are_not_told_any_more_once_the_service_has_answered() throws Exception {
        Failure silent = new Failure.Unreachable(Failure.Cause.CONNECTION, true, "acme.example");
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            refresh.listing(LIBRARY);
            refresh.listingFailed(LIBRARY, silent, Set.of());
        }
        assertThat(account.truth().missed()).hasSize(10);

        account.refresh(8, 6);

        assertThat(account.doubt().losses().grants()).isEqualTo(52);
        assertThat(account.grants()).isEqualTo(100);
        assertThat(account.truth().missed()).isEmpty();
        assertThat(account.truth().listingFailures()).isEmpty();
        assertThat(account.truth().oldestReadAt()).contains(NOON);
    }

    @Test
    void nor_are_those_of_resources_that_turn_out_to_be_gone() {
        Failure silent = new Failure.Unreachable(Failure.Cause.CONNECTION, true, "acme.example");
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            refresh.listingFailed(LIBRARY, silent, Set.of());
        }
        List<Resource> left = account.ten().subList(0, 4);
        try (Refresh refresh = account.inventory().refresh(ACME)) {
            refresh.listed(left);
            left.forEach(one -> refresh.read(new Reading.Read(list(one, LATER))));
            assertThat(account.truth().missed()).hasSize(6);

            refresh.listingComplete(
                    LIBRARY, left.stream().map(Resource::ref).collect(Collectors.toSet()));
        }

        assertThat(account.entries()).isEqualTo(10);
        assertThat(account.truth().missed()).isEmpty();
    }

    private Refresh halfRead() {
        Refresh refresh = account.inventory().refresh(ACME);
        refresh.listed(account.ten());
        account.ten()
                .subList(0, 4)
                .forEach(one -> refresh.read(new Reading.Read(list(one, LATER))));
        assertThat(account.doubt().losses().grants()).isEqualTo(40);
        return refresh;
    }
}
