package dev.rolecall.inventory;

import static dev.rolecall.inventory.Samples.ACME;
import static dev.rolecall.inventory.Samples.CORPUS;
import static dev.rolecall.inventory.Samples.LIBRARY;
import static dev.rolecall.inventory.Samples.VIEWER;
import static dev.rolecall.inventory.Samples.library;
import static dev.rolecall.inventory.Samples.read;
import static dev.rolecall.inventory.Samples.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Resource;
import dev.rolecall.domain.ResourceRef;
import dev.rolecall.operation.Unwatched;
import dev.rolecall.provider.Reading;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a refresh may still say when nobody expects it any more, what it leaves alone, and the
/// order that stays.
class RefreshTest {
    private final Inventory inventory = new Inventory();
    private final Resource one = library("One");
    private final Resource two = library("Two");
    private final Resource three = library("Three");
    private final Resource corpus =
            Resource.named(new ResourceRef(ACME.id(), CORPUS, "corpora/c"), "Corpus");

    @Test
    void late_answers_for_a_removed_account_are_dropped() throws Exception {
        ScriptedConnection connection =
                new ScriptedConnection(ACME, 1)
                        .page(LIBRARY, one, two)
                        .beforeRead(_ -> inventory.forget(ACME.id()));

        new Sync().of(connection, inventory).run(new Unwatched());

        assertThat(inventory.snapshot().accounts()).isEmpty();
        assertThat(inventory.people().search("ada", Set.of(ACME.id()), kinds(), 9)).isEmpty();
    }

    @Test
    void late_answers_do_not_reach_an_account_that_was_opened_anew() {
        Refresh old = inventory.refresh(ACME);
        old.listed(List.of(one));
        inventory.forget(ACME.id());
        inventory.begin(ACME);

        old.listed(List.of(two));
        old.read(read(one, user("ada", VIEWER)));
        old.listingComplete(LIBRARY, Set.of());
        old.close();

        assertThat(inventory.snapshot().entries()).isEmpty();
        assertThat(truth().listings()).isEmpty();
    }

    @Test
    void a_refresh_that_another_took_the_place_of_is_heard_no_more() {
        Refresh old = inventory.refresh(ACME);
        Refresh next = inventory.refresh(ACME);
        next.listed(List.of(one));

        old.listingComplete(LIBRARY, Set.of());
        old.close();

        assertThat(names()).containsExactly("One");
        next.listed(List.of(two));
        assertThat(names()).containsExactly("One", "Two");
    }

    @Test
    void kinds_stand_in_the_services_order_however_their_pages_come_in() {
        Refresh refresh = inventory.refresh(ACME);
        refresh.listing(LIBRARY);
        refresh.listing(CORPUS);

        refresh.listed(List.of(corpus));
        refresh.listed(List.of(two));
        refresh.listed(List.of(one));

        assertThat(names()).containsExactly("Two", "One", "Corpus");
    }

    @Test
    void a_refresh_in_another_order_shuffles_nothing() throws Exception {
        sync(new ScriptedConnection(ACME, 1).page(LIBRARY, two, one));
        Inventory next = new Inventory();
        next.restore(ACME, inventory.snapshot().of(ACME.id()).orElseThrow());

        new Sync()
                .of(new ScriptedConnection(ACME, 1).page(LIBRARY, one, three, two), next)
                .run(new Unwatched());

        assertThat(next.snapshot().entries())
                .extracting(entry -> entry.resource().name())
                .containsExactly("Two", "One", "Three");
    }

    @ParameterizedTest
    @CsvSource({
        // read at, fresh since, now, asked again
        "12:00, 12:00, 12:05, false",
        "12:00, 11:55, 12:00, false",
        "12:00, 12:01, 12:05, true",
        "12:00, 11:40, 11:55, true"
    })
    void only_what_was_read_a_moment_ago_is_left_alone_and_nothing_from_the_future(
            String readAt, String since, String now, boolean again) throws Exception {
        Inventory before = new Inventory();
        before.begin(ACME);
        before.listed(ACME.id(), List.of(one));
        before.read(new Reading.Read(Samples.list(one, at(readAt), user("bob", VIEWER))));
        ScriptedConnection connection = new ScriptedConnection(ACME, 1).page(LIBRARY, one, two);

        SyncResult result =
                new Sync(Clock.fixed(at(now), ZoneOffset.UTC))
                        .resume(connection, before, at(since))
                        .run(new Unwatched());

        assertThat(connection.asked()).contains(List.of(two)).hasSize(again ? 2 : 1);
        assertThat(result.fresh()).isEqualTo(again ? 0 : 1);
        assertThat(result.read()).isEqualTo(again ? 2 : 1);
        assertThat(result.listed()).isEqualTo(2);
    }

    @Test
    void a_resource_that_has_another_owner_now_is_read_though_it_is_fresh() throws Exception {
        sync(new ScriptedConnection(ACME, 1).page(LIBRARY, one, two));
        Resource owned =
                new Resource(one.ref(), one.name(), Optional.of("id-ada"), Optional.empty());
        ScriptedConnection connection = new ScriptedConnection(ACME, 1).page(LIBRARY, owned, two);

        new Sync().resume(connection, inventory, Instant.EPOCH).run(new Unwatched());

        assertThat(connection.asked()).containsExactly(List.of(owned));
    }

    private void sync(ScriptedConnection connection) throws Exception {
        new Sync().of(connection, inventory).run(new Unwatched());
    }

    private List<String> names() {
        return inventory.snapshot().entries().stream()
                .map(entry -> entry.resource().name())
                .toList();
    }

    private AccountTruth truth() {
        return inventory.snapshot().truth(ACME.id()).orElseThrow();
    }

    private static Set<PrincipalKind> kinds() {
        return Set.of(PrincipalKind.USER);
    }

    private static Instant at(String time) {
        return Instant.parse("2026-11-20T" + time + ":00Z");
    }
}
