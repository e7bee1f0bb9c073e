package dev.rolecall.ui.history;

import dev.rolecall.domain.Principal;
import dev.rolecall.domain.ResourceKind;
import dev.rolecall.inventory.FoldedText;
import dev.rolecall.inventory.PartMatch;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Query;
import dev.rolecall.inventory.query.Trait;
import dev.rolecall.snapshot.AccessChange;
import dev.rolecall.snapshot.AccessChange.What;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Whether a change passes a query; a role is asked of what it was and of what it is. Several sorts
/// of change mean one of them, because nothing is of two.
final class ChangePasses {
    private final Query query;
    private final List<Part> sorts;
    private final ChangeWords words;
    private final Map<Part, PartMatch> matches = new HashMap<>();

    ChangePasses(Query query, ChangeWords words) {
        this.sorts = query.parts().stream().filter(ChangePasses::isSort).toList();
        this.query = new Query(query.parts().stream().filter(part -> !isSort(part)).toList());
        this.words = words;
        query.parts().forEach(part -> matches.put(part, new PartMatch(part, words.words())));
    }

    boolean test(AccessChange change) {
        String text = query.free().isEmpty() ? "" : text(change);
        return query.holds(part -> is(part, change, text))
                && (sorts.isEmpty() || sorts.stream().anyMatch(part -> is(part, change, text)));
    }

    private static boolean isSort(Part part) {
        return !part.negated() && part.trait().filter(trait -> trait != Trait.WIDE).isPresent();
    }

    private boolean is(Part part, AccessChange change, String text) {
        PartMatch match = Objects.requireNonNull(matches.get(part));
        ResourceKind kind = change.resource().ref().kind();
        return switch (part.key()) {
            case TEXT -> text.contains(FoldedText.of(part.value()));
            case PROVIDER, ACCOUNT, KIND, ENVIRONMENT -> match.place(words.account(), kind);
            case WHO, ID -> change.who().filter(match::holder).isPresent();
            case ROLE ->
                    Stream.of(change.before(), change.after())
                            .flatMap(role -> role.stream())
                            .anyMatch(role -> match.role(kind, role));
            case IS -> has(change, part.trait().orElseThrow());
            case CHANGED -> false;
        };
    }

    private static boolean has(AccessChange change, Trait trait) {
        return switch (trait) {
            case GAINED -> change.what() == What.GAINED;
            case LOST -> change.what() == What.LOST;
            case CHANGED -> change.what() == What.CHANGED;
            case NEW -> change.what() == What.NEW;
            case VANISHED -> change.what() == What.VANISHED;
            case UNCLEAR -> change.what() == What.UNCLEAR;
            case WIDE -> change.who().filter(who -> who.kind().wide()).isPresent();
            case LOCKED, STAGED, UNREAD -> false;
        };
    }

    private String text(AccessChange change) {
        ChangeRow row = words.row(change);
        return FoldedText.of(
                String.join(
                        "\n",
                        row.what(),
                        row.who(),
                        change.who().flatMap(Principal::id).orElse(""),
                        row.resource(),
                        change.resource().ref().id(),
                        row.kind(),
                        row.before(),
                        row.after(),
                        row.account()));
    }
}
