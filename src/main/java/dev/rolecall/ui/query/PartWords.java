package dev.rolecall.ui.query;

import dev.rolecall.domain.AccountId;
import dev.rolecall.domain.Environment;
import dev.rolecall.domain.PrincipalKind;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.i18n.Message;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Relation;
import dev.rolecall.ui.access.PrincipalWords;
import dev.rolecall.ui.listing.Scope;
import dev.rolecall.words.EnvironmentWords;
import java.util.Locale;

/// The parts of a query in words, for chips and menus.
final class PartWords {
    private final Scope scope;

    PartWords(Scope scope) {
        this.scope = scope;
    }

    Message of(Part part) {
        Message plain = plain(part);
        return part.negated() ? Message.of("query.part.not", plain) : plain;
    }

    private Message plain(Part part) {
        return switch (part.key()) {
            case TEXT -> Message.of("query.part.text", part.value());
            case PROVIDER -> Message.of("query.part.provider", part.value());
            case ACCOUNT -> account(part.value());
            case KIND -> kind(part.value());
            case WHO ->
                    Message.of(
                            "query.part.who", PrincipalWords.kind(new PrincipalKind(part.value())));
            case ID -> Message.verbatim(PrincipalWords.shortened(part.value()));
            case ROLE -> role(part);
            case ENVIRONMENT -> Message.of("query.part.environment", environment(part.value()));
            case IS -> Message.of("query.trait." + part.value());
            case CHANGED -> Message.of("query.part.changed", part.value());
        };
    }

    private static Message environment(String word) {
        return EnvironmentWords.of(Environment.valueOf(word.toUpperCase(Locale.ROOT)));
    }

    private Message account(String value) {
        return scope.accounts()
                .find(new AccountId(value))
                .map(open -> Message.verbatim(open.account().name()))
                .orElse(Message.verbatim(value));
    }

    private Message kind(String word) {
        return scope.kinds().stream()
                .filter(kind -> kind.kind().equals(new ResourceKind(word)))
                .findFirst()
                .map(kind -> kind.many())
                .orElse(Message.of("query.part.kind", word));
    }

    private static Message role(Part part) {
        if (part.rank().isEmpty()) {
            return Message.of("query.part.role", part.value());
        }
        Message rank = Message.of("query.rank." + Part.wordOf(part.rank().get()));
        return part.relation() == Relation.IS
                ? rank
                : Message.of(
                        part.relation() == Relation.AT_LEAST
                                ? "query.part.atLeast"
                                : "query.part.atMost",
                        rank);
    }
}
