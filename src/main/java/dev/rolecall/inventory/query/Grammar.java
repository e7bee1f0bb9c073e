package dev.rolecall.inventory.query;

import dev.rolecall.domain.Environment;
import dev.rolecall.i18n.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// How queries are written: free words and `key:value`. What is no filter is looked for as text,
/// and told; which accounts, kinds and roles there are is not for the grammar to know.
public final class Grammar {
    private final Set<Trait> traits;

    /// @param traits what `is:` can ask for here
    public Grammar(Set<Trait> traits) {
        this.traits = traits.isEmpty() ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(traits);
    }

    /// Everything there is to ask for in a list of what was read.
    public static Grammar whole() {
        return new Grammar(Trait.OF_ONE_PICTURE);
    }

    /// The words `key` takes, where they are few and known; none where anything goes.
    public List<String> words(Key key) {
        return switch (key) {
            case ENVIRONMENT -> Arrays.stream(Environment.values()).map(Grammar::word).toList();
            case IS -> traits.stream().map(Trait::word).toList();
            case TEXT, PROVIDER, ACCOUNT, KIND, WHO, ID, ROLE, CHANGED -> List.of();
        };
    }

    public ParsedQuery parse(String text) {
        List<Part> parts = new ArrayList<>();
        List<Message> notes = new ArrayList<>();
        for (Token token : Tokens.of(text)) {
            Optional<Message> fault = fault(token);
            if (token.relation().isPresent() && fault.isEmpty()) {
                parts.add(filter(token));
            } else if (!said(token).isEmpty()) {
                parts.add(new Part(token.negated(), Key.TEXT, Relation.IS, said(token)));
            }
            fault.ifPresent(notes::add);
        }
        return new ParsedQuery(new Query(parts), notes);
    }

    /// Whether `token` is written as a filter and can be one.
    public boolean isFilter(Token token) {
        return token.relation().isPresent() && fault(token).isEmpty();
    }

    /// Whether `token` looks like the beginning of a filter.
    public boolean isBegun(Token token) {
        return token.relation().isPresent() && Key.of(token.head()).isPresent();
    }

    private static Part filter(Token token) {
        Key key = Key.of(token.head()).orElseThrow();
        String value =
                switch (key) {
                    case ENVIRONMENT, IS, CHANGED -> token.value().toLowerCase(Locale.ROOT);
                    case TEXT, PROVIDER, ACCOUNT, KIND, WHO, ID, ROLE -> token.value();
                };
        return new Part(token.negated(), key, token.relation().orElseThrow(), value);
    }

    /// What was written, relation and all, where it is no filter.
    private static String said(Token token) {
        return token.head() + token.relation().map(Relation::sign).orElse("") + token.value();
    }

    /// Why `token` is no filter although it is written as one.
    private Optional<Message> fault(Token token) {
        if (token.relation().isEmpty()) {
            return Optional.empty();
        }
        Optional<Key> known = Key.of(token.head());
        if (known.isEmpty()) {
            return Optional.of(Message.of("query.note.key", said(token), token.head()));
        }
        Key key = known.get();
        if (token.value().isEmpty()) {
            return Optional.of(Message.of("query.note.empty", said(token)));
        }
        if (token.relation().get() != Relation.IS) {
            Part part = new Part(false, key, Relation.IS, token.value());
            return part.rank().isPresent()
                    ? Optional.empty()
                    : Optional.of(Message.of("query.note.order", said(token)));
        }
        return valueFault(token, key);
    }

    private Optional<Message> valueFault(Token token, Key key) {
        List<String> words = words(key);
        if (!words.isEmpty() && !words.contains(token.value().toLowerCase(Locale.ROOT))) {
            return Optional.of(
                    Message.of(
                            "query.note.value",
                            said(token),
                            key.word(),
                            words.stream().collect(Collectors.joining(", "))));
        }
        return key == Key.CHANGED && Since.parse(token.value()).isEmpty()
                ? Optional.of(Message.of("query.note.since", said(token)))
                : Optional.empty();
    }

    private static String word(Environment environment) {
        return environment.name().toLowerCase(Locale.ROOT);
    }
}
