package dev.rolecall.ui.query;

import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.Vocabulary;
import dev.rolecall.inventory.query.Grammar;
import dev.rolecall.inventory.query.Key;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Token;
import dev.rolecall.inventory.query.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What the word at the caret can become: first a key, then a value that is really there.
final class Completions {
    private static final int MOST = 12;
    private static final List<String> TIMES = List.of("24h", "7d", "30d");

    private final Grammar grammar;
    private final Vocabulary vocabulary;

    Completions(Grammar grammar, Vocabulary vocabulary) {
        this.grammar = grammar;
        this.vocabulary = vocabulary;
    }

    /// @param asked whether a person asked for them: then a missing word becomes any key
    List<Completion> of(String text, int caret, boolean asked) {
        Optional<Token> token =
                Tokens.of(text).stream()
                        .filter(each -> each.start() < caret && caret <= each.end())
                        .findFirst();
        if (token.isEmpty()) {
            return asked ? keys("", "", caret, caret) : List.of();
        }
        Token word = token.get();
        String sign = word.negated() ? "-" : "";
        if (word.relation().isEmpty()) {
            return word.value().isEmpty()
                    ? List.of()
                    : keys(sign, word.value(), word.start(), word.end());
        }
        return Arrays.stream(Key.values())
                .filter(key -> key != Key.TEXT && key.word().equalsIgnoreCase(word.head()))
                .findFirst()
                .map(key -> values(key, word))
                .orElse(List.of());
    }

    private static List<Completion> keys(String sign, String beginning, int start, int end) {
        String lower = beginning.toLowerCase(Locale.ROOT);
        return Arrays.stream(Key.values())
                .filter(key -> key != Key.TEXT && key.word().startsWith(lower))
                .map(key -> sign + key.word() + ':')
                .map(key -> new Completion(key, key, OptionalInt.empty(), start, end))
                .toList();
    }

    private List<Completion> values(Key key, Token word) {
        String wanted = FoldedText.of(word.value());
        List<Completion> all = new ArrayList<>();
        for (Vocabulary.Value value : offered(key)) {
            if (FoldedText.of(value.word()).contains(wanted)) {
                Part part =
                        new Part(word.negated(), key, word.relation().orElseThrow(), value.word());
                all.add(
                        new Completion(
                                part.text(),
                                value.word(),
                                OptionalInt.of(value.count()),
                                word.start(),
                                word.end()));
            }
        }
        return all.stream().limit(MOST).toList();
    }

    /// What a service does not list is offered without a count of its own: traits and times.
    private List<Vocabulary.Value> offered(Key key) {
        return switch (key) {
            case IS -> plain(grammar.words(key));
            case CHANGED -> plain(TIMES);
            case TEXT, PROVIDER, ACCOUNT, KIND, WHO, ID, ROLE, ENVIRONMENT -> vocabulary.of(key);
        };
    }

    private static List<Vocabulary.Value> plain(List<String> words) {
        return words.stream().map(word -> new Vocabulary.Value(word, 0)).toList();
    }
}
