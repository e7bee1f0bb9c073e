package dev.rolecall.ui.credential;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Listing;
import dev.rolecall.provider.Grantee;
import dev.rolecall.provider.KindDescriptor;
import dev.rolecall.provider.Passport.KindAccess;
import dev.rolecall.ui.credential.Ability.Sign;
import dev.rolecall.ui.workspace.WritesSeen.Seen;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AbilityWordsTest {
    private static final Failure FORBIDDEN =
            new Failure.Forbidden(Failure.Missing.SCOPE, "token lacks a scope");
    private static final Failure GONE = new Failure.NotFound("");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final KindDescriptor THING =
            kind(List.of(new Grantee(PrincipalKind.USER, Grantee.Naming.ADDRESS)));

    private final AbilityWords words = new AbilityWords(ZoneOffset.UTC);
    private final Messages messages = new Messages(Locale.ENGLISH);

    @Test
    void what_was_never_tried_is_unknown() {
        KindAbilities abilities = words.of(nothingSeen());

        assertThat(abilities.list().sign()).isEqualTo(Sign.UNKNOWN);
        assertThat(abilities.read().sign()).isEqualTo(Sign.UNKNOWN);
        assertThat(abilities.change().sign()).isEqualTo(Sign.UNKNOWN);
        assertThat(text(abilities.list())).isEqualTo("Not tried yet");
    }

    @Test
    void a_listing_that_ended_proves_that_it_can_list_even_if_there_is_nothing() {
        Ability list = words.of(listed(Listing.COMPLETE)).list();

        assertThat(list.sign()).isEqualTo(Sign.YES);
        assertThat(text(list)).isEqualTo("Yes; there are none");
    }

    @Test
    void a_listing_that_was_refused_says_what_is_missing() {
        Ability list = words.of(listed(new Listing.Failed(FORBIDDEN))).list();

        assertThat(list.sign()).isEqualTo(Sign.NO);
        assertThat(text(list)).contains("token lacks a scope");
    }

    @Test
    void what_really_came_back_counts_more_than_what_the_service_said_at_first() {
        KindAccess told =
                new KindAccess(
                        THING.kind(),
                        Optional.of(FORBIDDEN),
                        Optional.of(FORBIDDEN),
                        Message.verbatim("owners may"));
        KindAbilities abilities =
                words.of(
                        new KindSeen(
                                THING,
                                Optional.of(told),
                                Optional.of(Listing.COMPLETE),
                                3,
                                3,
                                Map.of(),
                                Optional.empty()));

        assertThat(abilities.list().sign()).isEqualTo(Sign.YES);
        assertThat(text(abilities.read())).isEqualTo("Yes; 3 lists were read");
        assertThat(text(abilities.change())).isEqualTo("owners may");
    }

    @Test
    void some_lists_read_and_some_refused_is_told_with_the_usual_reason() {
        Ability read =
                words.of(
                                new KindSeen(
                                        THING,
                                        Optional.empty(),
                                        Optional.of(Listing.COMPLETE),
                                        43,
                                        40,
                                        Map.of(FORBIDDEN, 2, GONE, 1),
                                        Optional.empty()))
                        .read();

        assertThat(read.sign()).isEqualTo(Sign.PARTLY);
        assertThat(text(read)).startsWith("40 read, 3 not: ").contains("token lacks a scope");
    }

    @Test
    void a_change_that_was_accepted_proves_that_it_may_change() {
        Ability change = words.of(written(new Seen(NOON, Optional.empty()))).change();

        assertThat(change.sign()).isEqualTo(Sign.YES);
        assertThat(text(change)).isEqualTo("Yes; a change was accepted at 12:00");
    }

    @Test
    void a_change_that_was_refused_says_why() {
        Ability change = words.of(written(new Seen(NOON, Optional.of(FORBIDDEN)))).change();

        assertThat(change.sign()).isEqualTo(Sign.NO);
        assertThat(text(change)).startsWith("A change was refused at 12:00: ");
    }

    @Test
    void a_kind_the_service_lets_nobody_change_cannot_be_changed() {
        KindSeen readOnly =
                new KindSeen(
                        kind(List.of()),
                        Optional.empty(),
                        Optional.empty(),
                        0,
                        0,
                        Map.of(),
                        Optional.empty());
        Ability change = words.of(readOnly).change();

        assertThat(change.sign()).isEqualTo(Sign.NO);
        assertThat(text(change)).isEqualTo("Not offered by the service.");
    }

    private String text(Ability ability) {
        return messages.text(ability.words());
    }

    private static KindSeen nothingSeen() {
        return new KindSeen(
                THING, Optional.empty(), Optional.empty(), 0, 0, Map.of(), Optional.empty());
    }

    private static KindSeen listed(Listing listing) {
        return new KindSeen(
                THING, Optional.empty(), Optional.of(listing), 0, 0, Map.of(), Optional.empty());
    }

    private static KindSeen written(Seen answer) {
        return new KindSeen(
                THING, Optional.empty(), Optional.empty(), 0, 0, Map.of(), Optional.of(answer));
    }

    private static KindDescriptor kind(List<Grantee> grantees) {
        return new KindDescriptor(
                new ResourceKind("thing"),
                Message.verbatim("thing"),
                Message.verbatim("things"),
                grantees,
                List.of(),
                Set.of(),
                false);
    }
}
