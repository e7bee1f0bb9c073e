package dev.rolecall.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Failure;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Messages;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.listing.Fact;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.workspace.Place;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the line under the people says of what is not known, or is shown as it was.
class PeopleGapsTest {
    private static final int MODELS = 20;
    private static final Failure DENIED =
            new Failure.Forbidden(Failure.Missing.NOT_TOLD, "not for you");

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FakeProvider service = service();
    private final Desk desk = new Desk(service);
    private final PeopleViewModel model = model();

    private static FakeProvider service() {
        FakeProvider service = new FakeProvider(Kinds.models());
        IntStream.range(0, MODELS)
                .forEach(number -> service.with(Kinds.MODEL, "m" + number, "tone", people(4)));
        return service;
    }

    private static Grant[] people(int count) {
        return IntStream.range(0, count)
                .mapToObj(who ->
                        Grant.of(
                                Principal.of(PrincipalKind.USER, "p" + who + "@example.com"),
                                Kinds.READER))
                .toArray(Grant[]::new);
    }

    private PeopleViewModel model() {
        desk.navigation().place().set(Place.PEOPLE);
        return new PeopleViewModel(
                new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                desk.staging(),
                desk.operations(),
                messages,
                _ -> {});
    }

    private List<String> facts() {
        return model.facts().get().stream().map(fact -> messages.text(fact.text())).toList();
    }

    private String reason() {
        Fact last = model.facts().get().getLast();
        return messages.text(last.more().getFirst());
    }

    @Test
    void where_everything_was_read_there_is_nothing_more_to_say() {
        assertThat(facts()).containsExactly("4 people and groups", "of 80 grants");
    }

    @Test
    void lists_that_could_not_be_read_are_counted_with_their_reasons() {
        service.denied(Kinds.MODEL, "m0", "tone", DENIED);
        model.refresh();

        assertThat(facts())
                .containsExactly(
                        "4 people and groups", "of 80 grants", "1 resource could not be read");
        assertThat(reason()).startsWith("tone: The credential is good but may not do this");
    }

    @Test
    void kinds_that_could_not_be_listed_are_told() {
        desk.inventory()
                .inventory()
                .listingFailed(
                        desk.accounts().accounts().getFirst().account().id(), Kinds.MODEL, DENIED);
        desk.inventory().learned(desk.ref(0, Kinds.MODEL, "m0"), desk.ref(0, Kinds.MODEL, "m1"));

        assertThat(facts()).contains("1 kind could not be listed");
        assertThat(reason()).contains("not for you");
    }

    @Test
    void an_account_that_is_shown_as_it_was_is_named() {
        IntStream.range(0, MODELS)
                .forEach(number -> service.with(Kinds.MODEL, "m" + number, "tone", people(1)));
        model.refresh();

        assertThat(facts()).hasSize(3).element(1).isEqualTo("of 80 grants");
        assertThat(reason()).contains("3 of 4");
    }
}
