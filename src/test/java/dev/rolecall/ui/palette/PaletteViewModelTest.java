package dev.rolecall.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import dev.rolecall.operation.HeldOperations;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.allaccess.AllAccessViewModel;
import dev.rolecall.ui.command.Command;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.ui.resources.ResourceRow;
import dev.rolecall.ui.resources.ResourcesViewModel;
import dev.rolecall.ui.workspace.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Finding people, resources, accounts and commands by a few letters, and where they lead.
class PaletteViewModelTest {
    private static final Principal ANA = user("ana@example.com", "Ana Müller");
    private static final Principal DIANA = user("diana@example.com", "Diana Prince");

    private final Messages messages = new Messages(Locale.ENGLISH);
    private final FakeProvider service =
            new FakeProvider(Kinds.models())
                    .with(
                            Kinds.MODEL,
                            "m1",
                            "Café plans",
                            Grant.of(ANA, Kinds.WRITER),
                            Grant.of(DIANA, Kinds.READER))
                    .with(Kinds.MODEL, "m2", "plans of the café", Grant.of(DIANA, Kinds.READER))
                    .with(Kinds.MODEL, "m3", "explanation", Grant.of(ANA, Kinds.READER));
    private final Desk desk = new Desk(service);
    private final ResourcesViewModel resources =
            new ResourcesViewModel(
                    new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                    desk.staging(),
                    desk.operations(),
                    messages);
    private final AllAccessViewModel allAccess =
            new AllAccessViewModel(
                    new Scope(desk.accounts(), desk.inventory(), desk.navigation()),
                    desk.staging(),
                    desk.operations(),
                    messages);
    private final PaletteViewModel palette =
            new PaletteViewModel(
                    desk.accounts(),
                    desk.inventory(),
                    new Destinations(desk.navigation(), resources, allAccess),
                    desk.operations(),
                    messages);

    private static Principal user(String address, String name) {
        return Principal.of(PrincipalKind.USER, address, name);
    }

    private List<String> found(String text) {
        palette.openThings();
        palette.text().set(text);
        return palette.result().get().entries().stream().map(PaletteEntry::title).toList();
    }

    private void choose(String text) {
        found(text);
        palette.result().get().entries().getFirst().action().run();
    }

    @Test
    void words_are_found_in_any_order_without_case_and_accents_the_best_first() {
        assertThat(found("PLANS cafe")).containsExactly("Café plans", "plans of the café");
        assertThat(found("plan")).containsExactly("plans of the café", "Café plans", "explanation");
        assertThat(found("muller")).containsExactly("Ana Müller");
        assertThat(found("m3")).containsExactly("explanation");
        assertThat(found("nothing like it")).isEmpty();
    }

    @Test
    void whoever_several_accounts_know_by_the_same_address_is_one_line() {
        desk.open(
                new FakeProvider(Kinds.models())
                        .with(Kinds.MODEL, "x", "x", Grant.of(ANA, Kinds.READER)),
                "Another",
                Environment.TEST);

        assertThat(found("ana@")).containsExactly("Ana Müller", "Diana Prince");
        assertThat(palette.result().get().entries().getFirst().detail())
                .isEqualTo("user in My models, Another");
    }

    @Test
    void somebody_leads_to_everything_they_have_and_to_nothing_of_others() {
        desk.navigation().account().set(Optional.of(desk.account(0)));

        choose("ana muller");

        assertThat(desk.navigation().place().get()).isEqualTo(Place.ALL_ACCESS);
        assertThat(desk.navigation().account().get()).isEmpty();
        assertThat(allAccess.shown().get().rows())
                .hasSize(2)
                .allMatch(row -> row.principal().same(ANA));
    }

    @Test
    void a_resource_is_shown_although_a_filter_would_hide_it() {
        resources.query().typed("explanation", true);

        choose("cafe plans");

        assertThat(desk.navigation().selected()).containsExactly(desk.ref(0, Kinds.MODEL, "m1"));
        assertThat(resources.rows()).extracting(ResourceRow::name).contains("Café plans");
        choose("explanation");
        assertThat(desk.navigation().selected()).containsExactly(desk.ref(0, Kinds.MODEL, "m3"));
    }

    @Test
    void an_account_narrows_the_place_where_the_person_is() {
        desk.navigation().place().set(Place.ALL_ACCESS);

        choose("my models");

        assertThat(desk.navigation().account().get()).contains(desk.account(0));
        assertThat(desk.navigation().place().get()).isEqualTo(Place.ALL_ACCESS);
    }

    @Test
    void of_very_many_the_first_are_shown_and_the_others_counted() {
        List<Command> many = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            many.add(Command.of(Message.verbatim("shelf " + number), List.of(), () -> {}));
        }
        palette.openCommands(many);
        palette.text().set("shelf");
        assertThat(palette.result().get().entries()).hasSize(PaletteViewModel.MOST_SHOWN);
        assertThat(palette.result().get().more()).isEqualTo(19_950);

        palette.text().set("19999 SHELF");
        assertThat(palette.result().get().entries())
                .extracting(PaletteEntry::title)
                .containsExactly("shelf 19999");
    }

    @Test
    void enter_waits_for_the_answer_to_what_is_typed() {
        HeldOperations held = new HeldOperations();
        PaletteViewModel slow =
                new PaletteViewModel(
                        desk.accounts(),
                        desk.inventory(),
                        new Destinations(desk.navigation(), resources, allAccess),
                        held,
                        messages);
        List<String> chosen = new ArrayList<>();
        slow.openThings();
        held.answer();
        slow.text().set("explanation");
        slow.whenFound(() -> chosen.add(slow.result().get().entries().getFirst().title()));

        assertThat(slow.looking().get()).isTrue();
        assertThat(chosen).isEmpty();
        held.answer();
        assertThat(slow.looking().get()).isFalse();
        assertThat(chosen).containsExactly("explanation");

        slow.text().set("cafe");
        slow.whenFound(() -> chosen.add("cafe"));
        slow.text().set("cafe plans");
        held.answer();
        assertThat(chosen).as("something else was typed").containsExactly("explanation");
    }

    @Test
    void a_command_that_cannot_be_done_stays_with_the_reason() {
        List<String> done = new ArrayList<>();
        palette.openCommands(
                List.of(
                        Command.of(
                                Message.verbatim("Go there"), List.of(), () -> done.add("there")),
                        new Command(
                                Message.verbatim("Go back"),
                                List.of(),
                                () -> Optional.of(Message.of("shell.not.undo")),
                                () -> done.add("back"))));
        palette.text().set("go");

        assertThat(palette.result().get().entries())
                .extracting(PaletteEntry::against)
                .containsExactly(Optional.of("There is no step to take back."), Optional.empty());
        palette.result().get().entries().getLast().action().run();
        assertThat(done).containsExactly("there");
    }
}
