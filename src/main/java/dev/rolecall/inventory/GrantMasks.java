package dev.rolecall.inventory;

import dev.rolecall.domain.GrantKey;
import dev.rolecall.domain.Principal;
import dev.rolecall.domain.Resource;
import dev.rolecall.inventory.GrantColumns.HeldRole;
import dev.rolecall.inventory.GrantColumns.Place;
import dev.rolecall.inventory.query.Part;
import dev.rolecall.inventory.query.Since;
import dev.rolecall.inventory.query.Trait;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/// Says which grants a part of a query is about: what they share is looked at once each.
final class GrantMasks {
    private final GrantColumns columns;
    private final GrantTexts texts;
    private final GrantKeys keys;
    private final GrantWords words;
    private final Changes changes;
    private final GrantContext context;

    GrantMasks(GrantIndexParts parts, GrantContext context) {
        this.columns = parts.columns();
        this.texts = parts.texts();
        this.keys = new GrantKeys(parts.columns());
        this.words = parts.words();
        this.changes = parts.changes();
        this.context = context;
    }

    /// @param selected what is left of the grants; nothing else needs to be looked at
    /// @throws InterruptedException if nobody waits for the answer any more
    GrantMask of(Part part, boolean[] selected) throws InterruptedException {
        PartMatch match = new PartMatch(part, words);
        GrantMask none = GrantMask.none(columns);
        return switch (part.key()) {
            case TEXT -> text(FoldedText.of(part.value()));
            case PROVIDER, ACCOUNT, KIND, ENVIRONMENT ->
                    none.withEntries(entriesAt(where(columns.places(), place -> at(match, place))));
            case WHO, ID -> none.withPrincipals(where(columns.principals(), match::holder));
            case ROLE -> none.withRoles(where(columns.roles(), role -> is(match, role)));
            case IS -> trait(part.trait().orElseThrow(), selected);
            case CHANGED -> none.withGrants(changed(part));
        };
    }

    private static boolean at(PartMatch match, Place place) {
        return match.place(place.account(), place.kind());
    }

    private static boolean is(PartMatch match, HeldRole held) {
        return match.role(held.kind(), held.role());
    }

    private GrantMask text(String word) {
        boolean[] places = having(texts.places(), word);
        boolean[] entries =
                flags(
                        columns.entries().size(),
                        entry ->
                                places[columns.placeOf()[entry]]
                                        || texts.entries().get(entry).contains(word));
        return new GrantMask(
                entries,
                having(texts.principals(), word),
                having(texts.roles(), word),
                Optional.empty());
    }

    private GrantMask trait(Trait trait, boolean[] selected) throws InterruptedException {
        GrantMask none = GrantMask.none(columns);
        return switch (trait) {
            case WIDE ->
                    none.withPrincipals(
                            where(columns.principals(), (Principal who) -> who.kind().wide()));
            case UNREAD ->
                    none.withEntries(
                            where(
                                    columns.entries(),
                                    entry -> entry.access().failure().isPresent()));
            case STAGED -> none.withGrants(staged());
            case LOCKED -> none.withGrants(locked(selected));
            case GAINED, LOST, CHANGED, NEW, VANISHED, UNCLEAR -> none;
        };
    }

    private boolean[] staged() {
        boolean[] staged = new boolean[columns.size()];
        for (int entry = 0; entry < columns.entries().size(); entry++) {
            if (context.marks().anyStaged(resource(entry).ref())) {
                for (int grant = columns.start(entry); grant < columns.end(entry); grant++) {
                    staged[grant] = context.marks().staged(keys.of(grant));
                }
            }
        }
        return staged;
    }

    private boolean[] locked(boolean[] selected) throws InterruptedException {
        boolean[] locked = new boolean[columns.size()];
        for (int entry = 0; entry < columns.entries().size(); entry++) {
            Interrupted.check();
            for (int grant = columns.start(entry); grant < columns.end(entry); grant++) {
                locked[grant] =
                        selected[grant]
                                && context.marks()
                                        .locked(resource(entry).ref(), columns.grant(grant));
            }
        }
        return locked;
    }

    /// Nothing where it is not known what stood there then.
    private boolean[] changed(Part part) throws InterruptedException {
        boolean[] changed = new boolean[columns.size()];
        Instant since = Since.parse(part.value()).orElseThrow().from(context.now(), context.zone());
        Optional<Difference> difference = changes.since(since);
        for (int entry = 0; difference.isPresent() && entry < columns.entries().size(); entry++) {
            Interrupted.check();
            Set<GrantKey> fresh = difference.get().of(resource(entry).ref());
            for (int grant = columns.start(entry);
                    !fresh.isEmpty() && grant < columns.end(entry);
                    grant++) {
                changed[grant] = fresh.contains(keys.of(grant));
            }
        }
        return changed;
    }

    private Resource resource(int entry) {
        return columns.entries().get(entry).resource();
    }

    private boolean[] entriesAt(boolean[] places) {
        return flags(columns.entries().size(), entry -> places[columns.placeOf()[entry]]);
    }

    private static boolean[] having(List<String> texts, String word) {
        return where(texts, text -> text.contains(word));
    }

    private static <T> boolean[] where(List<T> values, Predicate<T> holds) {
        return flags(values.size(), number -> holds.test(values.get(number)));
    }

    private static boolean[] flags(int size, IntPredicate holds) {
        boolean[] flags = new boolean[size];
        for (int number = 0; number < size; number++) {
            flags[number] = holds.test(number);
        }
        return flags;
    }
}
