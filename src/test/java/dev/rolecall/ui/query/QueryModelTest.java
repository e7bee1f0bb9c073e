package dev.rolecall.ui.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Environment;
import dev.rolecall.domain.Grant;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Messages;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.provider.FakeProvider;
import dev.rolecall.provider.Kinds;
import dev.rolecall.testing.Desk;
import dev.rolecall.ui.listing.Scope;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One query behind the text, the chips, the menu and the sidebar.
class QueryModelTest {
    private final Messages messages = new Messages(Locale.ENGLISH);
    private final Desk desk =
            new Desk(
                    new FakeProvider(Kinds.models())
                            .with(
                                    Kinds.MODEL,
                                    "one",
                                    "tone",
                                    Grant.of(
                                            Principal.of(PrincipalKind.USER, "bea@example.com"),
                                            Kinds.MODEL_OWNER),
                                    Grant.of(Principal.everyone(), Kinds.READER)));
    private final Scope scope = new Scope(desk.accounts(), desk.inventory(), desk.navigation());
    private final QueryModel model = new QueryModel(scope, Grammar.whole());
    private final CompletionModel completion =
            new CompletionModel(
                    model, desk.operations(), "words", Vocabulary.Unit.GRANTS, messages);

    private Query query() {
        return model.query().get();
    }

    private List<String> offered(String text) {
        completion.ask(text, text.length(), false);
        return completion.offers().stream().map(Completion::insert).toList();
    }

    @Test
    void free_words_count_at_once_and_a_filter_when_it_is_written_to_its_end() {
        assertThat(model.typed("bea role:ow", false)).isEqualTo("bea role:ow");
        assertThat(query()).isEqualTo(Query.of(Part.word("bea")));

        assertThat(model.typed("bea role:own ", false)).isEqualTo("bea ");
        assertThat(query()).isEqualTo(Query.of(Part.word("bea"), Part.rank(Rank.OWN)));

        assertThat(model.typed("bea is:wide", true)).isEqualTo("bea");
        assertThat(query().filters()).containsExactly(Part.rank(Rank.OWN), Part.is(Trait.WIDE));
        assertThat(model.says("bea")).isTrue();
        assertThat(model.says("bea x")).isFalse();
    }

    @Test
    void what_is_no_filter_stays_in_the_field_is_looked_for_and_told() {
        assertThat(model.typed("foo:bar ", false)).isEqualTo("foo:bar ");

        assertThat(query()).isEqualTo(Query.of(Part.word("foo:bar")));
        assertThat(model.notes().get()).hasSize(1);
        model.typed("", false);
        assertThat(model.notes().get()).isEmpty();
    }

    @Test
    void the_last_filter_is_taken_away_first() {
        model.typed("role:own is:wide ", false);

        assertThat(model.dropLast()).isTrue();
        assertThat(query()).isEqualTo(Query.of(Part.rank(Rank.OWN)));
        assertThat(model.dropLast()).isTrue();
        assertThat(model.dropLast()).isFalse();
    }

    @Test
    void the_sidebar_and_the_query_narrow_to_the_same_account() {
        desk.open(new FakeProvider(Kinds.models()), "Another", Environment.SANDBOX);
        String first = desk.accounts().accounts().getFirst().account().name();

        desk.navigation().account().set(Optional.of(desk.account(1)));
        assertThat(query()).isEqualTo(Query.of(Part.of(Key.ACCOUNT, "Another")));

        model.toggle(Part.of(Key.ACCOUNT, first));
        assertThat(desk.navigation().account().get()).as("two are not one").isEmpty();
        assertThat(query().about(Key.ACCOUNT)).hasSize(2);

        model.drop(Part.of(Key.ACCOUNT, "Another"));
        assertThat(desk.navigation().account().get()).contains(desk.account(0));
        model.clear();
        assertThat(desk.navigation().account().get()).isEmpty();
    }

    @Test
    void two_accounts_of_one_name_are_told_apart() {
        desk.open(new FakeProvider(Kinds.models()), "Twin", Environment.SANDBOX);
        desk.open(new FakeProvider(Kinds.models()), "twin", Environment.SANDBOX);

        desk.navigation().account().set(Optional.of(desk.account(2)));

        assertThat(query()).isEqualTo(Query.of(Part.of(Key.ACCOUNT, desk.account(2).value())));
        assertThat(desk.navigation().account().get()).contains(desk.account(2));
    }

    @Test
    void the_menu_says_what_is_on_and_turns_it_off() {
        model.typed("role:own ", false);
        QueryMenu menu = new QueryMenu(model, GrantOffers.GROUPS);

        List<FilterChoice> on =
                menu.choices().stream().flatMap(List::stream).filter(FilterChoice::on).toList();
        assertThat(on).extracting(choice -> messages.text(choice.words())).containsExactly("Owns");
        on.getFirst().toggle().run();
        assertThat(query()).isEqualTo(Query.ALL);
    }

    @Test
    void keys_are_completed_first_and_then_values_that_are_there_with_their_counts() {
        assertThat(offered("tone ro")).containsExactly("role:");
        assertThat(offered("tone -a")).containsExactly("-account:");
        assertThat(offered("nothing")).isEmpty();
        assertThat(offered("who:")).containsExactly("who:everyone", "who:user");
        assertThat(offered("who:us")).containsExactly("who:user");
        assertThat(completion.offers().getFirst().count()).hasValue(1);
        assertThat(offered("is:")).contains("is:locked", "is:staged");

        completion.ask("x who:us", 8, false);
        Completion user = completion.offers().getFirst();
        assertThat(user.in("x who:us")).isEqualTo("x who:user ");
        assertThat(user.caret()).isEqualTo("x who:user ".length());
    }

    @Test
    void whoever_asks_without_a_word_is_offered_every_key() {
        completion.ask("", 0, true);

        assertThat(completion.offers())
                .extracting(Completion::shown)
                .contains("provider:", "account:", "kind:", "changed:");
    }

    @Test
    void a_filter_that_nothing_has_is_told_but_not_one_that_may_come() {
        model.typed("kind:nonsense ", false);
        assertThat(completion.unknown().get())
                .extracting(note -> messages.text(note))
                .containsExactly("kind:nonsense: nothing that was read has it.");

        model.typed("nonsense", false);
        assertThat(completion.unknown().get()).as("words do not take it away").hasSize(1);
        model.clear();
        model.typed("who:group role:own ", false);
        assertThat(completion.unknown().get()).isEmpty();
    }

    @Test
    void the_parts_to_blame_are_those_without_which_something_is_left() throws Exception {
        Query query = Grammar.whole().parse("a b c").query();

        List<Blocker> blockers = Blocker.of(query, less -> less.has(Part.word("b")) ? 0 : 7);

        assertThat(blockers).containsExactly(new Blocker(Part.word("b"), 7));
    }
}
