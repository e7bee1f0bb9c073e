package dev.rolecall.sandbox.datarobot;

import dev.rolecall.sandbox.world.Kind;
import java.util.Optional;

/// The role words of each kind of entity, and which is above which (FACTS 3.4).
final class RoleWords {
    static final String OWNER = "OWNER";
    static final String NO_ROLE = "NO_ROLE";
    static final int OWNING = 3;
    private static final int EDITING = 2;
    private static final int USING = 1;

    private RoleWords() {}

    /// The word answers use for a role that a request may spell in a generic way; empty when this
    /// kind does not know it.
    static Optional<String> specific(Kind kind, String word) {
        return switch (word) {
            case OWNER -> Optional.of(OWNER);
            case "READ_WRITE" -> Optional.of(middle(kind));
            case "READ_ONLY" -> Optional.of(least(kind));
            case "OBSERVER" ->
                    kind == Kind.DEPLOYMENT || kind == Kind.PROJECT
                            ? Optional.of(least(kind))
                            : Optional.empty();
            default ->
                    word.equals(middle(kind)) || word.equals(least(kind))
                            ? Optional.of(word)
                            : Optional.empty();
        };
    }

    /// The word that means the same with every kind; the word itself where none does.
    static String generic(String word) {
        return switch (word) {
            case "EDITOR", "USER" -> "READ_WRITE";
            case "CONSUMER", "OBSERVER" -> "READ_ONLY";
            default -> word;
        };
    }

    static int rank(String word) {
        return switch (word) {
            case OWNER, "ADMIN" -> OWNING;
            case "EDITOR", "USER", "READ_WRITE", "DATA_SCIENTIST" -> EDITING;
            default -> USING;
        };
    }

    static String middle(Kind kind) {
        return kind == Kind.DEPLOYMENT || kind == Kind.PROJECT ? "USER" : "EDITOR";
    }

    static String least(Kind kind) {
        return kind == Kind.PROJECT ? "OBSERVER" : "CONSUMER";
    }
}
