package dev.rolecall.inventory.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rolecall.domain.Rank;
import dev.rolecall.i18n.Message;
import dev.rolecall.i18n.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    private static final List<Trait> TRAITS = List.copyOf(Trait.OF_ONE_PICTURE);
    private static final List<Relation> RELATIONS = List.copyOf(EnumSet.allOf(Relation.class));

    private final Grammar grammar = Grammar.whole();
    private final Messages messages = new Messages(Locale.ENGLISH);

    private Query parse(String text) {
        return grammar.parse(text).query();
    }

    @Test
    void words_filters_and_negations_are_told_apart() {
        assertThat(parse("role:owner kind:library alice -org"))
                .isEqualTo(
                        Query.of(
                                Part.of(Key.ROLE, "owner"),
                                Part.of(Key.KIND, "library"),
                                Part.word("alice"),
                                Part.word("org").not()));
        assertThat(parse("-kind:corpus")).isEqualTo(Query.of(Part.of(Key.KIND, "corpus").not()));
    }

    @Test
    void quotes_hold_words_together_and_take_meaning_away() {
        assertThat(parse("account:\"Acme research\" \"two words\""))
                .isEqualTo(Query.of(Part.of(Key.ACCOUNT, "Acme research"), Part.word("two words")));
        assertThat(parse("\"kind:library\" \"-x\"").free())
                .containsExactly(Part.word("kind:library"), Part.word("-x"));
        assertThat(parse("\"say \\\"hi\\\"\"").free()).containsExactly(Part.word("say \"hi\""));
        assertThat(parse("account:\"never closed").parts())
                .containsExactly(Part.of(Key.ACCOUNT, "never closed"));
    }

    @Test
    void ranks_of_roles_can_be_compared() {
        assertThat(parse("role>=edit role<=share").parts())
                .containsExactly(
                        new Part(false, Key.ROLE, Relation.AT_LEAST, "edit"),
                        new Part(false, Key.ROLE, Relation.AT_MOST, "share"));
        assertThat(parse("role:OWN").parts().getFirst().rank()).contains(Rank.OWN);
        assertThat(parse("role:writer").parts().getFirst().rank()).isEmpty();
    }

    @Test
    void keys_and_few_values_are_read_whatever_their_case() {
        assertThat(parse("ENV:Production Is:LOCKED"))
                .isEqualTo(Query.of(Part.of(Key.ENVIRONMENT, "production"), Part.is(Trait.LOCKED)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    foo:bar | foo:bar: there is no filter called foo; it is looked for as text.
                    env:home | env:home: env can be sandbox, test, production; it is looked for as text.
                    is:odd | is:odd: is can be locked, staged, wide, unread; it is looked for as text.
                    kind: | kind:: what to filter by is missing after it; it is looked for as text.
                    kind>=edit | kind>=edit: only roles can be compared, with use, edit, share or own; it is looked for as text.
                    role>=writer | role>=writer: only roles can be compared, with use, edit, share or own; it is looked for as text.
                    changed:soon | changed:soon: write 24h, 7d, 2w or a day such as 2026-11-01; it is looked for as text.
                    changed:2026-02-30 | changed:2026-02-30: write 24h, 7d, 2w or a day such as 2026-11-01; it is looked for as text.
                    """)
    void what_is_no_filter_is_looked_for_as_text_and_told(String text, String told) {
        ParsedQuery parsed = grammar.parse(text);

        assertThat(parsed.query()).isEqualTo(Query.of(Part.word(text)));
        assertThat(parsed.notes())
                .extracting((Message note) -> messages.text(note))
                .containsExactly(told);
    }

    @Test
    void what_a_list_cannot_tell_is_no_filter_there() {
        Grammar resources = new Grammar(EnumSet.of(Trait.WIDE));

        assertThat(resources.parse("is:locked").query())
                .isEqualTo(Query.of(Part.word("is:locked")));
        assertThat(resources.parse("is:locked").notes()).hasSize(1);
        assertThat(resources.parse("is:wide").notes()).isEmpty();
    }

    @Test
    void a_word_in_the_making_is_known_by_nothing_standing_after_it() {
        List<Token> tokens = Tokens.of("kind:library role:ow");

        assertThat(tokens).extracting(Token::ended).containsExactly(true, false);
        assertThat(Tokens.of("role:owner ").getFirst().ended()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "24h, 2026-11-21T12:00:00Z",
        "7D, 2026-11-15T12:00:00Z",
        "2w, 2026-11-08T12:00:00Z",
        "2026-11-01, 2026-10-31T23:00:00Z"
    })
    void times_are_counted_back_from_now_and_days_begin_at_midnight(String text, Instant expected) {
        Instant now = Instant.parse("2026-11-22T12:00:00Z");

        assertThat(Since.parse(text).orElseThrow().from(now, ZoneId.of("Europe/Berlin")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "d", "7m", "-7d", "99999d", "yesterday"})
    void other_times_are_not_understood(String text) {
        assertThat(Since.parse(text)).isEmpty();
    }

    @Test
    void any_query_written_down_is_read_back_as_it_was() {
        Random random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            Query query = anything(random);

            ParsedQuery back = grammar.parse(query.text());

            assertThat(back.query()).as(query.text()).isEqualTo(query);
            assertThat(back.notes()).as(query.text()).isEmpty();
        }
    }

    private static Query anything(Random random) {
        List<Part> parts = new ArrayList<>();
        for (int count = random.nextInt(5); count > 0; count--) {
            Part part =
                    switch (random.nextInt(5)) {
                        case 0 -> Part.is(TRAITS.get(random.nextInt(TRAITS.size())));
                        case 1 ->
                                new Part(
                                        false,
                                        Key.ROLE,
                                        RELATIONS.get(random.nextInt(RELATIONS.size())),
                                        "edit");
                        case 2 -> Part.of(Key.ACCOUNT, word(random));
                        case 3 -> Part.of(Key.ID, word(random));
                        default -> Part.word(word(random));
                    };
            parts.add(random.nextBoolean() ? part.not() : part);
        }
        return new Query(parts);
    }

    private static String word(Random random) {
        String letters = "ab-:\" \\>=<é\t@";
        StringBuilder word = new StringBuilder("x".repeat(random.nextInt(2)));
        for (int length = 1 + random.nextInt(6); length > 0; length--) {
            word.append(letters.charAt(random.nextInt(letters.length())));
        }
        return word.toString();
    }

    @Test
    void values_of_one_key_are_alternatives_traits_and_words_are_not() {
        Query query = parse("kind:a kind:b is:wide is:staged x y -z");

        assertThat(query.holds(part -> !part.value().equals("a") && !part.value().equals("z")))
                .isTrue();
        assertThat(query.holds(part -> !part.value().equals("wide") && !part.value().equals("z")))
                .isFalse();
        assertThat(query.holds(part -> !part.value().equals("y") && !part.value().equals("z")))
                .isFalse();
        assertThat(query.holds(part -> true)).as("z is to be left out").isFalse();
    }

    @Test
    void a_day_begins_where_the_person_is() {
        assertThat(Since.parse("2026-11-01").orElseThrow().from(Instant.EPOCH, ZoneOffset.UTC))
                .isEqualTo(Instant.parse("2026-11-01T00:00:00Z"));
    }
}
