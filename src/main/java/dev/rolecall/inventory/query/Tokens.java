package dev.rolecall.inventory.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts the text of a query into words: spaces part them, quotes hold them together, a minus before
/// one leaves it out. Used once.
public final class Tokens {
    private final String text;
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    public static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        List<Token> tokens = new ArrayList<>();
        reader.skipSpace();
        while (reader.more()) {
            tokens.add(reader.next());
            reader.skipSpace();
        }
        return tokens;
    }

    private boolean more() {
        return at < text.length();
    }

    private boolean atSpace() {
        return Character.isWhitespace(text.charAt(at));
    }

    private void skipSpace() {
        while (more() && atSpace()) {
            at++;
        }
    }

    private Token next() {
        int start = at;
        boolean negated = text.charAt(at) == '-';
        if (negated) {
            at++;
        }
        String head = "";
        Optional<Relation> relation = Optional.empty();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        while (more() && !atSpace()) {
            Optional<Relation> here =
                    quoted || relation.isPresent() ? Optional.empty() : relation();
            if (text.charAt(at) == '"') {
                quoted = true;
                quote(value);
            } else if (here.isPresent()) {
                head = value.toString();
                value.setLength(0);
                relation = here;
                at += here.get().sign().length();
            } else {
                value.append(text.charAt(at++));
            }
        }
        return new Token(start, at, negated, head, relation, value.toString(), more());
    }

    private Optional<Relation> relation() {
        for (Relation each : Relation.values()) {
            if (text.startsWith(each.sign(), at)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Reads to the closing quote, or to the end where there is none.
    private void quote(StringBuilder value) {
        at++;
        while (more() && text.charAt(at) != '"') {
            if (text.charAt(at) == '\\' && at + 1 < text.length()) {
                at++;
            }
            value.append(text.charAt(at++));
        }
        at = Math.min(text.length(), at + 1);
    }
}
